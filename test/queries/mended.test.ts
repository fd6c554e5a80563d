import assert from 'node:assert/strict';
import { EMPTY_CATALOGUE } from '../../src/corpus/catalogue.ts';
import { factsOf } from '../../src/corpus/facts.ts';
import { hoverMarkdown } from '../../src/exports/hover.ts';
import { missingPage } from '../../src/exports/missingPage.ts';
import { paperReport } from '../../src/exports/report.ts';
import { excerpt } from '../../src/queries/excerpt.ts';
import { hover } from '../../src/queries/hover.ts';
import { tablesIn } from '../../src/queries/tables.ts';
import { missingPaper } from '../../src/queries/missing.ts';
import { outline } from '../../src/queries/outline.ts';
import { workspaceSymbols } from '../../src/queries/symbols.ts';
import { words } from '../../src/words/words.ts';
import { CURSOR, entityOf, folder, indexOf } from './folder.ts';

/** A text layer with blanks inside words; the title, the question, the answer and the words about another paper hold some. */
const BROKEN = `Deutscher Bundestag Drucksache 19/9901
19. Wahlperiode 03.08.2020

Antwort
der Bundesregierung

auf die Kleine Anfrage der Abgeordneten Erika Beispiel und der Fraktion DIE LINKE.

Fahrradschu len in Deutschland

Vorbemerkung der Fragesteller

Fahrradschulen sind selten, und Verkehrsübungen finden kaum statt.

Wir fragen die Bundesregierung:

1. ${CURSOR}W elche Fahrradschu len gibt es?

Zu Frage 1:

Die Fahrradschu len sind fü r alle da, auch die Verkehrsübu ngen nach Bundestagsdrucksache 19/9902, Antwort zu Frage 2.
`;

describe('text that people read', () => {
  const word = words('de'), { corpus, here, offset, read } = folder({ 'a.txt': BROKEN }), facts = factsOf(here);
  const question = 'Welche Fahrradschulen gibt es?', answer = 'Die Fahrradschulen sind für alle da, auch die Verkehrsübungen nach Bundestagsdrucksache 19/9902, Antwort zu Frage 2.';

  it('is mended in titles and questions of the folder', () => {
    assert.equal(facts.head.title, 'Fahrradschulen in Deutschland');
    assert.deepEqual(facts.questions.map((fact) => fact.words), [question]);
    assert.deepEqual(workspaceSymbols(corpus, 'fahrradschulen', entityOf, indexOf(corpus)).map(({ kind }) => kind), ['paper', 'question']);
  });
  it('is mended in the outline', () => {
    const node = outline(here).find(({ kind }) => kind === 'question');
    assert.deepEqual([node?.words, node?.children[0]?.words], [question, 'Die Fahrradschulen sind für alle da, auch die Verkehrsübungen nach…']);
  });
  it('is mended in hovers', async () => {
    const found = await hover({ corpus, catalogue: EMPTY_CATALOGUE, entityOf, read, hasOriginal: () => false, tablesIn }, here, offset);
    assert.ok(hoverMarkdown(found!.card, word).includes(answer));
  });
  it('is mended on the page about a missing paper', async () => {
    const page = missingPage(await missingPaper(corpus, EMPTY_CATALOGUE, 'BT 19/9902', read), [], () => facts, word);
    assert.match(page.text.replace(/\s+/g, ' '), /Die Fahrradschulen sind für alle da, auch die Verkehrsübungen nach/);
  });
  it('is mended in reports, with the places of the text as it is', () => {
    const report = paperReport('a.txt', here.text, here.paper, () => '');
    assert.deepEqual([report.paper.title, report.questions[0]!.text, report.answers[0]!.text], ['Fahrradschulen in Deutschland', question, answer]);
    assert.equal(report.questions[0]!.ranges[0]!.end.character, '1. W elche Fahrradschu len gibt es?'.length);
  });
  it('is mended around and inside the words that an excerpt shows', () => {
    const start = here.text.indexOf('len sind fü'), found = excerpt(here, { start, end: start + 'len sind fü r'.length });
    assert.deepEqual([found.before, found.words, found.after.slice(0, 9)], ['Die Fahrradschu', 'len sind für', ' alle da,']);
  });
});
