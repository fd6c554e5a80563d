import type { Label } from '../model/label.ts';
import { validHeadings, type ValidHeading } from './headings.ts';
import type { ChosenMarker } from './questions.ts';
import { regionAt } from './regions.ts';
import type { Sequence } from './sequence.ts';

/** The mark of a question or the heading of an answer, with what stands beside it. Offsets are into the clean text. */
export type Mark = QuestionMark | HeadingMark;

export interface QuestionMark extends Place {
  readonly question: ChosenMarker;
  readonly heading: null;
}

export interface HeadingMark extends Place {
  readonly question: null;
  readonly heading: ValidHeading;
}

interface Place {
  readonly at: number;
  /** Where the text below it begins. */
  readonly from: number;
  readonly region: number;
  /** Whether answers can stand in its region. */
  readonly mayAnswer: boolean;
  before: Mark | null;
  next: Mark | null;
}

/** The marks of a paper in text order. `order` is what it asks. */
export function marksOf({ chosen, headings, regions }: Sequence, order: readonly Label[]): readonly Mark[] {
  const marks: Mark[] = [];
  for (const question of chosen) {
    const { start, end } = question.marker, region = regionAt(regions, start);
    marks.push({ at: start, from: end, region, mayAnswer: regions[region]!.answers, before: null, next: null, question, heading: null });
  }
  for (const heading of validHeadings(chosen, headings, order)) {
    const { start, end } = heading.heading, region = regionAt(regions, start);
    marks.push({ at: start, from: end, region, mayAnswer: regions[region]!.answers, before: null, next: null, question: null, heading });
  }
  marks.sort((a, b) => a.at - b.at);
  marks.forEach((mark, i) => { mark.before = marks[i - 1] ?? null; mark.next = marks[i + 1] ?? null; });
  return marks;
}

/** How a paper marks its answers: where it does, it leaves none unmarked. */
export interface Habits {
  /** Regions in which headings stand, and those in which bare ones do ("Antwort:"). */
  readonly headed: ReadonlySet<number>;
  readonly bare: ReadonlySet<number>;
  /** Labels that headings name. */
  readonly labels: ReadonlySet<Label>;
}

export function habitsOf(marks: readonly Mark[]): Habits {
  const headed = new Set<number>(), bare = new Set<number>(), labels = new Set<Label>();
  for (const { heading, region } of marks) {
    if (!heading) continue;
    headed.add(region);
    if (!heading.covers.length) bare.add(region);
    for (const label of heading.covers) labels.add(label);
  }
  return { headed, bare, labels };
}
