import { expandLabels, readLabelList, type LabelItem } from '../citations/labelList.ts';
import { labelParts, type Label } from '../model/label.ts';
import { trimSpan } from '../model/span.ts';
import { LineForm } from '../text/lineForm.ts';
import { firstAtLeast } from '../text/search.ts';
import type { AnswerDraft, Pairs, Stretch } from './drafts.ts';
import type { Line } from './lines.ts';
import type { Sequence } from './sequence.ts';

/** What corrections and supplements answer anew without printing the question: "Die Antwort zu Frage 2 wird wie folgt gefasst:". */

/** How the sentence begins that says which answer it is; whose answer it is may stand before the numbers, and it may wrap. */
const BEGUN = new LineForm('DI', /^(?:In\sd|D)(?:ie|er)\s(?:\p{L}{4,12}\s)?(?:Antwort|Beantwortung)/u);
const ANEW = /^(?:In\sd|D)(?:ie|er)\s(?:\p{L}{4,12}\s)?(?:Antwort(?:en)?|Beantwortung)\s(?:(?:der\s\p{L}{0,20}[Rr]egierung|des\s\p{L}{4,12})\s)?(?:zu|auf|von|der)\s(?=(?:d(?:en|ie|er)\s)?(?:Teilf|F)ragen?\s\d)/u;
const REACH = 300;
/** Behind the numbers: "wird wie folgt gefasst:", "muss richtig lauten: …", "werden die Wörter … ersetzt". */
const CHANGES = /^[^.:]{0,60}\s(?:wird|werden|wurde|wurden|muss|müssen|ist|sind|lautet|lauten)\s/;
/** What it announces stands below. */
const ANNOUNCES = /^[^.:]{0,200}:[^\S\n]*\n/;

/** An answer that is given anew: the numbers that it names, and where it begins. */
interface Anew {
  readonly covers: readonly Label[];
  readonly heading: Stretch | null;
  readonly start: number;
}

/**
 * The answers that a correction or a supplement gives anew. `marked` is what the marks of questions and answers alone tell: it stands where
 * it has all these answers, with their questions. `text` is the clean text.
 */
export function amendedPairs(text: string, lines: readonly Line[], { stops, headings }: Sequence, marked: Pairs): Pairs {
  const below = headings.map(({ start, end, items }): Anew => ({ covers: labelsIn(items), heading: { start, end }, start: end }));
  const found = [...lines.flatMap((line) => anewAt(text, line) ?? []), ...below].filter(({ covers }) => covers.length > 0).sort((a, b) => a.start - b.start);
  const answered = new Set(marked.answers.flatMap(({ covers }) => covers));
  if (found.every(({ covers }) => covers.every((label) => answered.has(label)))) return marked;
  const ends = stops.filter(({ kind }) => kind === 'closing' || kind === 'annex' || kind === 'head').map(({ at }) => at);
  const answers = found.flatMap(({ covers, heading, start }, i): AnswerDraft[] => {
    const next = found[i + 1], body = trimSpan(text, { start, end: Math.min(next?.heading?.start ?? next?.start ?? text.length, ends[firstAtLeast(ends, start)] ?? Infinity) });
    return body.start < body.end ? [{ covers: [...covers], firm: covers, heading, bodies: [body], uncertain: false }] : [];
  });
  return { questions: [], answers, orphans: [] };
}

function anewAt(text: string, line: Line): Anew | null {
  const begun = BEGUN.fits(line) ? ANEW.exec(text.slice(line.start, line.start + REACH)) : null, list = begun && readLabelList(text, line.start + begun[0].length);
  const behind = list && text.slice(list.end, list.end + REACH);
  if (!behind || !CHANGES.test(behind)) return null;
  const covers = labelsIn(list.items), announced = ANNOUNCES.exec(behind);
  if (!announced) return { covers, heading: null, start: line.start };
  const end = list.end + announced[0].trimEnd().length;
  return { covers, heading: { start: line.start, end }, start: end };
}

/** The labels that a list names where no question is printed. */
const labelsIn = (items: readonly LabelItem[]) => expandLabels(items, []).filter((label) => labelParts(label) !== null);
