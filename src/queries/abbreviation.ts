import { byAbbreviation, type CorpusView } from '../corpus/corpus.ts';
import type { PaperDocument } from '../corpus/document.ts';
import { factsOf, type Facts } from '../corpus/facts.ts';
import { isWordAt } from '../entities/characters.ts';
import { baseForm } from '../entities/discovery/shortForm.ts';
import { webTokens } from '../entities/webTokens.ts';
import type { Definition } from '../model/discovered.ts';
import type { Span } from '../model/span.ts';
import { elementAt } from './element.ts';
import { meaningKey, meaningsOf, type Meaning } from './glossary.ts';
import type { Read } from './missing.ts';
import { distinct, type Place } from './place.ts';

/** An abbreviation where a text uses it, and what it stands for there. */
export interface Abbreviation {
  /** As it is introduced: "ZAB" where "ZABen" is printed. */
  readonly abbreviation: string;
  readonly span: Span;
  /** What it means here comes first; then what it means elsewhere in the folder. */
  readonly meanings: readonly [Meaning, ...Meaning[]];
  /** Whether this document itself introduces it. */
  readonly here: boolean;
}

/** The longest abbreviation with its ending, and of how many words it can be. */
const LONGEST = 40, MOST_WORDS = 4;
/** The last characters of all inflected forms. */
const INFLECTED = /[sn'’Ä]$/;
/** How many documents are read for their uses; of the others the introductions count. */
const MOST_DOCUMENTS = 200;

/**
 * The abbreviation at an offset that this document or another one of the folder introduces: a word, some words, or a part between
 * hyphens ("BKA-Präsident"), inflected or not. The longest one counts. None stands in citations and web addresses.
 */
export function abbreviationAt(corpus: CorpusView, document: PaperDocument, offset: number): Abbreviation | null {
  const here = definitionsIn(document), word = wordAt(document.text, offset, MOST_WORDS, (name) => here.has(name) || corpus.defining(name).length > 0);
  if (!word || !isText(document)(word.span)) return null;
  const { abbreviation, span } = word, facts = factsOf(document), own = here.get(abbreviation);
  const all = meaningsOf([...corpus.defining(abbreviation).filter((defined) => defined.facts.uri !== facts.uri), ...(own ? [{ facts, definitions: own }] : [])]);
  const definition = own ? nearest(own)(span.start) : all[0]!.definition, key = meaningKey(definition.meaning), isMeant = (one: Meaning) => meaningKey(one.meaning) === key;
  const meant = all.find(isMeant)!;
  return { abbreviation, span, here: own !== undefined, meanings: [own ? { ...meant, meaning: definition.meaning, facts, definition } : meant, ...all.filter((one) => !isMeant(one))] };
}

/** The same where nothing else stands that says more: no citation, no answer's heading, no actor or system. */
export function abbreviationAlone(corpus: CorpusView, document: PaperDocument, offset: number): Abbreviation | null {
  const kind = elementAt(document.paper, offset)?.kind;
  return kind === 'citation' || kind === 'heading' || kind === 'mention' ? null : abbreviationAt(corpus, document, offset);
}

/** All places of a document that use an abbreviation in one meaning, its introductions among them, in text order; linear in the text's length. */
export function usesOf(document: PaperDocument, abbreviation: string, meaning: string): Span[] {
  const { text } = document, here = definitionsIn(document), own = here.get(abbreviation), meant = own && nearest(own), key = meaningKey(meaning);
  const mostWords = [...here.keys()].reduce((most, name) => Math.max(most, wordsIn(name)), wordsIn(abbreviation)), inText = isText(document), uses: Span[] = [];
  for (const { index } of text.matchAll(patternOf(abbreviation))) {
    if (isWordAt(text, index - 1)) continue;
    const word = wordAt(text, index, mostWords, (name) => name === abbreviation || here.has(name));
    if (word?.abbreviation === abbreviation && word.span.start === index && inText(word.span) && (!meant || meaningKey(meant(index).meaning) === key)) uses.push(word.span);
  }
  return uses;
}

/** The same in all documents that introduce the abbreviation in that meaning, and in the one where somebody asks. */
export async function usesInFolder(corpus: CorpusView, read: Read, document: PaperDocument, { abbreviation, meanings: [{ meaning }] }: Abbreviation, withDeclaration: boolean): Promise<Place[]> {
  const key = meaningKey(meaning), places: Place[] = [], own = factsOf(document);
  const others = corpus.defining(abbreviation).filter(({ facts, definitions }) => facts.uri !== own.uri && definitions.some((one) => meaningKey(one.meaning) === key));
  for (const [i, facts] of [own, ...others.map((other) => other.facts)].entries()) {
    const introduced = introductionsIn(facts, abbreviation, key), there = facts === own ? document : i < MOST_DOCUMENTS ? await read(facts.uri) : null;
    const declared = new Set(introduced.map(({ start }) => start)), uses = there ? usesOf(there, abbreviation, meaning) : introduced;
    for (const span of uses) if (withDeclaration || !declared.has(span.start)) places.push({ uri: facts.uri, span });
  }
  return distinct(places);
}

function introductionsIn(facts: Facts, abbreviation: string, key: string): Span[] {
  return facts.glossary.filter((one) => one.abbreviation === abbreviation && meaningKey(one.meaning) === key).map(({ short }) => short);
}

const known = new WeakMap<Facts, ReadonlyMap<string, readonly Definition[]>>();

function definitionsIn(document: PaperDocument): ReadonlyMap<string, readonly Definition[]> {
  const facts = factsOf(document);
  let definitions = known.get(facts);
  if (!definitions) known.set(facts, definitions = new Map([...byAbbreviation(facts)].map(([abbreviation, defined]) => [abbreviation, defined.definitions])));
  return definitions;
}

/**
 * Of the introductions of one abbreviation that one which counts at an offset: the last one before it, or the first one of all; where
 * that one was introduced before in the same meaning, there. To be asked for offsets in ascending order.
 */
function nearest(definitions: readonly Definition[]): (offset: number) => Definition {
  const firsts = new Map(definitions.toReversed().map((definition) => [meaningKey(definition.meaning), definition]));
  let next = 1;
  return (offset) => {
    while (next < definitions.length && definitions[next]!.short.start <= offset) next++;
    return firsts.get(meaningKey(definitions[next - 1]!.meaning))!;
  };
}

/** The longest name at an offset, as it is known; of at most some words. */
function wordAt(text: string, offset: number, mostWords: number, isName: (name: string) => boolean): Pick<Abbreviation, 'abbreviation' | 'span'> | null {
  const starts: number[] = [], ends: number[] = [];
  for (let at = offset; at >= 0 && offset - at <= LONGEST && starts.length < mostWords; at--) if (isWordAt(text, at) && !isWordAt(text, at - 1)) starts.push(at);
  for (let at = offset; at <= text.length && at - offset <= LONGEST && ends.length <= mostWords; at++) if (isWordAt(text, at - 1) && !isWordAt(text, at)) ends.push(at);
  const spans = starts.flatMap((start) => ends.map((end) => ({ start, end }))).filter(({ start, end }) => end > start && end - start <= LONGEST).sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const span of spans) {
    const abbreviation = nameOf(text.slice(span.start, span.end).replace(/\s+/g, ' '), isName);
    if (abbreviation !== null) return { abbreviation, span };
  }
  return null;
}

/** The name that a printed word is, without the ending of a plural or genitive if need be, and "LKA" for "LKÄ". */
function nameOf(printed: string, isName: (name: string) => boolean): string | null {
  if (isName(printed)) return printed;
  return INFLECTED.test(printed) ? [baseForm(printed, ''), baseForm(printed, 'ämter')].find(isName) ?? null : null;
}

const wordsIn = (name: string) => Math.min(name.split(/[^\p{L}\d]+/u).length, MOST_WORDS);

/** What finds all places where an abbreviation may stand. */
function patternOf(abbreviation: string): RegExp {
  return new RegExp(abbreviation.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s{1,3}').replace(/A$/, '[AÄ]'), 'gu');
}

/** Whether something stands in the text and not in a citation, a web address or the name of a file. To be asked in ascending order. */
export function isText({ text, paper: { citations } }: PaperDocument): (span: Span) => boolean {
  const isInAddress = webTokens(text);
  let next = 0, cited = 0;
  return ({ start, end }) => {
    for (; next < citations.length && citations[next]!.span.start <= start; next++) cited = Math.max(cited, citations[next]!.span.end);
    return start >= cited && !isInAddress(start) && !/^\.\p{Ll}/u.test(text.slice(end, end + 2));
  };
}
