import { byAbbreviation, type CorpusView, type DefinedIn } from '../corpus/corpus.ts';
import type { Facts } from '../corpus/facts.ts';
import type { Definition } from '../model/discovered.ts';
import { positionAt } from '../text/lines.ts';
import { addTo } from '../text/lists.ts';
import { compareNames } from './entities.ts';
import type { Target } from './place.ts';

/** What an abbreviation stands for, and where that is said. */
export interface Meaning {
  readonly meaning: string;
  /** The document that introduces it; of several the oldest inquiry. */
  readonly facts: Facts;
  readonly definition: Definition;
  /** How many documents introduce it so. */
  readonly documents: number;
}

/** An abbreviation with what it stands for, the commonest meaning first. */
export interface GlossaryRow {
  readonly abbreviation: string;
  readonly meanings: readonly Meaning[];
}

/** The abbreviations that a document introduces, in the order of dictionaries. */
export function documentGlossary(facts: Facts): readonly GlossaryRow[] {
  return [...byAbbreviation(facts)].map(([abbreviation, defined]) => ({ abbreviation, meanings: meaningsOf([defined]) })).sort(byAbbreviationName);
}

/** The abbreviations that any document of the folder introduces. */
export function folderGlossary(corpus: CorpusView): readonly GlossaryRow[] {
  const found = new Map<string, DefinedIn[]>();
  for (const facts of corpus.counted()) for (const [abbreviation, defined] of byAbbreviation(facts)) addTo(found, abbreviation, defined);
  return [...found].map(([abbreviation, defined]) => ({ abbreviation, meanings: meaningsOf(defined) })).sort(byAbbreviationName);
}

/** What documents introduce under one abbreviation, the meaning that most of them have first. */
export function meaningsOf(documents: readonly DefinedIn[]): Meaning[] {
  const found = new Map<string, Meaning>();
  for (const { facts, definitions } of documents) {
    const inDocument = new Map(definitions.toReversed().map((definition) => [meaningKey(definition.meaning), definition])); // the first one of each meaning
    for (const [key, definition] of inDocument) {
      const known = found.get(key), documents = (known?.documents ?? 0) + 1;
      found.set(key, known && byAge(known.facts, facts) <= 0 ? { ...known, documents } : { meaning: definition.meaning, facts, definition, documents });
    }
  }
  return [...found.values()].sort((a, b) => b.documents - a.documents || compareNames(a.meaning, b.meaning));
}

/** Under this two meanings are the same: inflection, capitals and hyphens do not tell them apart. */
export function meaningKey(meaning: string): string {
  return meaning.toLowerCase().split(/\s+/).map((word) => word.replace(/[^\p{L}\d]/gu, '').replace(/(?:e[mnrs]?|[ns])$/, '')).join('');
}

/** Where an abbreviation is introduced; the words that it is short for are selected. */
export function introductionTarget({ facts: { uri }, definition: { short, long } }: Pick<Meaning, 'facts' | 'definition'>): Target {
  return { uri, span: { start: Math.min(short.start, long.start), end: Math.max(short.end, long.end) }, select: long };
}

/** The line there, counted from 1. */
export function introductionLine({ facts, definition }: Pick<Meaning, 'facts' | 'definition'>): number {
  return positionAt(facts.lineStarts, definition.long.start).line + 1;
}

const byAbbreviationName = (a: GlossaryRow, b: GlossaryRow) => compareNames(a.abbreviation, b.abbreviation);

/** Which of two documents rather introduces something: an inquiry, the older one; an undated one comes last. */
function byAge(a: Facts, b: Facts): number {
  const [x, y] = [a, b].map(({ inquiry, head: { date }, uri }) => `${inquiry ? 0 : 1} ${date ?? '9999'} ${uri}`) as [string, string];
  return x < y ? -1 : x > y ? 1 : 0;
}
