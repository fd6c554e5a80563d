import fs from 'node:fs';
import { EMPTY_CATALOGUE } from '../src/corpus/catalogue.ts';
import type { Corpus } from '../src/corpus/corpus.ts';
import { readDocument, type PaperDocument } from '../src/corpus/document.ts';
import { factsOf } from '../src/corpus/facts.ts';
import { packFacts, unpackFacts } from '../src/corpus/packed.ts';
import { seedEntries } from '../src/entities/seeds.ts';
import { completions } from '../src/queries/completion.ts';
import { definition } from '../src/queries/definition.ts';
import type { EntityOf } from '../src/queries/entities.ts';
import { PaperFinder } from '../src/queries/finding.ts';
import { hover } from '../src/queries/hover.ts';
import { references } from '../src/queries/references.ts';
import { workspaceSymbols } from '../src/queries/symbols.ts';
import { paperAt } from './papers.ts';
import { madeSearchIndex } from './search.ts';
import { matcher } from './texts.ts';

/** What questions to a corpus cost. The same questions are asked of folders of every size, and have as many answers there. */

/** How often something was asked, and how long it took. */
export interface Asked {
  readonly name: string;
  readonly aim: string;
  /** How it may grow with the folder. */
  readonly growth: 'flat' | 'linear';
  /** The times, in milliseconds. */
  readonly times: readonly number[];
}

/** Documents at whose citations and names definition and hover are asked: the first ones of every folder. */
const DOCUMENTS = 30, PLACES = 400, ROUNDS = 5;
/** Two numbers that no made-up paper bears, and how many documents cite each, twice. */
const CITED = [['16/99999', 100], ['16/99997', 500]] as const;
const FIRST_TYPED = ['1', '19/1', '19/10', 'Funk', 'Zusammenarbeit'];

const entities = new Map(seedEntries().map((entry) => [entry.id, entry]));
const entityOf: EntityOf = (id) => entities.get(id) ?? null;

export async function askQuestions(corpus: Corpus, files: readonly string[]): Promise<readonly Asked[]> {
  const documents = new Map(files.slice(0, DOCUMENTS).map((file) => [file, readDocument(file, fs.readFileSync(file, 'utf8'), matcher)]));
  const asking = [...documents.values()].flatMap((document) => placesIn(document).map((offset) => ({ document, offset }))), places = asking.filter((_, i) => i % Math.ceil(asking.length / PLACES) === 0);
  const ports = { corpus, catalogue: EMPTY_CATALOGUE, entityOf, read: (uri: string) => Promise.resolve(documents.get(uri) ?? null), hasOriginal: () => false, tablesIn: () => [] };
  const edited = editedPaper(files[0]!), own = CITED.map(([number, count]) => addCiting(corpus, number, count));
  const finder = new PaperFinder(corpus, EMPTY_CATALOGUE), words = madeSearchIndex(corpus);
  return [
    { name: 'definition', aim: '0.1 ms p95', growth: 'flat', times: timed(places, ({ document, offset }) => definition(corpus, document, offset)) },
    { name: 'hover', aim: '0.1 ms p95', growth: 'flat', times: await timedLater(places, ({ document, offset }) => hover(ports, document, offset)) },
    ...own.map((document, i): Asked => ({ name: `references, ${CITED[i]![1] * 2} results`, aim: i ? '5 ms p95' : '1 ms p95', growth: 'flat', times: timed(placesIn(document), (offset) => found(references(corpus, document, offset, false).length, CITED[i]![1] * 2), 20) })),
    { name: 'completion of a number', aim: '', growth: 'flat', times: timed(['19/', '19/1', '19/10', '20/100'], (typed) => completions(corpus, EMPTY_CATALOGUE, files[0]!, `Bundestagsdrucksache ${typed}`, false), 20) },
    { name: 'papers in the quick pick', aim: '5 ms p95', growth: 'linear', times: timed(FIRST_TYPED, (typed) => finder.search(typed, 50), 10) },
    // its answer has an upper bound, but a name is looked for in all names of the folder, one after the other, and a word in all words
    { name: 'symbols of the workspace', aim: '', growth: 'linear', times: timed(['19/1001', 'funk', 'kosten netz', 'bka'], (typed) => workspaceSymbols(corpus, typed, entityOf, words)) },
    { name: 'one edit applied', aim: '', growth: 'flat', times: timed([0, 1], (version) => { corpus.apply({ uri: files[0]!, facts: edited[version]! }); }, 20) },
  ];
}

/** Where a paper cites another one or names somebody. */
function placesIn({ paper }: PaperDocument): number[] {
  return [...paper.citations.filter(({ target }) => target !== null), ...paper.mentions].map(({ span }) => span.start);
}

/** Puts documents into the corpus that cite a paper twice each, in two ways; returns one that cites it too and is not in there. */
function addCiting(corpus: Corpus, number: string, count: number): PaperDocument {
  const text = (note: string) => `${note}: Auf Bundestagsdrucksache ${number} wird verwiesen. Die Zahlen stehen in der Vorlage (BT-Drs. ${number}).\n`;
  for (let i = 0; i < count; i++) {
    const uri = `notes/${number}/${i}.txt`;
    corpus.apply({ uri, facts: unpackFacts(uri, packFacts(factsOf(readDocument(uri, text(`Notiz ${i}`), null)))) });
  }
  return readDocument(`notes/${number}/${count - 1}.txt`, text(`Notiz ${count - 1}`), null);
}

/** The same paper before and after somebody wrote a sentence. */
function editedPaper(file: string) {
  const { text } = paperAt(0);
  return [text, text.replace('\n\n', '\n\nHierzu wird auf Bundestagsdrucksache 19/1003 verwiesen.\n\n')].map((version) => factsOf(readDocument(file, version, matcher)));
}

function found(results: number, expected: number) {
  if (results !== expected) throw new Error(`${results} results instead of ${expected}`);
}

/** For each place the least time of some rounds. */
function timed<T>(places: readonly T[], ask: (place: T) => unknown, rounds = ROUNDS): number[] {
  const least = new Array<number>(places.length).fill(Infinity);
  for (let round = 0; round < rounds; round++) {
    places.forEach((place, i) => {
      const start = performance.now();
      ask(place);
      least[i] = Math.min(least[i]!, performance.now() - start);
    });
  }
  return least;
}

async function timedLater<T>(places: readonly T[], ask: (place: T) => Promise<unknown>): Promise<number[]> {
  const least = new Array<number>(places.length).fill(Infinity);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, place] of places.entries()) {
      const start = performance.now();
      await ask(place);
      least[i] = Math.min(least[i]!, performance.now() - start);
    }
  }
  return least;
}
