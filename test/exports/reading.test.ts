import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { createMatcher } from '../../src/entities/matcher.ts';
import { seedEntries } from '../../src/entities/seeds.ts';
import { readDocument, type PaperDocument } from '../../src/corpus/document.ts';
import { readingFile } from '../../src/exports/readingFile.ts';
import { readingOf, type Reading, type ReadingOptions } from '../../src/exports/reading.ts';
import { cleanPaper } from '../../src/paper/askerBlocks.ts';
import { cleanText } from '../../src/text/clean.ts';
import type { Finding } from '../../src/model/finding.ts';
import { words } from '../../src/words/words.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const ENTITIES = seedEntries(), MATCHER = createMatcher(ENTITIES);
const OPTIONS: ReadingOptions = {
  ports: {
    titleOf: (paper) => (paper === 'BT 19/5954' ? 'Gesichtserkennung' : null), isHere: (paper) => paper === 'BT 19/5954',
    address: (paper) => `https://official.example/${paper.replace(/\W/g, '-')}.pdf`, entityOf: (id) => ENTITIES.find((entity) => entity.id === id) ?? null,
  },
  word: words('en'), edition: 'window', findings: [], answeredIn: null, answerTime: null, editedIn: null,
};

/** A paper in the Bundestag's form. */
const paper = (body: string, name = 'a.txt') => readDocument(`file:///${name}`, `Deutscher Bundestag Drucksache 19/99910
19. Wahlperiode 03.08.2020

Antwort
der Bundesregierung

auf die Kleine Anfrage der Abgeordneten Erika Beispiel und der Fraktion DIE LINKE.

Lichtbilder bei Interpol

Wir fragen die Bundesregierung:

${body}`, MATCHER);
const read = (document: PaperDocument, options: Partial<ReadingOptions> = {}) => readingOf(document, { ...OPTIONS, ...options });
const all = ({ head, blocks }: Reading) => head + blocks.map(({ html }) => html).join('\n');

/** What a person sees of HTML. */
function seen(html: string): string {
  return html.replace(/<[^>]*>/g, (tag) => ` ${/ href="([^"#][^"]*)"/.exec(tag)?.[1] ?? ''} `).replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name]!);
}
const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** The words of all that is no page furniture and is not printed twice, that a reading does not show. */
function lost(document: PaperDocument): string[] {
  const { uri: name } = document, { text, paper: { zones, questions } } = document, shown = lettersOf(seen(all(read(document)))), { clean, askers } = cleanPaper(text);
  const again = questions.flatMap(({ printings }) => (printings.length > 1 ? printings.map(({ span }) => span) : []));
  return [...askers.filter(({ name, group }) => ![name, group ?? ''].every((words) => shown.includes(lettersOf(words)))).map(({ name }) => name), ...zones.filter(({ kind }) => kind !== 'furniture').flatMap(({ kind, span }) => {
    const words = kind === 'footnote' ? cleanText(text.slice(span.start, span.end), []).text : clean.text.slice(clean.offset(span.start), clean.offset(span.end));
    return again.some((printing) => printing.start < span.end && span.start < printing.end) ? [] : words.split(/[\s()[\]]+/).map(lettersOf).filter((word) => !shown.includes(word) && !(name.endsWith('.md') && /^\d$/.test(word))).map((word) => `${kind}: ${word}`);
  })];
}

describe('the reading of whole papers', () => {
  const folders = ['seeds/papers', 'test/papers'].map((folder) => path.join(ROOT, folder));
  for (const folder of folders) for (const name of fs.readdirSync(folder).filter((file) => /\.(?:txt|md|anfrage)$/.test(file) && file !== 'README.md')) {
    it(`loses nothing of ${name}`, () => assert.deepEqual(lost(readDocument(`file:///${name}`, fs.readFileSync(path.join(folder, name), 'utf8'), MATCHER)), []));
  }
});

describe('the prose of whole papers', () => {
  const folder = path.join(ROOT, 'test/papers');
  for (const name of fs.readdirSync(folder).filter((file) => file.endsWith('.txt'))) it(`is joined in ${name}`, () => {
    const { blocks } = read(readDocument(`file:///${name}`, fs.readFileSync(path.join(folder, name), 'utf8'), MATCHER));
    const bodies = blocks.filter(({ html }) => !/^<\w+ class="passage (?:letterhead|head|closing|submitted)/.test(html)).map(({ html }) => html.replace(/<(?!br|\/?(?:p|li)\b)[^>]*>/g, ''));
    const broken = bodies.flatMap((html) => [...html.matchAll(/(?<=>)([^<>]*\s\S+\s[^<>]*[a-zäöüß,])<br>(?=([a-zäöü]{2}[^<>]*))/g)].filter(([, , behind]) => !/\d$/.test(behind!)).map(([, before, behind]) => `${before!} / ${behind!}`));
    assert.deepEqual(broken, []);
  });
});

/** The blocks of a reading as `kind: words`. */
const told = ({ blocks }: Reading) => blocks.map(({ html }) => `${/class="([^"]*)"/.exec(html)![1]!}: ${seen(html).replace(/\s+/g, ' ').trim()}`);
const bodyOf = (reading: Reading) => told(reading).filter((line) => !/^passage (?:head|questions)/.test(line));

describe('the head of a reading', () => {
  it('tells how long the answer took', () => {
    const from = { kind: 'signed', date: '2020-07-13', uri: 'q' } as const, to = { kind: 'printed', date: '2020-08-03', uri: 'a' } as const;
    assert.match(seen(read(paper('1. Wie viele?\n\nZu 1:\n\nEs sind 41.'), { answerTime: { from, to, days: 21, contradiction: null, otherwise: null } }).head), /Answered after 21 days: questions of 13 July 2020, paper with the answer of 3 August 2020/);
  });
});

describe('the reading of an advance copy', () => {
  const text = paper('1. Wie viele?\n\nZu 1:\n\nEs sind 41.\n\n2. Welche?\n\nZu 2:\n\nAlle.').text, advance = readDocument('file:///a.txt', `${text}\nVorabfassung - wird durch die lektorierte Version ersetzt.\n\f`, MATCHER);

  it('says at its head that it is one', () => {
    assert.match(seen(read(advance).head), /Advance copy: the edited version will replace it\./);
    assert.doesNotMatch(seen(read(paper('1. Wie viele?\n\nZu 1:\n\nEs sind 41.')).head), /dvance copy/);
  });

  it('leads to the edited version where that is here', () => {
    assert.match(read(advance, { editedIn: 'b.txt' }).head, /<a href="#" data-paper="BT 19\/99910"[^>]*>Advance copy\. The edited version is in b\.txt\.<\/a>/);
  });

  it('says it in the file that is passed on', () => {
    const file = readingFile(advance, { ...OPTIONS, editedIn: 'b.txt', made: '2026-08-17' });
    assert.match(file, /<title>BT-Drs\. 19\/99910 · Advance copy · /);
    assert.match(seen(file), /The edited version is in b\.txt/);
  });
});

describe('the order of a reading', () => {
  it('sets each question beside its answer', () => assert.deepEqual(bodyOf(read(paper('1. Wie viele?\n\nZu 1:\n\nEs sind 41.\n\n2. Welche?\n\nZu 2:\n\nAlle.\n'))), [
    'pair: 1 Wie viele? Zu 1: Es sind 41.', 'pair: 2 Welche? Zu 2: Alle.',
  ]));

  it('sets a joint answer once beside all its questions', () => assert.deepEqual(bodyOf(read(paper('1. Wie viele Bilder sind es?\n2. Welche Stellen waren es?\na) beim Bund?\nb) bei den Ländern?\n\nZu 1:\n\nEs sind 41.\n\nZu 2 bis 2 b):\n\nAlle.\n'))), [
    'pair: 1 Wie viele Bilder sind es? Zu 1: Es sind 41.', 'pair: 2 Welche Stellen waren es? 2 a beim Bund? 2 b bei den Ländern? Zu 2 bis 2 b): Alle.',
  ]));

  it('says where a list of questions has gone', () => assert.deepEqual(told(read(paper('1. Wie viele Bilder sind es?\n2. Welche Stellen waren es?\n\nVorbemerkung der Bundesregierung\n\nDazu ist viel zu sagen.\n\nZu 1:\n\nEs sind 41.\n\nZu 2:\n\nAlle.\n'))).slice(2), [
    'moved: Questions 1 and 2 stand beside their answers.', 'passage government-preface: Vorbemerkung der Bundesregierung Dazu ist viel zu sagen.',
    'pair: 1 Wie viele Bilder sind es? Zu 1: Es sind 41.', 'pair: 2 Welche Stellen waren es? Zu 2: Alle.',
  ]));

  it('sets pairs in the order of the questions, whatever that of the answers', () => assert.deepEqual(bodyOf(read(paper('1. Wie viele Bilder waren es insgesamt?\na) Wie viele davon waren alt?\n\nZu 1 a):\n\nNur 7.\n\nZu 1:\n\nEs sind 41.\n'))).slice(-2), [
    'pair: 1 Wie viele Bilder waren es insgesamt? Zu 1: Es sind 41.', 'pair: 1 a Wie viele davon waren alt? Zu 1 a): Nur 7.',
  ]));

  it('shows a question that is printed twice once', () => {
    const shown = told(read(paper('1. Wie viele Lichtbilder gibt es?\n2. Welche Stellen haben sie übermittelt?\n\nWir antworten:\n\n1. Wie viele Lichtbilder gibt es?\n\nZu 1:\n\nEs sind 41.\n\n2. Welche Stellen haben sie übermittelt?\n\nZu 2:\n\nAlle Stellen.\n'))).join('\n');
    assert.equal(shown.split('Wie viele Lichtbilder').length, 2, shown);
  });

  const PREFACE = 'Es gibt immer mehr Bilder, die von den Stellen des Bundes an andere\nStaaten gegeben werden, und niemand weiß, was mit ihnen geschieht.';
  const both = (preface: string, again: string) => read(readDocument('file:///both.txt', `Deutscher Bundestag Drucksache 19/99911
19. Wahlperiode 01.02.2020

Kleine Anfrage
der Abgeordneten Erika Beispiel und der Fraktion DIE LINKE.

Neues von den Lichtbildern

${preface}

Wir fragen die Bundesregierung:

1. Was ist neu?
2. Was ist alt?

Berlin, den 1. Februar 2020
Erika Beispiel und Fraktion
\fDeutscher Bundestag Drucksache 19/99912
19. Wahlperiode 20.02.2020

Antwort
der Bundesregierung

auf die Kleine Anfrage der Abgeordneten Erika Beispiel und der Fraktion DIE LINKE.
– Drucksache 19/99911 –

Neues von den Lichtbildern

Vorbemerkung der Fragesteller

${again}

1. Was ist neu?

Alles ist neu.

2. Was ist alt?

Nichts ist alt.
`, MATCHER));

  it('folds the question paper that stands before the answer paper', () => {
    const shown = told(both(PREFACE, PREFACE.replace('niemand', 'nie-\nmand')));
    assert.deepEqual(shown.map((line) => line.split(': ')[0]), ['passage submitted', 'passage head', 'passage preface', 'pair', 'pair'], shown.join('\n'));
    assert.match(shown[0]!, /Questions as submitted \(BT-Drs\. 19\/99911\).*1\. Was ist neu\? 2\. Was ist alt\?/);
  });

  it('leaves a preface where it stands that the answer paper does not repeat', () => {
    const shown = told(both(PREFACE, 'Es gibt weniger Bilder.'));
    assert.deepEqual(shown.filter((line) => line.startsWith('passage preface')), ['passage preface: Preface of the askers Es gibt immer mehr Bilder, die von den Stellen des Bundes an andere Staaten gegeben werden, und niemand weiß, was mit ihnen geschieht.', 'passage preface: Vorbemerkung der Fragesteller Es gibt weniger Bilder.']);
  });

  it('marks a question without an answer, in its place and above', () => {
    const reading = read(paper('1. Wie viele?\n\nZu 1:\n\nEs sind 41.\n\n2. Welche Stellen?\n\n3. Warum?\n\nZu 3:\n\nDarum.\n'));
    assert.deepEqual(bodyOf(reading)[1], 'pair alone unanswered: 2 Welche Stellen? There is no answer here.');
    assert.match(reading.nav, /class="chip open" href="#q-2" title="Question 2, no answer"/);
    assert.match(seen(reading.head), /3 questions, 1 without an answer/);
  });

  it('names sub-questions in full, and says what an unanswered one is part of', () => {
    const reading = read(paper('1. Wie viele Bilder waren es?\na) Wie viele davon waren alt?\nb) Wie viele waren neu?\n\nZu 1:\n\nEs sind 41.\n\nZu 1 a):\n\nNur 7.\n\n2. Welche?\na) von wem?\nb) seit wann?\n\nZu 2 a):\n\nVon allen.\n'));
    assert.deepEqual(seen(reading.nav).trim().split(/ {2,}/), ['1', '1 a', '1 b', '2', '2 a', '2 b']);
    const open = told(reading).filter((line) => line.includes('unanswered'));
    assert.deepEqual(open, ['pair alone unanswered: 2 Welche? 2 b seit wann? There is no answer here.']);
  });

  it('leads from a paper that only asks to the one that answers', () => {
    const reading = read(readDocument('file:///f.txt', 'Deutscher Bundestag Drucksache 19/99911\n19. Wahlperiode 01.02.2020\n\nKleine Anfrage\nder Abgeordneten Erika Beispiel und der Fraktion DIE LINKE.\n\nNeues\n\nWir fragen die Bundesregierung:\n\n1. Was ist neu?\n2. Was ist alt?\n', MATCHER), { answeredIn: { paper: 'BT 19/99912', name: 'BT-Drs. 19/99912' } });
    assert.match(reading.head, /data-paper="BT 19\/99912"/);
    assert.match(all(reading), /data-answer="1">To the answer in BT-Drs\. 19\/99912/);
    assert.doesNotMatch(reading.nav, /open/);
  });
});

describe('the text of a reading', () => {
  const answer = (text: string, name?: string) => read(paper(`1. Wie viele?\n\nZu 1:\n\n${text}\n`, name)).blocks.at(-1)!.html.replace(/^.*?<\/h3>/s, '').replace(/<\/div><\/article>$/, '').replace(/ data-\w+="\d+"/g, '');
  const rows: [string, string, string, string?][] = [
    ['joins lines and broken words', 'Die Zahl der Lichtbilder, die von allen Stellen des Bundes über-\nmittelt wurden, ist bekannt, und sie wird den Fragestellerinnen und\nFragestellern mitgeteilt.', '<p>Die Zahl der Lichtbilder, die von allen Stellen des Bundes übermittelt wurden, ist bekannt, und sie wird den Fragestellerinnen und Fragestellern mitgeteilt.</p>'],
    ['keeps paragraphs', 'Eins ist da.\n\nZwei ist da.', '<p>Eins ist da.</p><p>Zwei ist da.</p>'],
    ['ends a paragraph where the next word would have fitted', 'Die Zahl der Lichtbilder, die alle Stellen des Bundes und der Länder im Jahr\n2019 meldeten.\nDaneben gibt es solche, die von den Stellen der Länder selbst geführt werden\nund die niemand zählt.', '<p>Die Zahl der Lichtbilder, die alle Stellen des Bundes und der Länder im Jahr 2019 meldeten.</p><p>Daneben gibt es solche, die von den Stellen der Länder selbst geführt werden und die niemand zählt.</p>'],
    ['joins what stands in a narrow column', 'Ist die Regierung\nder Auffassung, dass\nalle Stellen des Landes die\nBilder löschen sollen, oder\nwird das von den Stellen\nanders gesehen?', '<p>Ist die Regierung der Auffassung, dass alle Stellen des Landes die Bilder löschen sollen, oder wird das von den Stellen anders gesehen?</p>'],
    ['measures lines without the running head that is printed on them', 'Die Zahl der Lichtbilder, die alle Stellen des Bundes bis\nzum Ende des Jahres gemeldet haben, ist im letzten Be-\nricht genannt worden.Drucksache 19/99910 – 2 – Deutscher Bundestag – 19. Wahlperiode\nSie wird in jedem Jahr von den Behörden bei allen\nStellen erhoben und danach geprüft, sodass sie für jedes\nJahr genannt werden kann.', '<p>Die Zahl der Lichtbilder, die alle Stellen des Bundes bis zum Ende des Jahres gemeldet haben, ist im letzten Bericht genannt worden.</p><p><span class="page" role="doc-pagebreak" aria-label="page 2"></span>Sie wird in jedem Jahr von den Behörden bei allen Stellen erhoben und danach geprüft, sodass sie für jedes Jahr genannt werden kann.</p>'],
    ['keeps rows whose names begin small', 'Die Zahlen sind der nachstehenden Übersicht zu entnehmen, die alle nennt:\nBereich Schaden in Euro\nöffentliche Stellen 2 150\nprivate Stellen 1 100', '<p>Die Zahlen sind der nachstehenden Übersicht zu entnehmen, die alle nennt:</p><p>Bereich Schaden in Euro<br>öffentliche Stellen 2 150<br>private Stellen 1 100</p>'],
    ['keeps the rows of a table', 'Die Zahlen sind der nachstehenden Übersicht zu entnehmen, die alle Jahre nennt:\n2017 12 500\n2018 14 000\n2019 15 000', '<p>Die Zahlen sind der nachstehenden Übersicht zu entnehmen, die alle Jahre nennt:</p><p>2017 12 500<br>2018 14 000<br>2019 15 000</p>'],
    ['keeps lists', 'Geplant sind\n– erstens ein Vorhaben, das so lang beschrieben wird, dass es nicht in eine\nZeile passt,\n– zweitens keines.', '<p>Geplant sind</p><ul class="items"><li>– erstens ein Vorhaben, das so lang beschrieben wird, dass es nicht in eine Zeile passt,</li><li>– zweitens keines.</li></ul>'],
    ['mends words that print layers tear', 'Die Lichtbilder sind da. W elche das sind, ist hier gleich: Welche es gibt, steht da.', '<p>Die Lichtbilder sind da. Welche das sind, ist hier gleich: Welche es gibt, steht da.</p>'],
    ['renders Markdown papers', 'Nach *Jahren* und **Stellen**:\n\n| Jahr | Zahl |\n|------|-----:|\n| 2019 | 41 |\n\n- eins\n- zwei', '<p>Nach <em>Jahren</em> und <strong>Stellen</strong>:</p><div class="table"><table><thead><tr><th scope="col">Jahr</th><th class="right" scope="col">Zahl</th></tr></thead><tbody><tr><td>2019</td><td class="right">41</td></tr></tbody></table></div><ul><li>eins</li><li>zwei</li></ul>', 'a.md'],
    ['renders a Markdown table in a text file', 'Siehe:\n\n| A | B |\n|---|---|\n| c | d |', '<p>Siehe:</p><div class="table"><table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody></table></div>'],
    ['keeps raised numbers', 'Ein Wort<sup>1</sup> mit Note.', '<p>Ein Wort<sup>1</sup> mit Note.</p>', 'a.md'],
  ];
  for (const [does, text, html, name] of rows) it(does, () => assert.equal(answer(text, name), html));

  it('goes on over a page break, with the number of the page', () => {
    const html = answer('Die Zahl der Lichtbilder ist der Bundesregierung\fDeutscher Bundestag – 19. Wahlperiode – 3 – Drucksache 19/99910\nnicht bekannt.');
    assert.match(seen(html), /^\s*Die Zahl der Lichtbilder ist der\s+Bundesregierung\s+nicht bekannt\.\s*$/);
    assert.match(html, /role="doc-pagebreak" aria-label="page 3"/);
  });
});

describe('links of a reading', () => {
  const linked = (text: string, options: Partial<ReadingOptions> = {}) => /<a ([^]*?)<\/a>/.exec(read(paper(`1. Wie viele?\n\nZu 1:\n\n${text}\n`), options).blocks.at(-1)!.html)?.[1]!.replace(/ data-to="\d+"/, '');
  const rows: [string, string, string, Partial<ReadingOptions>?][] = [
    ['a paper of the folder, with its title', 'Siehe Bundestagsdrucksache 19/5954, Antwort auf Frage 2.', 'class="cite" href="#" title="BT-Drs. 19/5954: Gesichtserkennung">Bundestagsdrucksache 19/5954, Antwort auf Frage 2'],
    ['a paper that is missing', 'Siehe Bundestagsdrucksache 19/1908.', 'class="cite missing" href="#" title="BT-Drs. 19/1908\nNot in this folder">Bundestagsdrucksache 19/1908'],
    ['an answer of the paper itself', 'Siehe Antwort zu Frage 1.', 'class="cite" href="#q-1" title="answer to question 1">Antwort zu Frage 1'],
    ['an address', 'Siehe <https://www.example.org/a-b>.', 'class="cite web" href="https://www.example.org/a-b" target="_blank" rel="noreferrer">https://www.example.org/a-b'],
    ['in a file, the official PDF', 'Siehe Bundestagsdrucksache 19/5954.', 'class="cite" href="https://official.example/BT-19-5954.pdf" title="BT-Drs. 19/5954: Gesichtserkennung">Bundestagsdrucksache 19/5954', { edition: 'file' }],
    ['in a file, the page of it that is cited', 'Siehe Bundestagsdrucksache 19/5954, Seite 3.', 'class="cite" href="https://official.example/BT-19-5954.pdf#page=3" title="BT-Drs. 19/5954: Gesichtserkennung">Bundestagsdrucksache 19/5954, Seite 3', { edition: 'file' }],
  ];
  for (const [what, text, html, options] of rows) it(`leads to ${what}`, () => assert.equal(linked(text, options), html));

  it('marks citations that lead nowhere', () => {
    const document = paper('1. Wie viele?\n\nZu 1:\n\nSiehe Bundestagsdrucksache 91/5954 und Bundestagsdrucksache 19/5954, Antwort auf Frage 99.\n'), at = (words: string) => ({ start: document.text.indexOf(words), end: document.text.indexOf(words) + words.length });
    const findings: Finding[] = [{ code: 'impossible-number', span: at('Bundestagsdrucksache 91/5954'), data: { paper: 'BT 91/5954' } }, { code: 'no-such-question', span: at('Antwort auf Frage 99'), data: { paper: 'BT 19/5954', label: '99', last: '8' } }];
    const links = (options: Partial<ReadingOptions>) => Array.from(read(document, { findings, ...options }).blocks.at(-1)!.html.matchAll(/<a class="cite wrong"(?: href="([^"]*)")? title="([^"]*)"/g), ([, href, title]) => [href, title]);
    const titles = ['BT-Drs. 91/5954 cannot exist: there have not been so many electoral terms.', 'BT-Drs. 19/5954 has no question 99; its last one is question 8.'];
    assert.deepEqual(links({}), titles.map((title) => ['#', title]));
    assert.deepEqual(links({ edition: 'file' }), [[undefined, titles[0]], ['https://official.example/BT-19-5954.pdf', titles[1]]]);
  });

  it('names what an actor is, where it stands first in a part', () => {
    const { html } = read(paper('1. Wie viele?\n\nZu 1:\n\nDas BKA und noch einmal das BKA.\n')).blocks.at(-1)!;
    assert.deepEqual([...html.matchAll(/class="name actor"[^>]*title="(Bundeskriminalamt)/g)].map(([, name]) => name), ['Bundeskriminalamt']);
  });

  it('counts places from the beginning of a part, which says where it stands', () => {
    const document = paper('1. Wie viele?\n\nZu 1:\n\nEs sind 41.\n\nSiehe Bundestagsdrucksache 19/5954.\n'), { html, parts } = read(document).blocks.at(-1)!;
    const at = (pattern: RegExp) => document.text.slice(parts[1]!.base + Number(pattern.exec(html)![1]));
    assert.match(at(/data-at="(\d+)">Siehe/), /^Siehe/);
    assert.match(at(/data-to="(\d+)"/), /^Bundestagsdrucksache/);
    const later = read(readDocument(document.uri, `Vorab.\n\n${document.text}`, MATCHER)).blocks.at(-1)!;
    assert.equal(later.html, html, 'what stands before a block does not change it');
  });
});

const HOSTILE = [
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '[x](javascript:alert(1))', '[x](command:evil)', '<a href="javascript:alert(1)">x</a>', '![p](https://tracker.example/p.png)', '<iframe src="https://evil.example">', '" onmouseover="alert(1)', "' onclick='x",
  '<sup onclick=alert(1)>1</sup>', '</p></div></article><style>*{display:none}</style>', '<svg/onload=alert(1)>', '[x]: javascript:alert(1)\n\n[x]', '&lt;script&gt;alert(1)&lt;/script&gt;', '`</code><script>`', 'https://evil.example/"><script>alert(1)</script>', '<https://evil.example/\'onmouseover=alert(1)>', '| <b onclick=x> |\n|---|\n| <i onclick=y> |',
  '[x](data:text/html,<script>)', '<form action=x><input>', '<!-- --><math><mtext></mtext></math>', '\u202e<b>',
];

describe('hostile papers', () => {
  const TAGS = /^<\/?(?:a|article|aside|blockquote|br|button|code|details|div|em|h[1-4]|header|hr|li|nav|ol|p|pre|s|section|span|strong|sub|summary|sup|table|tbody|td|th|thead|tr|ul)(?: (?:class|id|href|title|role|target|rel|scope|start|tabindex|aria-label|data-(?:part|at|to|name|page|paper|offset|answer))="[^"<>]*")*>$/;
  for (const hostile of HOSTILE) for (const name of ['a.txt', 'a.md']) {
    it(`${JSON.stringify(hostile)} does nothing in ${name}`, () => {
      const html = all(read(paper(`1. Wie viele ${hostile}?\n\nZu 1:\n\nA ${hostile} Z\n\n${hostile}\n`, name)));
      for (const [tag] of html.matchAll(/<[^>]*>/g)) assert.match(tag, TAGS);
      for (const [, href] of html.matchAll(/ href="([^"]*)"/g)) assert.match(href!, /^(?:#|https?:\/\/)/);
    });
  }
});

describe('large papers', () => {
  for (const [what, piece] of [['rows of tables', '| a | b |\n|---|---|\n'], ['open brackets', '['], ['lines', 'a\n'], ['page breaks', 'x\n– 2 –\n\f']] as const) for (const name of ['a.txt', 'a.md']) {
    it(`half a megabyte of ${what} in ${name} is read soon`, function () {
      this.timeout(20_000);
      const { blocks } = read(paper(`1. Wie viele?\n\nZu 1:\n\n${piece.repeat(500_000 / piece.length)}`, name));
      assert.ok(blocks.length > 0);
    });
  }
});

describe('the file of a reading', () => {
  const html = readingFile(paper('1. Wie viele?\n\nZu 1:\n\nSiehe Bundestagsdrucksache 19/5954.\n'), { ...OPTIONS, made: '2026-04-16' });

  it('needs nothing else: no script, no picture, no style from elsewhere', () => assert.doesNotMatch(html, /<script|<img|<link|@import|url\(/));
  it('is named by number, title and date', () => assert.match(html, /<title>BT-Drs\. 19\/99910 · Lichtbilder bei Interpol · 3 August 2020<\/title>/));
  it('lists what is cited, with addresses', () => assert.match(seen(html.slice(html.indexOf('class="sources"'))), /BT-Drs\. 19\/5954: Gesichtserkennung +https:\/\/official\.example\/BT-19-5954\.pdf/));
  it('says where the paper is from and when the file was made, also on paper', () => assert.match(seen(html), /Official PDF: https:\/\/official\.example\/BT-19-99910\.pdf .*As of 16 April 2026/s));
  it('has no buttons and nothing that leads into the editor', () => assert.doesNotMatch(html, /<button|data-(?:to|name|paper|offset)=/));
});
