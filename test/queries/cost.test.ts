import assert from 'node:assert/strict';
import { EMPTY_CATALOGUE } from '../../src/corpus/catalogue.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { readDocument, type PaperDocument } from '../../src/corpus/document.ts';
import { factsOf, type Facts } from '../../src/corpus/facts.ts';
import { lazyFacts, type LazyFacts } from '../../src/corpus/lazyFacts.ts';
import { packFacts, unpackFacts } from '../../src/corpus/packed.ts';
import { abbreviationAt } from '../../src/queries/abbreviation.ts';
import { answerTimeOf } from '../../src/queries/answerTime.ts';
import { citedParts } from '../../src/queries/cited.ts';
import { completions } from '../../src/queries/completion.ts';
import { definition } from '../../src/queries/definition.ts';
import { entityDetails } from '../../src/queries/details.ts';
import { NameFinder, PaperFinder } from '../../src/queries/finding.ts';
import { groupMissing, groupNames, groupPapers } from '../../src/queries/groups.ts';
import { citedBy, cites, hierarchyAt } from '../../src/queries/hierarchy.ts';
import { highlights } from '../../src/queries/highlights.ts';
import { hover } from '../../src/queries/hover.ts';
import { groupLeftOpen, papersLeftOpen } from '../../src/queries/leftOpen.ts';
import { links } from '../../src/queries/links.ts';
import { missingPaper } from '../../src/queries/missing.ts';
import { documentsLeftOpen, outcomesOf } from '../../src/queries/outcomes.ts';
import { citationsOfDocument, papersHere, papersMissing } from '../../src/queries/papers.ts';
import { citationProblems } from '../../src/queries/problems.ts';
import { references } from '../../src/queries/references.ts';
import { parseSearch } from '../../src/queries/searchQuery.ts';
import { searchRow } from '../../src/queries/searchRows.ts';
import { MOST_SYMBOLS, workspaceSymbols } from '../../src/queries/symbols.ts';
import { titleHints, titleIn } from '../../src/queries/titles.ts';
import { tokens } from '../../src/queries/tokens.ts';
import { entityOf, indexOf, matcher, paper } from './folder.ts';

/**
 * A query costs what its answer costs, however large the folder is: of how many documents something is read of their bytes, besides the keys by which indexes
 * know them. Every
 * paper speaks of Interpol, one in a hundred of the BKA, and each cites two before it.
 */
const PAPERS = 2000, FIRST = 1000;

/** The documents of which a gesture reads something, with those of which it reads how often they speak of a name. */
const read = new Set<string>(), counted = new Set<string>();

function watched(facts: Facts): Facts {
  const { source } = unpackFacts(facts.uri, packFacts(facts)) as unknown as LazyFacts, { uri } = facts;
  const noted = <T>(all: Set<string>, value: T): T => { all.add(uri); return value; };
  return lazyFacts(uri, {
    open: () => {
      const opened = source.open();
      return { key: (kind) => noted(counted, opened.key!(kind)), section: (name) => noted(read, opened.section(name)) };
    },
    citationsOf: (cited) => noted(read, source.citationsOf!(cited)), entity: (id) => noted(read, source.entity!(id)), entityKey: (id) => noted(counted, source.entityKey!(id)),
  });
}

const text = (i: number) => paper(`19/${FIRST + i}`, `1. Was sagt Interpol zu Radwegen in Ort ${i} (Bundestagsdrucksache 19/${FIRST + i - 1}, Antwort auf Frage 1)?

Zu 1:

Nichts.${i % 100 ? '' : ' Das Bundeskriminalamt (BKA) fragt.'} Auf BT-Drs. 19/${FIRST + i - 2} und BT-Drs. 18/${i % 200} wird verwiesen.${i % 100 ? '' : ' Die Zentrale Radstelle (ZRS) prüft das.'}`)
  .replace('Radwege an Bundesstraßen', `Radwege in Ort ${i}`).replace('03.08.2020', `03.08.${2000 + (i % 20)}`).replace(i % 2 ? '' : 'DIE LINKE.\n', i % 2 ? '' : `DIE LINKE.\n– Drucksache 19/${10_000 + i} –\n`);

const corpus = new Corpus(), here = readDocument('here', text(1500), matcher), documents = new Map<string, PaperDocument>();
const open = (uri: string): Promise<PaperDocument | null> => Promise.resolve(documents.get(uri) ?? null);

before(function () {
  this.timeout(180_000);
  for (let i = 0; i < PAPERS; i++) {
    const document = i === 1500 ? here : readDocument(`p${String(i).padStart(4, '0')}`, text(i), matcher);
    documents.set(document.uri, document);
    corpus.take({ uri: document.uri, facts: i === 1500 ? factsOf(here) : watched(factsOf(document)) });
  }
  for (const step of corpus.settle()) void step;
});

/** At most so many documents are read, and of so many more it is counted how often they speak of a name. */
interface Bound {
  readonly read: number;
  readonly counted?: number;
}

const offsetOf = (words: string) => here.text.indexOf(words) + 1, oneName = (name: string) => name, names = { entityOf, oneName };
const ports = { corpus, catalogue: EMPTY_CATALOGUE, entityOf, read: open, hasOriginal: () => false, tablesIn: () => [] };
const some = { period: null, answers: 20, papers: 20 }, whole = { start: 0, end: here.text.length };
/** The search has taken up the folder before. */
let index: ReturnType<typeof indexOf>;

const GESTURES: Readonly<Record<string, readonly [gesture: () => unknown, bound: Bound]>> = {
  'a hover on a citation': [() => hover(ports, here, offsetOf('Bundestagsdrucksache')), { read: 10 }],
  'a hover on a citation of a paper that is not here': [() => hover(ports, here, offsetOf('BT-Drs. 18/')), { read: 0 }],
  'a hover on a name that all papers have': [() => hover(ports, here, offsetOf('Interpol')), { read: 1 }],
  'what an abbreviation means': [() => abbreviationAt(corpus, here, offsetOf('ZRS')), { read: PAPERS / 100 }],
  'the definition of a citation': [() => definition(corpus, here, offsetOf('Bundestagsdrucksache')), { read: 3 }],
  'the definition of a name': [() => definition(corpus, here, offsetOf('Interpol')), { read: 1 }],
  'references to a paper': [() => references(corpus, here, 1, true), { read: 5 }],
  'references to a name, which twenty have': [() => references(corpus, here, offsetOf('Bundeskriminalamt'), true), { read: PAPERS / 100 }],
  'highlights': [() => highlights(corpus, here, offsetOf('Interpol')), { read: 1 }],
  'completion of a number': [() => completions(corpus, EMPTY_CATALOGUE, 'here', 'Siehe BT-Drs. 19/10', false), { read: 50 }],
  'completion of a title': [() => completions(corpus, EMPTY_CATALOGUE, 'here', 'Siehe BT-Drs. Radwege', false), { read: 50 }],
  'completion of a question': [() => completions(corpus, EMPTY_CATALOGUE, 'here', 'Siehe BT-Drs. 19/1499, Frage ', false), { read: 3 }],
  'symbols of all papers': [() => workspaceSymbols(corpus, '', entityOf, index), { read: MOST_SYMBOLS }],
  'symbols by a word that all titles and questions have': [() => workspaceSymbols(corpus, 'radwege', entityOf, index), { read: 2 * MOST_SYMBOLS }],
  'symbols by a name': [() => workspaceSymbols(corpus, 'interpol', entityOf, index), { read: MOST_SYMBOLS + 1 }],
  'symbols before words are known': [() => workspaceSymbols(corpus, 'radwege', entityOf, null), { read: MOST_SYMBOLS }],
  'lenses': [() => citedParts(corpus, here), { read: 5 }],
  'semantic tokens': [() => tokens(corpus, here, () => true, 'inquiry'), { read: 3 }],
  'links and titles behind numbers': [() => [links(here), titleHints(here, whole, titleIn(corpus, () => null))], { read: 4 }],
  'problems': [() => citationProblems(corpus, here), { read: 5 }],
  'the status bar': [() => [answerTimeOf(corpus, factsOf(here)), citationsOfDocument(corpus, factsOf(here))], { read: 5 }],
  'who cites a paper, and whom it cites': [() => { const node = hierarchyAt(corpus, here, 1); return [cites(corpus, node), citedBy(corpus, node)]; }, { read: 8 }],
  'the page of a missing paper, which ten cite': [() => missingPaper(corpus, EMPTY_CATALOGUE, 'BT 18/7', open), { read: 10 }],
  'the details of a name that twenty have': [() => entityDetails(corpus, names, 'bka', some), { read: 21, counted: PAPERS / 100 }],
  'the details of a name that all have': [() => entityDetails(corpus, names, 'interpol', some), { read: 41, counted: PAPERS }],
  'the details of who asks in all papers': [() => entityDetails(corpus, names, 'erika-beispiel', some), { read: 1, counted: 1 }],
  'what came of the questions of a paper, and of those of the folder': [() => [outcomesOf(corpus, factsOf(here)), corpus.outcomes(), documentsLeftOpen(corpus, 'open')], { read: 3 }],
  'a search': [() => index.search(parseSearch('radwege nichts'), 50), { read: 0 }],
  'the rows of a search': [() => index.search(parseSearch('ort 1500'), 5).hits.question.map((hit) => searchRow(corpus, hit)), { read: 10 }],
  'the view of all papers': [() => papersHere(corpus), { read: 0 }],
  'its groups': [() => (['kind', 'term', 'year', 'asker', 'group', 'ministry'] as const).map((by) => groupPapers(papersHere(corpus), by, oneName).map(({ count }) => count)), { read: 0 }],
  'the view of what was left open, and its groups': [() => (['paper', 'outcome', 'ministry', 'year', 'asker'] as const).map((by) => groupLeftOpen(papersLeftOpen(corpus), by, oneName).map(({ rows }) => rows().length)), { read: 0 }],
  'the view of missing papers': [() => papersMissing(corpus, EMPTY_CATALOGUE), { read: 0 }],
  'its groups by who cites them': [() => groupMissing(corpus, papersMissing(corpus, EMPTY_CATALOGUE), 'citing'), { read: 0 }],
  'the views of names': [() => (['kind', 'mentions', 'said'] as const).map((by) => groupNames(corpus, 'actor', entityOf, by)), { read: 0 }],
  'their groups by paper and year': [() => (['paper', 'year'] as const).map((by) => groupNames(corpus, 'actor', entityOf, by)), { read: 0 }],
  'one year of names': [() => groupNames(corpus, 'actor', entityOf, 'year')[0]!.rows(), { read: 0, counted: PAPERS / 20 }],
  'the choice of a name': [() => new NameFinder(corpus, entityOf).search('interp', 100), { read: 0 }],
  'the choice of a paper by its number': [() => new PaperFinder(corpus, EMPTY_CATALOGUE).search('19/15', 100), { read: 0 }],
  'the choice of a paper by words': [() => new PaperFinder(corpus, EMPTY_CATALOGUE).search('radwege beispiel', 100), { read: 0 }],
};

describe(`in a folder of ${PAPERS} papers`, () => {
  before(() => { index = indexOf(corpus); });
  for (const [name, [gesture, bound]] of Object.entries(GESTURES)) {
    it(`${name} reads ${bound.read} papers at most${bound.counted ? ` and counts in ${bound.counted}` : ''}`, async () => {
      for (const { lineStarts } of corpus.documents().slice(0, 200)) assert.ok(lineStarts); // what was read before is forgotten
      for (const all of [read, counted]) all.clear();
      assert.ok(await gesture());
      for (const uri of read) counted.delete(uri);
      assert.ok(read.size <= bound.read, `${read.size} are read`);
      assert.ok(counted.size <= (bound.counted ?? 0), `${counted.size} are counted`);
    });
  }
});
