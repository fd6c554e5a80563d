/**
 * Where in a text something may stand: one pattern of the beginnings ("anchors") that all forms have.
 *
 * An anchor is the source of a pattern that begins with a literal character. The engine leaps from one of these characters to the next as long
 * as they are rare and there are at most sixteen of them; more, and it looks at every character in turn, which takes three times as long.
 * What follows in an anchor keeps it from visiting what can't be one.
 */
export interface Anchored {
  readonly anchors: readonly string[];
}

/** More different first characters than these, and the engine can't leap. */
export const MOST_INITIALS = 16;

export interface Anchors<T> {
  readonly pattern: RegExp;
  /** What may begin at an offset where the pattern has matched: told by three characters. */
  at(text: string, offset: number): readonly T[];
}

/** How many characters tell anchors apart. */
const TOLD_BY = 3;

/** The anchors of some forms; built once. */
export function anchorsOf<T extends Anchored>(forms: readonly T[]): Anchors<T> {
  const rests = new Map<string, string[]>(), beginnings: { readonly codes: readonly number[]; readonly form: T }[] = [], toldBy = new Map<number, number>();
  for (const form of forms) for (const anchor of form.anchors) {
    const initial = /^\\?[^]/.exec(anchor)![0], codes = literalCodes(anchor);
    rests.set(initial, [...(rests.get(initial) ?? []), anchor.slice(initial.length)]);
    beginnings.push({ codes, form });
    toldBy.set(codes[0]!, Math.max(toldBy.get(codes[0]!) ?? 0, codes.length));
  }
  const told = new Map<number, readonly T[]>(); // filled as they occur; the patterns let few characters follow an initial
  return {
    pattern: new RegExp([...rests].map(([initial, those]) => `${initial}(?:${those.join('|')})`).join('|'), 'g'),
    at(text, offset) {
      const a = text.charCodeAt(offset), by = toldBy.get(a) ?? 0, b = by > 1 ? text.charCodeAt(offset + 1) : 0, c = by > 2 ? text.charCodeAt(offset + 2) : 0;
      const key = (a << 16) + ((b & 255) << 8) + (c & 255);
      let some = told.get(key);
      if (some === undefined) told.set(key, some = [...new Set(beginnings.filter(({ codes }) => codes.every((code, i) => code === [a, b, c][i])).map(({ form }) => form))]);
      return some;
    },
  };
}

/** The codes of the literal characters that an anchor's source begins with, at most as many as tell anchors apart. */
function literalCodes(source: string): number[] {
  const literals = /^(?:\\[^dsw]|[\p{L}§-])(?:(?:\\[/.()]|[\p{L}-])(?![?*{|])){0,2}/u.exec(source)![0].replace(/\\/g, '');
  return [...literals].slice(0, TOLD_BY).map((character) => character.charCodeAt(0));
}
