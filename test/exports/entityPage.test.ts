import assert from 'node:assert/strict';
import { entityDetails, entityPage, saying, type EntityPage } from '../../src/exports/entityPage.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { Wanted } from '../../src/queries/details.ts';
import { entityIn } from '../../src/queries/discovered.ts';
import type { EntityOf } from '../../src/queries/entities.ts';
import { roleAt } from '../../src/queries/role.ts';
import { positionAt } from '../../src/text/lines.ts';
import { words, type Language } from '../../src/words/words.ts';
import { article, entityOf, folder, paper, type TestFolder } from '../queries/folder.ts';

const INQUIRY = paper('19/100', 'Wir fragen die Bundesregierung:\n1. Was weiß das BKA?\nZu 1:\nNichts. Das BKA schweigt.\n2. Und sonst?\nZu 2:\nAuch das BKA nicht.\n');
const SOME = folder({ 'file:///a.txt': INQUIRY, 'file:///b.txt': paper('19/200', 'Das BKA prüft.\n\nWir fragen die Bundesregierung:\n1. Wie viele?\nZu 1:\nDrei.\n').replace('03.08.2020', '03.08.2018') });

interface Given {
  readonly id?: string;
  readonly wanted?: Partial<Wanted>;
  readonly knows?: EntityOf;
  readonly language?: Language;
  readonly isRead?: boolean;
}

function page({ corpus, document }: TestFolder, { id = 'bka', wanted = {}, knows = entityOf, language = 'en', isRead = true }: Given = {}): EntityPage {
  return entityPage(entityDetails(corpus, { entityOf: knows, oneName: (name) => name }, id, { period: null, answers: 20, papers: 20, ...wanted }), {
    word: words(language), saying: ({ uri, body, spans }) => (isRead ? saying(document(uri), body, spans) : null),
    roleOf: (uri, offset) => (isRead ? roleAt(document(uri).paper, offset) : null),
    lineOf: (uri, offset) => positionAt(document(uri).lineStarts, offset).line + 1,
  });
}
const seen = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim();
const all = (pattern: RegExp, html: string) => [...html.matchAll(pattern)].map(([, found]) => found);
const knowing = (more: Partial<Entity>): EntityOf => (id) => { const known = entityOf(id); return known && { ...known, ...more }; };

describe('the details page', () => {
  it('tells what it is: kind, description, other names, where it is introduced, how often it is mentioned', () => {
    assert.equal(seen(page(SOME).head), 'Ministry or authority Bundeskriminalamt The federal criminal police. Also BKA First named in BT-Drs. 19/200, 3 August 2018 4 mentions in 2 documents, 2 of them in the government’s words Find All Mentions Copy as Markdown Show in the Sidebar Edit Entry');
  });

  for (const [former, told] of [
    [{ name: 'Polizeiamt', short: 'PA', from: '1990', until: '2017-03-14' }, 'Polizeiamt (PA), 1990–2017'], [{ name: 'Polizeiamt', from: null, until: '2017' }, 'Polizeiamt, until 2017'],
    [{ name: 'Polizeiamt', from: '1990-01', until: null }, 'Polizeiamt, from 1990'], [{ name: 'Polizeiamt', from: null, until: null }, 'Polizeiamt First named'],
  ] as const) it(`tells its former name: ${told}`, () => assert.ok(seen(page(SOME, { knows: knowing({ former: [former] }) }).head).includes(`Formerly ${told}`)));

  it('tells where it is introduced if a paper says what it means', () => {
    assert.match(seen(page(folder({ a: INQUIRY, b: paper('19/300', 'Das Bundeskriminalamt (BKA) prüft.') }), { language: 'de' }).head), / Eingeführt in b /);
  });

  it('tells no other name that differs in capitals only', () => {
    assert.match(seen(page(SOME, { knows: knowing({ aliases: ['bundesKriminalamt', 'BKA', 'Bka', 'Amt'] }) }).head), / Also BKA, Amt First /);
  });

  it('leads to what it belongs to and to what belongs to it', () => {
    const { head } = page(SOME, { knows: knowing({ parent: 'interpol' }) });
    assert.ok(head.includes('<dt>Part of</dt><dd><a href="#" data-entity="interpol">Interpol</a></dd>'), head);
  });

  it('says how often it is named in heads and below signatures: all that the list of mentions holds', () => {
    const sent = folder({ a: paper('19/400', 'Das BKA prüft.\n\n1. Was tut das BKA?\nZu 1:\nNichts.\n').replace('auf die Kleine', 'Bundeskriminalamt\nauf die Kleine') });
    const told = (language: Language) => seen(page(sent, { language }).head);
    assert.match(told('de'), / 2 Erwähnungen in 1 Dokument, dazu 1 im Kopf oder unter der Unterschrift /);
    assert.match(told('en'), / 2 mentions in 1 document, and 1 more in a head or below a signature /);
  });

  it('has a bar for each year, with its counts for screen readers; the arrow keys lead from the first to the others', () => {
    const { years } = page(SOME);
    assert.deepEqual(all(/<(?:button|span) class="bar[^>]*aria-label="([^"]*)"/g, years), ['2018: 1 mention in 1 document', '2019: no mention', '2020: 3 mentions in 1 document, 2 of them in the government’s words']);
    assert.deepEqual(all(/<button class="bar[^>]*tabindex="([^"]*)"/g, years), ['0', '-1']);
    assert.deepEqual(all(/<rect class="said"[^>]* height="([^"]*)"/g, years), ['0.0%', '66.7%']);
    assert.match(years, /role="toolbar" aria-label="[^"]+"/);
    assert.ok(!years.includes('style='), 'the page allows no styles within its HTML');
  });

  it('shows one year alone when its bar is pressed', () => {
    const { years, answers, papers } = page(SOME, { wanted: { period: '2020' } });
    assert.deepEqual(all(/data-period="([^"]+)" aria-pressed="true"/g, years), ['2020']);
    assert.match(seen(years), /Only 2020: 3 mentions in 1 document, 2 of them in the government’s words\. All Years$/);
    assert.deepEqual([answers, papers].map((html) => /<h2[^>]*>(.*?)<\/h2>/.exec(html)![1]!.replace(/<[^>]*>/g, '')), ['What the Government Says of It, 2020 (2)', 'Papers and Other Texts, 2020 (1)']);
  });

  it('quotes the answers, each mention a link to its place; the paper is told once', () => {
    const { answers } = page(SOME), text = SOME.document('file:///a.txt').text;
    assert.equal(seen(answers), 'What the Government Says of It (2) Copy These Answers as Markdown BT-Drs. 19/100, Answer to 1 Radwege an Bundesstraßen · 3 August 2020 Das BKA schweigt. BT-Drs. 19/100, Answer to 2 Auch das BKA nicht.');
    for (const [link, start, end] of answers.matchAll(/data-start="(\d+)" data-end="(\d+)"/g)) assert.equal(text.slice(Number(start), Number(end)), 'BKA', link);
    assert.match(answers, /<blockquote lang="de">Das <a class="named"/);
  });

  it('shows that answers are not read yet', () => assert.match(page(SOME, { isRead: false }).answers, /<blockquote lang="de">…<\/blockquote>/));

  it('leads to each part of a paper that speaks of it', () => {
    assert.equal(seen(page(SOME).papers), 'Papers and Other Texts (2) BT-Drs. 19/100 Radwege an Bundesstraßen 3 August 2020 · 3 mentions Question 1 Answer to 1 Answer to 2 BT-Drs. 19/200 Radwege an Bundesstraßen 3 August 2018 · 1 mention Preface of the askers');
    assert.match(seen(page(SOME, { isRead: false }).papers), / Line 15$/);
  });

  it('names the parts outside of questions and answers each for itself', () => {
    const sent = folder({ a: paper('19/500', 'Das BKA prüft. Das BKA sucht.\n\n1. Wer?\nZu 1:\nNiemand.\n\nAnlage\n\nDas BKA zählt.\n').replace('Radwege an', 'Radwege beim BKA an') });
    assert.match(seen(page(sent, { language: 'de' }).papers), / · \d Erwähnungen Kopf Vorbemerkung der Fragesteller \(2\) /);
  });

  it('offers more where there is more', () => {
    const { answers, papers } = page(SOME, { wanted: { answers: 1, papers: 1 } });
    assert.match(answers, /<button data-more="answers">Show More \(1 left\)<\/button>/);
    assert.match(papers, /<button data-more="papers">Show More \(1 left\)<\/button>/);
  });

  it('speaks German', () => {
    const { head, years, answers, papers } = page(SOME, { language: 'de' });
    assert.match(seen(head), /^Ministerium oder Behörde Bundeskriminalamt Die Kriminalpolizei des Bundes\. Auch BKA .* 4 Erwähnungen in 2 Dokumenten, 2 davon in Worten der Regierung/);
    assert.deepEqual(all(/<button class="bar[^>]*aria-label="([^"]*)"/g, years), ['2018: 1 Erwähnung in 1 Dokument', '2020: 3 Erwähnungen in 1 Dokument, 2 davon in Worten der Regierung']);
    assert.match(seen(answers + papers), /^Was die Regierung dazu sagt \(2\) .*Antwort zu 1.* Drucksachen und andere Texte \(2\)/);
  });
});

describe('the details page where there is little to tell', () => {
  it('of a name that is no longer mentioned', () => {
    const { head, years, answers, papers } = page(SOME, { id: 'sis' });
    assert.equal(seen(head), 'Database or system Schengener Informationssystem A system of alerts. Also SIS Nothing in this folder speaks of it. Edit Entry');
    assert.deepEqual([years, answers, papers], ['', '', '']);
  });

  it('of one that only asks: in how many papers, and where it is named', () => {
    const { head } = page(SOME, { id: 'erika-beispiel', language: 'de' });
    assert.match(seen(head), / Fragt in 2 Drucksachen Nur im Kopf oder unter der Unterschrift genannt, 2-mal Eintrag bearbeiten$/);
    assert.match(head, /<a href="#" data-act="asker">in 2 Drucksachen<\/a>/);
  });

  it('of one that no entry lists', () => assert.match(seen(page(SOME, { knows: () => null }).head), /^Ministry or authority bka There is no description\. First named in .* Show in the Sidebar$/));

  it('of one that was discovered: that it is from the papers, with the words that introduce it', () => {
    const found = folder({ 'file:///d.txt': paper('19/300', 'Die Firma Muster Analytik GmbH liefert.\n\nWir fragen die Bundesregierung:\n1. Was liefert die Muster Analytik GmbH?\nZu 1:\nDie Muster Analytik GmbH liefert nichts.\n') });
    const [id] = found.corpus.entities().filter((one) => one.startsWith('found-')), knows = entityIn(found.corpus, entityOf);
    assert.ok(id !== undefined, found.corpus.entities().join());
    assert.match(seen(page(found, { id, knows }).head), /^Company · found in the papers Muster Analytik GmbH There is no description\. Also Muster Analytik Introduced in BT-Drs\. 19\/300, 3 August 2020 : [^:]*Muster Analytik GmbH liefert.* Show in the Sidebar Add to my names Hide$/);
  });

  it('where nothing bears a date there is no chart', () => {
    const found = page(folder({ 'file:///c.txt': article('Das BKA prüft.') }));
    assert.equal(seen(found.years), 'Mentions by Year None of the documents bears a date.');
    assert.match(seen(found.papers), /c\.txt Without a date · 1 mention Line 3$/);
  });

  it('undated papers have a bar apart', () => {
    const { years } = page(folder({ 'file:///a.txt': INQUIRY, 'file:///c.txt': article('Das BKA prüft.') }));
    assert.match(years, /<button class="bar undated" data-period="undated" aria-pressed="false" aria-label="Without a date: 1 mention in 1 document"/);
  });

  it('where the government says nothing of it', () => assert.match(page(folder({ 'file:///c.txt': article('Das BKA prüft.') })).answers, /The government does not speak of it here\./));
});

describe('hostile texts on the details page', () => {
  const EVIL = '<img src=x onerror=alert(1)>"\'&amp;';
  const knows = knowing({ name: EVIL, aliases: [EVIL], description: { de: EVIL, en: EVIL }, former: [{ name: EVIL, short: EVIL, from: null, until: null }], parent: EVIL, subtype: EVIL });
  const evil = folder({ [`file:///${encodeURIComponent(EVIL)}.txt`]: INQUIRY.replace('Radwege an Bundesstraßen', `Radwege ${EVIL}`).replace('Das BKA schweigt.', `Das BKA sagt ${EVIL} nichts.`) });

  it('are text', () => {
    const html = Object.values(page(evil, { knows })).join('');
    assert.ok(!/<img|onerror=alert\(1\)>/.test(html.replace(/&lt;img src=x onerror=alert\(1\)&gt;/g, '')), html);
    assert.ok(html.includes('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;amp;'));
  });

  it('make no element that the page does not name', () => {
    const names = new Set(all(/<([a-z0-9]+)/g, Object.values(page(evil, { knows })).join('')));
    assert.deepEqual([...names].filter((name) => !['header', 'p', 'h1', 'h2', 'h3', 'dl', 'div', 'dt', 'dd', 'a', 'button', 'section', 'span', 'svg', 'rect', 'ol', 'ul', 'li', 'blockquote', 'br', 'q'].includes(name!)), []);
  });
});
