import type { Definition } from '../model/discovered.ts';
import type { PaperId } from '../model/paperId.ts';
import { addTo, byCodeUnits } from '../text/lists.ts';
import type { CitedIn, DefinedIn, MentionedIn } from './corpusView.ts';
import type { Facts } from './facts.ts';
import { keyOf, targetsOf, tiesOf } from './keys.ts';

/** What one document alone gives, in the forms in which a corpus gives what all have. */

const grouped = new WeakMap<readonly Definition[], ReadonlyMap<string, readonly Definition[]>>();

/** What a document introduces, by abbreviation: grouped once, as who lists all of them asks for one after the other. */
export function definitionsOf(glossary: readonly Definition[]): ReadonlyMap<string, readonly Definition[]> {
  const known = grouped.get(glossary), groups = new Map<string, Definition[]>();
  if (known) return known;
  for (const definition of glossary) addTo(groups, definition.abbreviation, definition);
  grouped.set(glossary, groups);
  return groups;
}

/** What a document introduces, under its abbreviations in text order. */
export function byAbbreviation(facts: Facts): Map<string, DefinedIn> {
  return new Map([...definitionsOf(facts.glossary)].map(([abbreviation, definitions]) => [abbreviation, { facts, definitions }]));
}

/** The citations of papers by the number they name. A paper that prints its own number does not cite itself, nor the one that it follows. */
export function citedIn(facts: Facts): Map<PaperId, CitedIn> {
  return new Map(targetsOf(facts.citations, tiesOf(facts)).map(({ paper, at }) => [paper, { facts, citations: at.map((place) => facts.citations[place]!) }]));
}

/**
 * Which of two documents rather introduces an entity: one that speaks of it, one that writes it out with its abbreviation behind it rather than one that merely
 * names it, an inquiry rather than another text, the older one; an undated one comes last.
 */
export function byIntroduction(a: MentionedIn, b: MentionedIn): number {
  return Number(b.mentions.spans.length > 0) - Number(a.mentions.spans.length > 0)
    || Number(b.mentions.defined) - Number(a.mentions.defined)
    || byCodeUnits(keyOf(a.facts, 'age'), keyOf(b.facts, 'age')) || byCodeUnits(a.facts.uri, b.facts.uri);
}
