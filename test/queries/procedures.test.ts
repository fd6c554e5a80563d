import assert from 'node:assert/strict';
import { EMPTY_CATALOGUE } from '../../src/corpus/catalogue.ts';
import { factsOf } from '../../src/corpus/facts.ts';
import type { EntityType } from '../../src/model/entity.ts';
import { completions } from '../../src/queries/completion.ts';
import { definition } from '../../src/queries/definition.ts';
import { entityDetails } from '../../src/queries/details.ts';
import { entityRows, saidRows } from '../../src/queries/entities.ts';
import { PaperFinder } from '../../src/queries/finding.ts';
import { folderGlossary } from '../../src/queries/glossary.ts';
import { groupNames } from '../../src/queries/groups.ts';
import { citedBy } from '../../src/queries/hierarchy.ts';
import { hover } from '../../src/queries/hover.ts';
import { tablesIn } from '../../src/queries/tables.ts';
import { readBlocks } from '../../src/queries/reading.ts';
import { citableAt } from '../../src/queries/citable.ts';
import { citationsOfDocument, papersHere, papersMissing } from '../../src/queries/papers.ts';
import { procedureOf, proceduresHere } from '../../src/queries/procedures.ts';
import { references } from '../../src/queries/references.ts';
import { versionsOf } from '../../src/queries/versions.ts';
import { workspaceSymbols } from '../../src/queries/symbols.ts';
import { article, CURSOR, entityOf, folder, indexOf } from './folder.ts';

/** The documents of one inquiry as they come one after the other, and what belongs to no other. */

const ASKERS = 'der Abgeordneten Ada Muster und der Fraktion der SPD';
const PREFACE = 'Vorbemerkung der Fragesteller\n\nInterpol und die Zentrale Messstelle (ZMS) messen nach Ansicht der Fragesteller zu selten, wie schon BT-Drs. 19/7 zeigte.';
const FIRST = 'Welche Messstellen nutzen das Bundeskriminalamt und das Schengener Informationssystem?', SECOND = 'Wie viele Messstellen sind nach BT-Drs. 19/8 geplant?';
const QUESTIONS = `Wir fragen die Bundesregierung:\n\n1. ${FIRST}\n\n2. ${SECOND}`;
const ANSWERS = `1. ${FIRST}\n\nDas Bundeskriminalamt nutzt alle.\n\n2. ${SECOND}\n\nGeplant sind vier, siehe BT-Drs. 19/9.`;
const masthead = (number: string, date = '04.08.2026') => `Deutscher Bundestag Drucksache ${number}\n21. Wahlperiode ${date}`;
const TITLE = 'Messstellen im Binnenland';
const answer = (number: string, { preface = PREFACE, body = ANSWERS, top = 'Antwort', asked = '21/9901' } = {}) => `${masthead(number)}\n\n${top}\nder Bundesregierung\n\nauf die Kleine Anfrage ${ASKERS}\n– Drucksache ${asked} –\n\n${TITLE}\n\n${preface}\n\n${body}\n`;

const question = `${masthead('21/9901', '01.07.2026')}\n\nKleine Anfrage\n${ASKERS}\n\n${TITLE}\n\n${PREFACE}\n\n${QUESTIONS}\n\nBerlin, den 1. Juli 2026\n`;
const letter = `Bundesministerium für Verkehr\n\nPräsidentin des Deutschen Bundestages\n11011 Berlin\n\nBerlin, 30. Juli 2026\n\nBETREFF\tKleine Anfrage ${ASKERS}\n\t${TITLE}\nBEZUG\tBT-Drucksache 21/9901 vom 1. Juli 2026\n\nSehr geehrte Frau Präsidentin,\n\ndie Kleine Anfrage beantworte ich wie folgt:\n\n${ANSWERS}\n`;
const edited = answer('21/9902');
const advance = `${edited.replace('nutzt alle', 'nutzte alle')}\n\fVorabfassung - wird durch die lektorierte Version ersetzt.\n`;
const renewed = answer('21/9902 (neu)').replace('sind vier', 'sind fünf');
const correction = `${masthead('21/9950', '01.09.2026')}\n\nBerichtigung\nder Antwort der Bundesregierung\nauf die Kleine Anfrage ${ASKERS}\nauf Drucksache 21/9902\n\n${TITLE}\n\n2. ${SECOND}\n\nGeplant sind sechs, sagt das Bundeskriminalamt.\n\n3. Welche Messstellen fehlen?\n\nKeine.\n`;
const copy = edited.replace('Deutscher Bundestag', 'Deutscher  Bundestag');
const stranger = answer('21/9802', { asked: '21/9801' });
const press = article(`Das steht in BT-Drs. 21/9901, Antwort zu Frage 2, und in BT-Drs. 21/9902.`);

type Texts = Readonly<Record<string, string>>;
const rolesIn = (texts: Texts, of = Object.keys(texts)[0]!) => {
  const { corpus, document } = folder(texts), { documents, best, state } = procedureOf(corpus, factsOf(document(of)));
  return [documents.map(({ facts: { uri }, role }) => `${uri} ${role}`).join(', '), best.uri, state];
};

describe('a procedure', () => {
  const cases: [what: string, texts: Texts, roles: string, best: string, state: string | null][] = [
    ['of one paper that asks', { question }, 'question question', 'question', 'asked'],
    ['of an answer alone', { edited }, 'edited answer', 'edited', 'answered'],
    ['of an advance copy alone', { advance }, 'advance advance', 'advance', 'advance'],
    ['of an article', { press }, 'press other', 'press', null],
    ['joins question and answer paper', { question, edited }, 'edited answer, question question', 'edited', 'answered'],
    ['joins the letter with the number of the paper that asks', { letter, question }, 'letter letter, question question', 'letter', 'answered'],
    ['joins the letter and the answer paper without the one that asks', { letter, edited }, 'edited answer, letter letter', 'edited', 'answered'],
    ['prefers the edited version', { advance, edited }, 'edited answer, advance advance', 'edited', 'answered'],
    ['prefers the advance copy to the letter', { letter, advance, question }, 'advance advance, letter letter, question question', 'advance', 'answered'],
    ['prefers (neu)', { edited, renewed, advance }, 'renewed new-version, edited answer, advance advance', 'renewed', 'answered'],
    ['joins what corrects it', { correction, edited, question }, 'edited answer, correction correction, question question', 'edited', 'corrected'],
    ['knows a copy by its number', { edited, copy }, 'copy answer, edited copy', 'copy', 'answered'],
    ['knows the same text twice', { b: article('Das BKA.'), a: article('Das BKA.') }, 'a other, b copy', 'a', null],
    ['prefers the text to the PDF', { 'anfrage-pdf:/a': copy, 'file:///b': edited }, 'file:///b answer, anfrage-pdf:/a copy', 'file:///b', 'answered'],
    ['joins nothing by citations', { press, edited }, 'press other', 'press', null],
    ['joins no other paper', { edited, stranger }, 'edited answer', 'edited', 'answered'],
  ];
  for (const [what, texts, ...expected] of cases) it(what, () => assert.deepEqual(rolesIn(texts), expected));

  it('joins all of them, and only them', () => {
    const { corpus } = folder({ question, letter, advance, edited, renewed, correction, copy, stranger, press });
    assert.deepEqual(proceduresHere(corpus).map((documents) => documents.map(({ uri }) => uri).sort().join(' ')), ['advance copy correction edited letter question renewed', 'stranger']);
  });

  it('takes no number that very many heads name for one', () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`p${i}`, answer(`21/${i + 1}`, { asked: '21/9901' })]));
    assert.equal(proceduresHere(folder(many).corpus).length, 40);
    assert.equal(proceduresHere(folder(Object.fromEntries(Object.entries(many).slice(0, 9))).corpus).length, 1);
  });

  it('joins an answer that names two papers that ask with both of them', () => {
    const both = edited.replace('– Drucksache 21/9901 –', '– Drucksache 21/9901 –\n– Drucksache 21/9905 –'), { corpus } = folder({ both, question, other: question.replace('21/9901', '21/9905') });
    assert.deepEqual(proceduresHere(corpus).map((documents) => documents.map(({ uri }) => uri).join(' ')), ['both other question']);
  });

  it('pairs the questions of the first of them alone with its answers', () => {
    const { corpus, document } = folder({ both: edited.replace('– Drucksache 21/9901 –', '– Drucksachen 21/9901 und 21/9905 –'), question, other: question.replace('21/9901', '21/9905') });
    const leads = (uri: string) => definition(corpus, document(uri), document(uri).text.indexOf(`1. ${FIRST}`));
    assert.deepEqual([leads('question'), leads('other')].map((found) => found?.kind === 'places' && found.targets.map(({ uri }) => uri)), [['both'], false]);
    assert.deepEqual(versionsOf(corpus, factsOf(document('other'))).others, []);
  });

  it('says of its head what one of its documents says', () => {
    const { corpus } = folder({ letter, question }), [{ head }] = papersHere(corpus) as [ReturnType<typeof papersHere>[0]];
    assert.deepEqual([head.title, head.groups, head.answeredBy, head.date], [TITLE, ['SPD'], 'Bundesministerium für Verkehr', '2026-07-30']);
  });
});

/** All that is counted in a folder of texts. */
function counts(texts: Texts) {
  const { corpus, document } = folder(texts), best = document(procedureOf(corpus, factsOf(document('edited'))).best.uri);
  const names = (type: EntityType) => entityRows(corpus, type, entityOf).map(({ id, mentions }) => `${id} ${mentions}`).sort();
  const { total, periods, answers } = entityDetails(corpus, { entityOf, oneName: (name) => name }, 'bka', { period: null, answers: 20, papers: 20 });
  return {
    actors: names('actor'), systems: names('system'), said: saidRows(corpus, 'actor', entityOf).map(({ id, mentions }) => `${id} ${mentions}`),
    years: groupNames(corpus, 'actor', entityOf, 'year').flatMap(({ rows }) => rows().map(({ id, mentions }) => `${id} ${mentions}`)).sort(),
    total: total.mentions, bars: periods.reduce((sum, { mentions }) => sum + mentions, 0), answers: answers.count,
    missing: papersMissing(corpus, EMPTY_CATALOGUE).map(({ paper, cited }) => `${paper} ${cited}`), glossary: folderGlossary(corpus).map(({ abbreviation, meanings }) => `${abbreviation} ${meanings[0]!.documents}`),
    questions: workspaceSymbols(corpus, 'Messstellen', entityOf, indexOf(corpus)).filter(({ kind }) => kind === 'question').length, papers: papersHere(corpus).length,
    found: workspaceSymbols(corpus, '', entityOf, indexOf(corpus)).length, references: references(corpus, best, best.text.indexOf('Bundeskriminalamt'), false).length,
  };
}

describe('what counts in a procedure', () => {
  const once = counts({ edited });
  it('is counted in the answer paper alone', () => assert.deepEqual([once.actors, once.missing, once.questions, once.papers], [['bka 2', 'interpol 1'], ['BT 19/7 1', 'BT 19/8 1', 'BT 19/9 1'], 2, 1]));

  const others: Texts = { question, letter, advance, copy: copy.replace('Ada Muster', 'Ada  Muster') };
  for (const [name, text] of Object.entries(others)) {
    it(`is counted once with ${name}`, () => assert.deepEqual(counts({ edited, [name]: text }), once));
    it(`is counted once with ${name} that came first`, () => assert.deepEqual(counts({ [name]: text, edited }), once));
  }
  it('is counted once with all of them', () => assert.deepEqual(counts({ ...others, edited }), once));
  it('counts twice in two procedures', () => assert.deepEqual(counts({ edited, stranger }).actors, ['bka 4', 'interpol 2']));

  it('the preface of the question paper counts where the answer paper does not print it', () => {
    const without = answer('21/9902', { preface: '' });
    assert.deepEqual(counts({ edited: without, question }).actors, once.actors);
    assert.deepEqual(counts({ edited: without }).actors, ['bka 2']);
  });
  it('a question counts where the answer paper does not print it', () => {
    const { corpus } = folder({ question, letter: letter.replace(`2. ${SECOND}`, '') });
    assert.ok(workspaceSymbols(corpus, SECOND, entityOf, indexOf(corpus)).some(({ kind, target }) => kind === 'question' && target.uri === 'question'));
  });
  it('what a correction answers counts besides, what it asks again does not', () => {
    const corrected = counts({ edited, correction });
    assert.deepEqual([corrected.actors, corrected.questions, corrected.missing], [['bka 3', 'interpol 1'], 3, once.missing]);
  });
  it('of a new version counts what it says, not what it replaces', () => assert.deepEqual(counts({ edited, renewed }).actors, once.actors));
  it('counts again when the better document goes', () => {
    const { corpus, document } = folder({ advance, edited });
    corpus.apply({ uri: 'edited', facts: null });
    assert.deepEqual([corpus.mentioning('bka').map(({ facts }) => facts.uri), corpus.counts('advance', 0)], [['advance'], true]);
    corpus.apply({ uri: 'edited', facts: factsOf(document('edited')) });
    assert.deepEqual([corpus.mentioning('bka').map(({ facts }) => facts.uri), corpus.counts('advance', 0)], [['edited'], false]);
  });
});

describe('in a document that a better one replaces', () => {
  const inAdvance = advance.replace('Das Bundeskriminalamt', `Das Bundes${CURSOR}kriminalamt`);
  it('references list its own places too', () => {
    const { corpus, here, offset } = folder({ advance: inAdvance, edited });
    assert.deepEqual(references(corpus, here, offset, false).map(({ uri }) => uri), ['advance', 'advance', 'edited', 'edited']);
  });
  it('a hover counts what the lists count', async () => {
    const { corpus, here, offset, read } = folder({ advance: inAdvance, edited }), found = await hover({ corpus, catalogue: EMPTY_CATALOGUE, entityOf, read, hasOriginal: () => false, tablesIn }, here, offset);
    assert.ok(found?.card.kind === 'entity');
    assert.deepEqual([found.card.mentions, found.card.documents], [2, 1]);
  });
  it('a question leads to its own answer', () => {
    const { corpus, here, offset } = folder({ advance: advance.replace('1. Welche', `1. ${CURSOR}Welche`), edited }), found = definition(corpus, here, offset);
    assert.ok(found?.kind === 'places');
    assert.deepEqual(found.targets.map(({ uri }) => uri), ['advance']);
  });
});

describe('a citation', () => {
  const citing = (citation: string) => article(`Das steht in BT-Drs. ${citation.replace('/', `/${CURSOR}`)}.`);
  const all = { question, letter, advance, edited };
  const targets = (texts: Texts) => {
    const { corpus, here, offset } = folder(texts), found = definition(corpus, here, offset);
    return found?.kind === 'places' ? found.targets.map(({ uri }) => uri) : [];
  };
  for (const [citation, texts, expected] of [
    ['21/9901, Antwort zu Frage 2', all, ['edited']], ['21/9902, Antwort zu Frage 2', all, ['edited']], ['21/9902', all, ['edited']], ['21/9901', all, ['question']],
    ['21/9901, Antwort zu Frage 2', { question, letter, advance }, ['advance']], ['21/9901, Antwort zu Frage 2', { question, letter }, ['letter']], ['21/9901', { letter, edited }, ['edited']],
    ['21/9902, Antwort zu Frage 2', { advance, edited, renewed }, ['renewed']], ['21/9902, Antwort zu Frage 2', { edited, correction }, ['edited', 'correction']], ['21/9901, Antwort zu Frage 1', { edited, correction }, ['edited']],
  ] as const) it(`of ${citation} among ${Object.keys(texts).join(', ')} leads to ${expected.join(', ')}`, () => assert.deepEqual(targets({ x: citing(citation), ...texts }), expected));

  it('of either number counts for the procedure', () => {
    const { corpus, document } = folder({ ...all, press });
    for (const name of Object.keys(all)) assert.equal(citationsOfDocument(corpus, factsOf(document(name))).length, 2, name);
    for (const name of Object.keys(all)) assert.deepEqual(citedBy(corpus, { kind: 'document', facts: factsOf(document(name)) }).map(({ places }) => places.length), [2], name);
  });
  it('of the question paper tells what else there is', async () => {
    const { corpus, here, offset, read } = folder({ x: citing('21/9901'), ...all, copy }), found = await hover({ corpus, catalogue: EMPTY_CATALOGUE, entityOf, read, hasOriginal: () => false, tablesIn }, here, offset);
    assert.ok(found?.card.kind === 'paper');
    assert.deepEqual(found.card.others.map(({ role }) => role), ['answer', 'advance', 'letter']);
  });
});

describe('who looks for a paper', () => {
  const { corpus } = folder({ question, letter, advance, edited, copy, press });
  const finder = new PaperFinder(corpus, EMPTY_CATALOGUE);
  for (const query of ['', '21/99', '21/9901', '21/9902', 'Messstellen', 'Muster']) it(`by "${query}" is offered the procedure once`, () => assert.deepEqual(finder.search(query, 9).filter(({ about }) => about.title === TITLE).map(({ uri }) => uri), ['copy']));
  it('is offered each number once to cite, the one that answers first', () => {
    const found = completions(corpus, EMPTY_CATALOGUE, 'press', 'BT-Drs. 21/99', false);
    assert.deepEqual(found?.kind === 'papers' && found.papers.map(({ paper, kind }) => `${paper} ${kind}`), ['BT 21/9902 answer', 'BT 21/9901 question']);
  });
});

describe('names by paper', () => {
  it('have the documents of a procedure below one heading', () => {
    const { corpus } = folder({ question, letter, advance, edited, correction, press: article('Das BKA.') });
    const groups = groupNames(corpus, 'actor', entityOf, 'paper').map(({ key, count, rows }) => [key, count, rows().map(({ id, mentions, documents }) => `${id} ${mentions} in ${documents}`).join()]);
    assert.deepEqual(groups, [['edited', 2, 'bka 3 in 2,interpol 1 in 1'], ['press', 1, 'bka 1 in 1']]);
  });
});

describe('a correction that prints no question', () => {
  const short = `${masthead('21/9950', '01.09.2026')}\n\nBerichtigung\nder Antwort der Bundesregierung\nauf die Kleine Anfrage ${ASKERS}\nauf Drucksache 21/9902\n\n${TITLE}\n\nDie Antwort zu Frage 2 wird wie folgt gefasst:\n\nGeplant sind sechs, sagt das Bundeskriminalamt.\n`;
  const { corpus, document } = folder({ short, edited, question, press });
  const leads = (uri: string, words: string) => {
    const found = definition(corpus, document(uri), document(uri).text.indexOf(words));
    return found?.kind === 'places' ? found.targets.map((target) => `${target.uri} ${document(target.uri).text.slice(target.select.start, target.select.end)}`) : found;
  };

  it('is told of wherever the answer is', () => {
    const both = ['edited Geplant sind vier, siehe BT-Drs. 19/9.', 'short Die Antwort zu Frage 2 wird wie folgt gefasst:'];
    assert.deepEqual(leads('question', '2. Wie viele'), both);
    assert.deepEqual(leads('press', 'BT-Drs. 21/9901'), both);
  });

  it('is the answer paper’s, and asks nothing in its place', () => {
    assert.deepEqual(corpus.holders('BT 21/9902').map(({ uri }) => uri), ['edited']);
    assert.deepEqual(rolesIn({ short, edited }), ['edited answer, short correction', 'edited', 'corrected']);
  });

  it('can be read and quoted', () => {
    const read = document('short'), at = read.text.indexOf('sechs');
    assert.match(readBlocks(read).map((block) => (block.kind === 'passage' ? read.text.slice(block.span.start, block.span.end) : '')).join('\n'), /Geplant sind sechs, sagt das Bundeskriminalamt\./);
    assert.deepEqual(citableAt(corpus, read, at)?.labels, ['2']);
  });
});
