/**
 * Where in a text something may stand: the words and signs ("anchors") that forms always contain, in text order.
 * A search for a rare character is the fastest thing there is, many times faster than a pattern: so anchors that begin with the same capital
 * or sign share one search and are told apart by the character behind it; anchors that begin with a small letter, which is everywhere, are
 * looked for as whole words ("zu 1" … "zu 9" by what they have in common).
 */

/** An anchor and what is to be done where it stands. */
export interface Anchor<T> {
  readonly word: string;
  readonly item: T;
}

interface Search<T> {
  readonly sought: string;
  /** The anchors by the code of their character behind what is sought; null: what is sought is the whole anchor. */
  readonly byNext: readonly (readonly Anchor<T>[] | undefined)[] | null;
  readonly items: readonly T[];
}

/** The searches for some anchors; built once. */
export type Searches<T> = readonly Search<T>[];

export function searchesFor<T>(anchors: readonly Anchor<T>[]): Searches<T> {
  const alike = new Map<string, Anchor<T>[]>();
  for (const anchor of anchors) {
    const key = /^\p{Ll}/u.test(anchor.word) ? anchor.word.replace(/\d$/, '') : anchor.word[0]!;
    alike.set(key, [...(alike.get(key) ?? []), anchor]);
  }
  return [...alike].map(([key, group]) => {
    if (group.every(({ word }) => word === group[0]!.word)) return { sought: group[0]!.word, byNext: null, items: group.map(({ item }) => item) };
    const byNext: (Anchor<T>[] | undefined)[] = Array.from({ length: 256 }, () => undefined);
    for (const anchor of group) (byNext[anchor.word.charCodeAt(key.length)] ??= []).push(anchor);
    return { sought: key, byNext, items: [] };
  });
}

const NOWHERE = 0x7fffffff;

/**
 * Visits the anchors of a text in text order. `visit` says from where to go on: what it consumed is not looked at again.
 * Linear: no search looks at a character twice.
 */
export function visitAnchors<T>(text: string, searches: Searches<T>, visit: (item: T, at: number) => number): void {
  const running: Search<T>[] = [], next: number[] = [];
  for (const search of searches) {
    const at = nextHit(text, search, 0);
    if (at !== NOWHERE) { running.push(search); next.push(at); }
  }
  let from = 0;
  while (running.length > 0) {
    let first = 0;
    for (let i = 1; i < next.length; i++) if (next[i]! < next[first]!) first = i;
    const at = next[first]!, search = running[first]!;
    if (at >= from) {
      let end = at + 1;
      if (search.byNext === null) for (const item of search.items) end = Math.max(end, visit(item, at));
      else for (const { word, item } of search.byNext[text.charCodeAt(at + search.sought.length)]!) if (text.startsWith(word, at)) end = Math.max(end, visit(item, at));
      from = end;
    }
    const hit = nextHit(text, search, Math.max(from, at + 1));
    if (hit !== NOWHERE) { next[first] = hit; continue; }
    running[first] = running.at(-1)!; running.pop();
    next[first] = next.at(-1)!; next.pop();
  }
}

/** The next place where one of a search's anchors stands. */
function nextHit<T>(text: string, { sought, byNext }: Search<T>, from: number): number {
  let at = text.indexOf(sought, from);
  if (byNext === null) return at < 0 ? NOWHERE : at;
  for (; at >= 0; at = text.indexOf(sought, at + 1)) {
    const next = text.charCodeAt(at + sought.length);
    const anchors = next < 256 ? byNext[next] : undefined;
    if (anchors !== undefined) for (const { word } of anchors) if (text.startsWith(word, at)) return at;
  }
  return NOWHERE;
}
