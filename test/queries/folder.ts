import assert from 'node:assert/strict';
import { Corpus } from '../../src/corpus/corpus.ts';
import { readDocument, type PaperDocument } from '../../src/corpus/document.ts';
import { factsOf } from '../../src/corpus/facts.ts';
import { createMatcher, type Matcher } from '../../src/entities/matcher.ts';
import { readKnowledge } from '../../src/entities/knowledge.ts';
import type { EntityOf } from '../../src/queries/entities.ts';
import { SearchIndex } from '../../src/queries/search.ts';
import type { Place, Target } from '../../src/queries/place.ts';

/** The character that stands for the cursor in a text. */
export const CURSOR = '▮';

const known = readKnowledge({
  actors: [
    { id: 'bka', subtype: 'authority-or-ministry', name: 'Bundeskriminalamt', aliases: ['BKA'], description: { de: 'Die Kriminalpolizei des Bundes.', en: 'The federal criminal police.' } },
    { id: 'interpol', subtype: 'international-organisation', name: 'Interpol', description: { de: 'Eine Organisation.', en: 'An organisation.' } },
    {
      id: 'radwegeamt', subtype: 'authority-or-ministry', name: 'Radwegeamt', description: { de: 'Ein Amt.', en: 'An office.' },
      former: [{ name: 'Wegeamt', from: null, until: '2005' }, { name: 'Bundesamt für Radwege', short: 'BfR', from: '2018-03', until: '2021-12' }],
    },
    { id: 'erika-beispiel', subtype: 'person', name: 'Erika Beispiel', description: { de: 'Abgeordnete.', en: 'Member of parliament.' } },
  ],
  systems: [{ id: 'sis', subtype: 'database-or-information-system', name: 'Schengener Informationssystem', aliases: ['SIS'], description: { de: 'Ein Fahndungssystem.', en: 'A system of alerts.' } }],
}, 'test').entities;

/** Actors and systems that the tests know. */
export const entityOf: EntityOf = (id) => known.find((entity) => entity.id === id) ?? null;
export const matcher: Matcher = createMatcher(known);

/** The search in all papers of a folder, with all of it taken up. */
export function indexOf(corpus: Corpus): SearchIndex {
  const index = new SearchIndex(corpus, { oneName: (name) => name, namesOf: (_, key) => [key], entityOf });
  for (const _ of index.refresh());
  return index;
}

/** A folder of papers in memory: names and texts. One of the texts holds the cursor. */
export interface TestFolder {
  readonly corpus: Corpus;
  readonly document: (name: string) => PaperDocument;
  readonly read: (uri: string) => Promise<PaperDocument | null>;
  /** Where the cursor stands. */
  readonly here: PaperDocument;
  readonly offset: number;
  /** The words of places, with the names of their documents: "a: Zu 3:". */
  readonly words: (places: readonly Place[]) => string[];
  /** Where targets put the cursor. */
  readonly selected: (targets: readonly Target[]) => string[];
}

export function folder(texts: Readonly<Record<string, string>>): TestFolder {
  const corpus = new Corpus(), documents = new Map<string, PaperDocument>();
  let cursor: { here: PaperDocument; offset: number } | null = null;
  for (const [name, marked] of Object.entries(texts)) {
    const offset = marked.indexOf(CURSOR), document = readDocument(name, marked.replace(CURSOR, ''), matcher);
    documents.set(name, document);
    corpus.apply({ uri: name, facts: factsOf(document) });
    if (offset >= 0) cursor = { here: document, offset };
  }
  const first = documents.get(Object.keys(texts)[0]!)!;
  const document = (name: string) => {
    const found = documents.get(name);
    assert.ok(found, name);
    return found;
  };
  const words = (places: readonly Place[]) => places.map(({ uri, span }) => `${uri}: ${document(uri).text.slice(span.start, span.end).replace(/\s+/g, ' ')}`);
  return {
    corpus, document, words, here: cursor?.here ?? first, offset: cursor?.offset ?? 0,
    read: (uri) => Promise.resolve(documents.get(uri) ?? null),
    selected: (targets) => words(targets.map(({ uri, select }) => ({ uri, span: select }))),
  };
}

/** A small answered inquiry with a number of its own. */
export function paper(number: string, body: string): string {
  return `Deutscher Bundestag Drucksache ${number}
19. Wahlperiode 03.08.2020

Antwort
der Bundesregierung

auf die Kleine Anfrage der Abgeordneten Erika Beispiel und der Fraktion DIE LINKE.

Radwege an Bundesstraßen

Vorbemerkung der Fragesteller

Radwege entstehen nach Ansicht der Fragesteller zu langsam.

${body}
`;
}

/** An article that is no inquiry. */
export function article(body: string): string {
  return `Radwege lassen auf sich warten\n\n${body}\n\nDie Opposition kritisiert das seit Jahren.\n`;
}

/** Questions with sub-questions, and answers to one or to several of them. */
export const PAIRS = `Wir fragen die Bundesregierung:

1. Wie viele Kilometer Radweg wurden seit 2015 gebaut?

Zu 1:

Es wurden 200 Kilometer gebaut.

2. Welche Länder waren daran beteiligt?
a) Welche Kosten trugen die Länder?
b) Welche Kosten trug der Bund?
c) Welche Kosten trugen die Kommunen?

Zu 2:

Alle Länder waren beteiligt.

Zu 2 a) bis 2 c):

Die Kosten werden nicht getrennt erfasst.

3. Welche Radwege sind bis 2025 geplant?

Zu 3:

Auf die Antwort zu Frage 1 wird verwiesen.
`;
