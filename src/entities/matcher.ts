import type { Mention } from '../model/entity.ts';
import type { Span } from '../model/span.ts';
import { readable } from '../text/clean.ts';
import type { CleanText } from '../text/clean.ts';
import { addTo } from '../text/lists.ts';
import { firstAtLeast, firstEndingBehind } from '../text/search.ts';
import { Beginnings } from './beginnings.ts';
import { isWordAt } from './characters.ts';
import { cueDistance, cuePattern, NEAR } from './cues.ts';
import type { HeldWords } from './heldWords.ts';
import { longestFirst } from './longest.ts';
import type { Entry } from './knowledge.ts';
import { listedNames, namesOf } from './names.ts';
import type { Name } from './names.ts';
import { isSomebodyElse, surnameOf } from './persons.ts';
import { NameTrie } from './trie.ts';
import { webTokens } from './webTokens.ts';
import { isForeign, isPlainNoun, startsSentence } from './wordBefore.ts';

/** How many entries that bear the same name are told apart: the last ones. */
const MOST_OWNERS = 16;

/** So few entries have all their names worked out at once. */
const FEW = 100;

/** Ready to find the names of some knowledge; made once, used for many texts. */
export interface Matcher {
  readonly entries: readonly Entry[];
  /** Names and ids that the user does not want to see, whoever bears them. */
  readonly hidden: ReadonlySet<string>;
  /** The names that may stand in the texts that were asked for. */
  readonly trie: NameTrie;
  /** What each terminal of the trie stands for. */
  readonly meanings: readonly Meaning[];
  /** The entries that have a name which needs support. */
  readonly ambiguous: ReadonlySet<number>;
  /** Works out the names that a text may hold, as far as no text before it did. To be called before the trie is used. */
  prepare(text: string): void;
  /** Works out the names of some more entries, for somebody who has time between two texts; gives whether there are others. */
  prepareSome(entries: number): boolean;
}

interface Meaning {
  /** The entries that bear the name; the later ones go before. */
  readonly owners: Owner[];
}

interface Owner extends Name {
  readonly entry: number;
  /** The words of support, made ready when first asked for; null where only another name of the entry can support this one. */
  readonly cues: () => RegExp | null;
}

interface Candidate extends Span {
  readonly owners: readonly Owner[];
}

interface Choice extends Span {
  readonly entry: number;
}

/**
 * Builds the matcher. Of two entries with one name the later one gets it, unless the text's words decide.
 * `held` are the words of the texts that are meant, where it is made for some alone: forms that can't stand there are left out.
 */
export function createMatcher(entries: readonly Entry[], hidden: ReadonlySet<string> = new Set(), held: HeldWords | null = null): Matcher {
  const few = entries.length <= FEW, trie = new NameTrie(few), meanings: Meaning[] = [], ambiguous = new Set<number>();
  const meaningOf = (form: string) => meanings[trie.add(form, () => meanings.push({ owners: [] }) - 1)]!;
  const beginnings = few ? null : new Beginnings(), added = new Set<number>();
  const addNames = (i: number) => {
    if (added.has(i)) return;
    added.add(i);
    for (const name of namesOf(entries[i]!)) {
      if (name.near) ambiguous.add(i);
      const owner: Owner = { ...name, entry: i, cues: once(() => name.near && cuePattern(name.near)) };
      for (const form of name.forms) {
        if (held?.mayHold(form) !== false) addOwner(meaningOf(form).owners, owner);
        if (held?.areDecomposed === false || PLAIN.test(form)) continue;
        const decomposed = form.normalize('NFD'); // some text layers print "u" and a combining mark
        if (decomposed !== form) addOwner(meaningOf(decomposed).owners, owner);
      }
    }
  };
  entries.forEach((entry, i) => {
    if (!beginnings) return addNames(i);
    const surname = entry.subtype === 'person' ? surnameOf(entry.name)?.surname : undefined;
    for (const name of [...listedNames(entry), ...(surname === undefined ? [] : [surname])]) if (!beginnings.add(name, i)) addNames(i);
  });
  let next = few ? entries.length : 0;
  return {
    entries, hidden, trie, meanings, ambiguous,
    prepare: (text) => { if (next < entries.length) beginnings?.take(text).forEach(addNames); },
    prepareSome: (some) => {
      for (const end = Math.min(entries.length, next + some); next < end; next++) addNames(next);
      return next < entries.length;
    },
  };
}

/** Whether a name that stands in a text for which the matcher was prepared is listed, in this form or as an inflected one, or hidden. */
export function isListed({ trie, meanings, hidden }: Matcher, name: string): boolean {
  return hidden.has(name) || (meanings[trie.find(name)]?.owners.length ?? 0) > 0;
}

/** What has no letter that could be printed in two characters. */
const PLAIN = /^[\x20-\x7e]*$/;

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Keeps the owners of a name in the order of their entries. */
function addOwner(owners: Owner[], owner: Owner) {
  let at = owners.length;
  while (at > 0 && owners[at - 1]!.entry > owner.entry) at--;
  if (at === owners.length) owners.push(owner);
  else owners.splice(at, 0, owner);
  if (owners.length > MOST_OWNERS) owners.shift();
}

/**
 * The places of a text that name an actor or a system, in order and without overlap. The longest name wins; an ambiguous one
 * counts where the text supports it: by a word near it, or by another name of the same entry anywhere in the text.
 */
export function findMentions(clean: CleanText, matcher: Matcher): Mention[] {
  const { text } = clean;
  const candidates: Candidate[] = [];
  const isInAddress = webTokens(text);
  matcher.prepare(text);
  matcher.trie.scan(text, (start, end, terminal) => {
    if (!endsName(text, end) || isInAddress(start) || isOfNumber(text, start, end)) return;
    const { owners: all } = matcher.meanings[terminal]!, owners = all.every((owner) => fits(owner, text, start, end)) ? all : all.filter((owner) => fits(owner, text, start, end));
    if (owners.length) candidates.push({ start, end, owners });
  }, (start, end) => interrupts(clean, start, end));

  const own = ownNames(candidates, matcher), chosen: Choice[] = [];
  for (const { start, end, owners } of candidates) {
    const owner = bestOwner(owners, start, end, text, own);
    if (owner) chosen.push({ start, end, entry: owner.entry });
  }
  return longestFirst(chosen).map(({ start, end, entry }) => {
    const { id, type, subtype } = matcher.entries[entry]!;
    return { span: clean.span(start, end), entity: id, type, subtype, text: readable(text.slice(start, end)) };
  });
}

/** Whether a name can end at an offset: no word goes on, and no host or file name ("Signal.app"). */
function endsName(text: string, end: number): boolean {
  if (!isWordAt(text, end - 1)) return true; // "DIE LINKE."
  if (isWordAt(text, end)) return false;
  const next = text[end] === '.' ? text.charCodeAt(end + 1) : 0;
  return !(next >= 0x61 && next <= 0x7a);
}

/** Whether a name is a part of a document's number: "(EU) 2018/1862", "2008/615/EU", "LT-Drucksache", "Bundestags-Drs.". */
function isOfNumber(text: string, start: number, end: number): boolean {
  const next = text[end];
  if ((next === ')' || next === '-') && /^(?:\) ?(?:Nr\. ?)?\d{1,6}\/\d|-(?:Drucks|Drs|DRS|Plenarprot|PlPr))/.test(text.slice(end, end + 20))) return true;
  return text[start - 1] === '/' && /\d/.test(text[start - 2] ?? '');
}

function fits(owner: Owner, text: string, start: number, end: number): boolean {
  if (owner.person && isSomebodyElse(text, start, end, owner.given)) return false;
  if (text.startsWith('Bundes', start) && isForeign(text, start)) return false;
  return !(owner.withoutArticle && text[end] !== '-' && isPlainNoun(text, start));
}

/** Whether page furniture stands in a gap of the clean text: then a name may go on behind an empty line. */
function interrupts(clean: CleanText, start: number, end: number): boolean {
  const gap = clean.span(start, end);
  return (firstEndingBehind(clean.furniture, gap.start)?.start ?? Infinity) < gap.end;
}

/** Where each entry that has ambiguous names is named without doubt. */
function ownNames(candidates: readonly Candidate[], matcher: Matcher): Map<number, number[]> {
  const own = new Map<number, number[]>();
  for (const { start, owners } of candidates) {
    for (const owner of owners) if (!owner.near && matcher.ambiguous.has(owner.entry)) addTo(own, owner.entry, start);
  }
  return own;
}

/** The owner of a name at a place: the ambiguous one whose support stands nearest, else the last one that needs no support. */
function bestOwner(owners: readonly Owner[], start: number, end: number, text: string, own: ReadonlyMap<number, number[]>): Owner | null {
  if (owners.length === 1 && !owners[0]!.near) return owners[0]!;
  let best: Owner | null = null, least = Infinity;
  for (const owner of owners) {
    if (!owner.near || (owner.article && !startsSentence(text, start))) {
      if (least === Infinity) best = owner;
      continue;
    }
    const cues = owner.cues(), near = cues ? cueDistance(cues, text, start, end) : Infinity;
    const support = near <= NEAR ? near : NEAR + distance(own.get(owner.entry), start, end);
    if (support < least) { best = owner; least = support; }
  }
  return best;
}

/** How far the nearest of some places (in order) is from a stretch of text; places inside it don't count. */
function distance(places: readonly number[] | undefined, start: number, end: number): number {
  if (!places) return Infinity;
  const next = firstAtLeast(places, end), before = firstAtLeast(places, start) - 1;
  return Math.min(next < places.length ? places[next]! - end : Infinity, before >= 0 ? start - places[before]! : Infinity);
}
