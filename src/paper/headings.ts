import { expandLabels, type LabelItem } from '../citations/labelList.ts';
import { labelParts, placeOf, type Label } from '../model/label.ts';
import type { AnswerHeading } from './answerMarks.ts';
import type { ChosenMarker } from './questions.ts';

/** A heading that opens an answer to questions of this paper, or seems to. */
export interface ValidHeading {
  readonly heading: AnswerHeading;
  /** The questions that it names; empty for a bare one ("Antwort:"). */
  readonly covers: readonly Label[];
  /** The label that it names where the paper does not ask it. */
  readonly orphan: Label | null;
}

/** How far the number of a heading may be ahead of the one before to be believed though nobody asks it. */
const ORPHAN_STEP = 3;

/** Headings whose labels the paper asks; bare ones that stand behind a question which has no answer yet. `order` is what the paper asks. */
export function validHeadings(chosen: readonly ChosenMarker[], headings: readonly AnswerHeading[], order: readonly Label[]): ValidHeading[] {
  const found: ValidHeading[] = [];
  let c = 0, isPending = false, top = 0;
  for (const heading of headings) {
    for (; c < chosen.length && chosen[c]!.marker.start < heading.start; c++) isPending = true;
    if (!heading.items.length) {
      if (isPending) found.push({ heading, covers: [], orphan: null });
      isPending = false;
      continue;
    }
    const named = expandLabels(withNumber(heading.items, chosen, c), order), covers = named.filter((label) => placeOf(order, label) >= 0);
    const first = Number.parseInt(covers[0] ?? named[0] ?? '', 10) || 0, isNext = first > top && first <= top + ORPHAN_STEP && top > 0;
    if (!covers.length && !isNext) continue;
    found.push({ heading, covers, orphan: covers.length ? null : named[0]! });
    top = Math.max(top, first);
    isPending = false;
  }
  return found;
}

/** Letters that a list names before any number ("Zu a) und b):") are of the question asked last: the one in front of index `c`. */
function withNumber(items: readonly LabelItem[], chosen: readonly ChosenMarker[], c: number): readonly LabelItem[] {
  if (items[0]!.from.number !== null) return items;
  let number = '';
  for (let i = c - 1; i >= 0 && !number; i--) number = labelParts(chosen[i]!.label)?.numbers.join('.') ?? '';
  const numbered = items.findIndex((item) => item.from.number !== null);
  return number ? items.map((item, i) => (numbered < 0 || i < numbered ? { ...item, from: { ...item.from, number } } : item)) : items;
}
