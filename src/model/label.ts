/**
 * The normal form of a question's number as this paper counts: "3", "3a", "2.1".
 * No blanks, brackets or dots at the end; letters in lower case.
 */
export type Label = string;

/** A label taken apart: the number with its hierarchy ("2.1" is [2, 1]) and the letters behind it ("" if none). */
export interface LabelParts {
  readonly numbers: readonly number[];
  readonly letter: string;
}

/** Takes a label in normal form apart, or gives null where the text is no label. */
export function labelParts(label: string): LabelParts | null {
  const m = /^(\d{1,4}(?:\.\d{1,3}){0,2})([a-z]{0,2})$/.exec(label);
  return m ? { numbers: m[1]!.split('.').map(Number), letter: m[2]! } : null;
}

/** Builds the normal form from a printed number such as "3 a)", "3. a.", "2.1." or "Frage 5f"; null where there is no number. */
export function normalLabel(printed: string): Label | null {
  const m = /(\d{1,4}(?:\.\d{1,3}){0,2})\s*[.)]*\s*\(?([a-zA-Z]{0,2})(?![a-zA-Z])/.exec(printed);
  return m ? m[1]!.split('.').map(Number).join('.') + m[2]!.toLowerCase() : null;
}

/** The label of the question that a sub-question stands below: "3a" → "3", "2.1" → "2", "3" → null. */
export function parentLabel(label: Label): Label | null {
  const parts = BELOW.test(label) ? labelParts(label) : null;
  if (!parts) return null;
  if (parts.letter) return parts.numbers.join('.');
  return parts.numbers.length > 1 ? parts.numbers.slice(0, -1).join('.') : null;
}

/** What labels have that stand below another one. */
const BELOW = /[.a-z]/;

/** The order in which questions are counted: 1, 1a, 1b, 2, 2.1, 10. */
export function compareLabels(a: Label, b: Label): number {
  const x = labelParts(a), y = labelParts(b);
  if (!x || !y) return a < b ? -1 : a > b ? 1 : 0;
  for (let i = 0; i < Math.max(x.numbers.length, y.numbers.length); i++) {
    const difference = (x.numbers[i] ?? -1) - (y.numbers[i] ?? -1);
    if (difference) return difference;
  }
  return x.letter.length - y.letter.length || (x.letter < y.letter ? -1 : x.letter > y.letter ? 1 : 0);
}

const places = new WeakMap<readonly Label[], ReadonlyMap<Label, number>>();

/** The place of a label in a paper's list of labels, or -1; the list must not change any more. Looked up, not searched. */
export function placeOf(labels: readonly Label[], label: Label): number {
  let map = places.get(labels);
  if (!map) places.set(labels, map = new Map(labels.map((l, i) => [l, i])));
  return map.get(label) ?? -1;
}

/** Of some labels those that a paper asks, in its order and once each. */
export function inOrderOf(labels: readonly Label[], some: readonly Label[]): Label[] {
  return [...new Set(some)].filter((label) => placeOf(labels, label) >= 0).sort((a, b) => placeOf(labels, a) - placeOf(labels, b));
}
