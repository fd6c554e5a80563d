import assert from 'node:assert/strict';
import { Corpus } from '../../src/corpus/corpus.ts';
import type { Facts } from '../../src/corpus/facts.ts';
import { entityDetails, type EntityDetails, type Wanted } from '../../src/queries/details.ts';
import type { EntityOf } from '../../src/queries/entities.ts';
import { quotedAnswers } from '../../src/queries/saying.ts';
import { article, entityOf, folder, paper } from './folder.ts';

const asked = (date: string, number: string, body: string) => paper(number, body).replace('03.08.2020', date);
const { corpus, read, words } = folder({
  a: asked('03.08.2018', '19/100', `Wir fragen die Bundesregierung:
1. Was weiß das BKA, und was sagt das Bundeskriminalamt?
Zu 1:
Das BKA weiß nichts. Mehr sagt das BKA nicht.
2. Was noch?
Zu 2:
Das BKA schweigt.
`),
  b: asked('01.02.2021', '19/200', `Vorbemerkung der Bundesregierung

Das BKA ist eine Behörde.

Wir fragen die Bundesregierung:
1. Wie viele?
Zu 1:
Drei.
`),
  c: article('Das BKA prüft.'),
});
const ALL: Wanted = { period: null, answers: 20, papers: 20 };
const oneName = (name: string) => (name === 'Linke' ? 'DIE LINKE.' : name);
const details = (id = 'bka', wanted: Partial<Wanted> = {}, knows: EntityOf = entityOf) => entityDetails(corpus, { entityOf: knows, oneName }, id, { ...ALL, ...wanted });
const bars = ({ periods }: EntityDetails) => periods.map(({ key, mentions, said, documents }) => `${key}: ${mentions} (${said}) in ${documents}`);
const said = ({ answers }: EntityDetails) => answers.shown.map(({ uri, part, spans }) => `${uri} ${part.kind} ${part.labels.join()}: ${words(spans.map((span) => ({ uri, span }))).length}`);
const papers = (found: EntityDetails) => found.papers.shown.map(({ uri, places }) => `${uri}: ${places.map(({ part, spans }) => `${part ? part.kind + part.labels.join() : '-'} ${spans.length}`).join(', ')}`);

describe('the details of an actor or a system', () => {
  it('count the mentions of each year from the first to the last, those of the government apart, and what bears no date at the end', () => {
    assert.deepEqual(bars(details()), ['2018: 5 (3) in 1', '2019: 0 (0) in 0', '2020: 0 (0) in 0', '2021: 1 (1) in 1', 'undated: 1 (0) in 1']);
    assert.deepEqual(details().total, { mentions: 7, said: 4, documents: 3 });
  });

  it('have the answers and prefaces of the government that mention it, the newest first, in the order of their paper', () => {
    assert.deepEqual(said(details()), ['b government-preface : 1', 'a answer 1: 2', 'a answer 2: 1']);
    assert.equal(details().answers.count, 3);
  });

  it('tell of each paper in which parts it speaks of it, the newest first, the undated last', () => {
    assert.deepEqual(papers(details()), ['b: government-preface 1', 'a: question1 2, answer1 2, answer2 1', 'c: - 1']);
  });

  it('show no more answers and papers than are wanted, and count all', () => {
    const found = details('bka', { answers: 2, papers: 1 });
    assert.deepEqual([said(found), papers(found)], [['b government-preface : 1', 'a answer 1: 2'], ['b: government-preface 1']]);
    assert.deepEqual([found.answers.count, found.papers.count], [3, 3]);
  });

  for (const [period, expected] of [['2018', ['a']], ['2021', ['b']], ['undated', ['c']]] as const) {
    it(`of ${period} are of its papers alone; the bars stay`, () => {
      const found = details('bka', { period });
      assert.equal(found.period?.key, period);
      assert.deepEqual(found.papers.shown.map(({ uri }) => uri), expected);
      assert.equal(found.periods.length, 5);
    });
  }

  it('are quoted answer by answer as they are shown, each with its citation and its day', async () => {
    const quoted = await quotedAnswers(corpus, read, details().answers.shown);
    assert.deepEqual(quoted.map(({ cited, words: said, date }) => [cited?.part, cited?.labels.join(), said, date]), [
      ['paper', '', 'Das BKA ist eine Behörde.', '2021-02-01'], ['answer', '1', 'Das BKA weiß nichts. Mehr sagt das BKA nicht.', '2018-08-03'], ['answer', '2', 'Das BKA schweigt.', '2018-08-03'],
    ]);
  });

  for (const period of ['2019', '1066', 'x', '']) it(`of a time without a mention are those of all time: “${period}”`, () => assert.equal(details('bka', { period }).period, null));

  it('tell where the folder introduces it, what it belongs to and what of the folder belongs to it', () => {
    const knows: EntityOf = (id) => { const known = entityOf(id); return known && (id === 'bka' ? { ...known, parent: 'bmi' } : { ...known, parent: 'bka' }); };
    const found = entityDetails(folder({ a: article('Das BKA und Interpol nutzen das SIS.') }).corpus, { entityOf: knows, oneName }, 'bka', ALL);
    assert.equal(found.introduced?.target.uri, 'a');
    assert.deepEqual(found.parent, { id: 'bmi', name: 'bmi' });
    assert.deepEqual(found.parts.map(({ name }) => name), ['Interpol', 'Schengener Informationssystem']);
  });

  it('of a name that no entry lists any more has its id as its name', () => {
    const { name, entity, subtype, total } = details('bka', {}, () => null);
    assert.deepEqual([name, entity, subtype, total.mentions], ['bka', null, 'authority-or-ministry', 7]);
  });

  it('of what nobody mentions are empty', () => {
    const { name, periods, answers, papers: none, introduced, subtype } = details('nobody');
    assert.deepEqual([name, periods, answers, none, introduced, subtype], ['nobody', [], { count: 0, shown: [] }, { count: 0, shown: [] }, null, null]);
  });

  it('put years together where a bar each would be too many', () => {
    const facts = corpus.document('a')!, many = new Corpus();
    const add = (date: string) => { many.apply({ uri: date, facts: { ...facts, uri: date, hash: date, head: { ...facts.head, date, dates: { printed: date } } } }); };
    add('1990-05-05');
    add('2019-05-05');
    const keys = () => entityDetails(many, { entityOf, oneName }, 'bka', ALL).periods.map(({ key }) => key);
    assert.equal(keys().length, 30);
    add('2020-01-01');
    assert.deepEqual(keys(), ['1990', '1995', '2000', '2005', '2010', '2015', '2020']);
    add('0001-01-01');
    assert.ok(keys().length <= 30, String(keys().length));
  });

  it('count where it asks, answers or signs apart', () => {
    const found = details('erika-beispiel');
    assert.deepEqual([found.total.mentions, found.formal], [0, 2]);
  });

  for (const [name, by, group] of [['Erika Beispiel', 'asker', 'Erika Beispiel'], ['Linke', 'group', 'DIE LINKE.']] as const) {
    it(`count the papers in whose heads ${name} asks, as the papers’ view groups them`, () => {
      const knows: EntityOf = (id) => { const known = entityOf(id); return known && { ...known, name }; };
      assert.deepEqual(details('bka', {}, knows).roles, [{ by, group, papers: 2 }]);
    });
  }

  it('count the papers that a ministry answers under any of its names', () => {
    const { corpus: letters } = folder({ a: asked('03.08.2018', '19/100', '1. Wer?') }), facts = letters.document('a')!, many = new Corpus();
    for (const answeredBy of ['Bundeskriminalamt', 'BKA alt', 'Bundesamt', null]) many.apply({ uri: `${answeredBy}`, facts: { ...facts, uri: `${answeredBy}`, head: { ...facts.head, id: `BT 19/${answeredBy?.length ?? 1}`, questionPaper: null, answerPaper: null, answeredBy } } });
    assert.deepEqual(entityDetails(many, { entityOf, oneName: (name) => name.replace('BKA alt', 'Bundeskriminalamt') }, 'bka', ALL).roles, [{ by: 'ministry', group: 'Bundeskriminalamt', papers: 2 }]);
  });

  it('of a name in 20,000 papers come at once', () => {
    const facts = corpus.document('a')!, many = new Corpus();
    for (let i = 0; i < 20_000; i++) {
      const one: Facts = { ...facts, uri: `p${i}`, hash: `p${i}`, head: { ...facts.head, id: null, questionPaper: null, answerPaper: null, date: `${1990 + (i % 30)}-01-01` }, entities: facts.entities.map((fact) => ({ ...fact })) };
      many.apply({ uri: one.uri, facts: one });
    }
    const began = performance.now(), found = entityDetails(many, { entityOf, oneName }, 'bka', ALL), took = performance.now() - began;
    assert.deepEqual([found.total.documents, found.answers.count, found.answers.shown.length], [20_000, 40_000, 20]);
    assert.ok(took < 1500, `${took} ms`);
  });
});
