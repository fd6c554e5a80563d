import assert from 'node:assert/strict';
import { parse as parseCsv } from 'csv-parse/sync';
import mammoth from 'mammoth';
import { parse, type DefaultTreeAdapterTypes as Html } from 'parse5';
import { Corpus } from '../../src/corpus/corpus.ts';
import { readDocument, type PaperDocument } from '../../src/corpus/document.ts';
import { factsOf } from '../../src/corpus/facts.ts';
import type { Verdict } from '../../src/corpus/verdicts.ts';
import { seedEntries } from '../../src/entities/seeds.ts';
import { createMatcher } from '../../src/entities/matcher.ts';
import { chaptersOf, dossierBlocks, exportPieces, type ExportOptions, type Format } from '../../src/exports/exporting.ts';
import type { ExportReport } from '../../src/exports/jsonExport.ts';
import type { Scope } from '../../src/exports/records.ts';
import { wordFile } from '../../src/exports/wordExport.ts';
import { verdictBook } from '../../src/queries/verdicts.ts';
import { citationWords } from '../../src/words/citing.ts';
import { words } from '../../src/words/words.ts';

const head = (number: string, day: string, title: string) => `Deutscher Bundestag Drucksache ${number}
19. Wahlperiode ${day}

Antwort
der Bundesregierung

auf die Kleine Anfrage der Abgeordneten Erika Beispiel und der Fraktion DIE LINKE.

${title}

Wir fragen die Bundesregierung:
`;
const HOSTILE = ['=cmd|\' /C calc\'!A0', '<script>alert(1)</script> & "Anführung"', 'ein 🚲 „Rad“; und, mehr'];
const PAPER = `${head('19/99910', '03.08.2020', 'Räder im Dienst')}
1. Wie viele Räder hat das Bundeskriminalamt?

Zu 1:

${HOSTILE[0]}

2. Was kosten sie (siehe Bundestagsdrucksache 19/5954)?

Zu 2:

${HOSTILE[1]}

3. Wann kommen neue?

Zu 3:

Die Prüfungen des Bundeskriminalamts dauern noch an.

4. Wo stehen sie?
a) Wo am Tag?
b) Wo in der Nacht?

Zu 4 a) und 4 b):

Auf die Antwort zu Frage 3 wird verwiesen.

5. Was ist mit ${HOSTILE[2]}?

Zu 5:

Der Bundesregierung liegen hierzu keine Erkenntnisse vor.
`;
const OLDER = `${head('19/99900', '03.08.2018', 'Frühere Räder')}
1. Wer fährt sie?

Zu 1:

Das Bundeskriminalamt fährt sie.

2. Wie oft?

Zu 2:

Täglich.
`;
const VERDICTS: readonly Verdict[] = [{ paper: 'BT 19/99910', label: '5', kinds: ['refused'], found: ['no-information'], note: '=1+1', tags: ['nachfragen'], by: 'E. Beispiel', at: '2026-03-14', question: null, answer: null }];

const matcher = createMatcher(seedEntries()), corpus = new Corpus(), texts = new Map<string, PaperDocument>();
for (const [uri, text] of [['new.anfrage', PAPER], ['old.anfrage', OLDER]] as const) {
  const document = readDocument(uri, text, matcher);
  texts.set(uri, document);
  corpus.apply({ uri, facts: factsOf(document) });
}
const book = verdictBook(corpus, VERDICTS);
const options: ExportOptions = {
  word: words('de'), about: null, made: '2026-11-23', delimiter: 'comma', fileOf: (uri) => uri, cite: ({ cited, uri }) => (cited ? citationWords(cited, 'short') : uri),
};
const chapters = (scope: Scope) => chaptersOf({
  corpus, read: async (uri) => texts.get(uri) ?? null, entityOf: () => null, verdicts: { judged: book.judged, of: (uri, label) => book.of(corpus.document(uri)!).byLabel.get(label) ?? null },
}, scope);
const NEW: Scope = { documents: ['new.anfrage'] }, BOTH: Scope = { documents: ['new.anfrage', 'old.anfrage'] };

async function exported(format: Exclude<Format, 'docx'>, scope: Scope, more: Partial<ExportOptions> = {}): Promise<string> {
  let all = '';
  for await (const piece of exportPieces(format, chapters(scope), { ...options, ...more })) all += piece;
  return all;
}

const records = async (scope: Scope) => parseCsv<Readonly<Record<string, string>>>(await exported('csv', scope), { columns: true, bom: true });
const elements = (node: Html.ParentNode, name: string): Html.Element[] => node.childNodes.flatMap((child) => ('tagName' in child ? [...(child.tagName === name ? [child] : []), ...elements(child, name)] : []));
const textOf = (node: Html.Node): string => ('value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '');

describe('questions and answers taken away', () => {
  it('as CSV are rows that another reader reads, each question once', async () => {
    const rows = await records(NEW);
    assert.deepEqual(rows.map((row) => [row['Frage'], row['Ergebnis'], row['Geprüft']]), [
      ['1', 'mit Inhalt', 'ungeprüft'], ['2', 'mit Inhalt', 'ungeprüft'], ['3', 'dauert an', 'ungeprüft'], ['4', '', ''], ['4 a', 'dauert an', 'ungeprüft'], ['4 b', 'dauert an', 'ungeprüft'], ['5', 'verweigert', 'geprüft'],
    ]);
    assert.equal(rows[1]!['Text der Antwort'], HOSTILE[1]);
    assert.equal(rows[1]!['Fundstellen'], 'Bundestagsdrucksache 19/5954');
    assert.match(rows[4]!['Verweise']!, /^Verweis → Frage 3: dauert an$/);
    assert.equal(rows[4]!['Quelle der Antwort'], 'BT-Drs. 19/99910, Antwort zu den Fragen 4a und 4b');
    assert.ok(rows[6]!['Text der Frage']!.includes(HOSTILE[2]!));
    assert.deepEqual([rows[6]!['Gefundene Arten'], rows[6]!['Geprüft von'], rows[6]!['Schlagwörter']], ['keine Informationen', 'E. Beispiel', 'nachfragen']);
  });

  it('as CSV hold nothing that a spreadsheet works out, and begin with the mark of UTF-8', async () => {
    const text = await exported('csv', NEW);
    assert.equal(text.charCodeAt(0), 0xfeff);
    for (const cell of (await records(NEW)).flatMap((row) => Object.values(row))) assert.ok(!/^[=+@\t\r]/.test(cell), cell);
    assert.equal((await records(NEW))[6]!['Notiz'], "'=1+1");
  });

  it('as JSON are what inspect prints, and what came of each question', async () => {
    const { version, export: ours, papers } = JSON.parse(await exported('json', BOTH)) as ExportReport;
    assert.deepEqual([version, ours, papers.map(({ file, paper, questions }) => [file, paper.id, questions.length])], [1, 1, [['new.anfrage', 'BT 19/99910', 7], ['old.anfrage', 'BT 19/99900', 2]]]);
    const [, , third, , part, , last] = papers[0]!.outcomes;
    assert.deepEqual([third!.outcome, third!.kinds, third!.answer], ['pending', ['pending'], 'Die Prüfungen des Bundeskriminalamts dauern noch an.']);
    assert.deepEqual([part!.label, part!.byReference, part!.chains[0]!.steps, part!.chains[0]!.said], ['4a', true, [{ paper: null, label: '3' }], 'Die Prüfungen des Bundeskriminalamts dauern noch an.']);
    assert.deepEqual([last!.checked, last!.found, last!.verdict], ['checked', ['no-information'], { kinds: ['refused'], by: 'E. Beispiel', at: '2026-03-14', note: '=1+1', tags: ['nachfragen'] }]);
  });

  it('as HTML are text alone: nothing that a paper prints becomes an element', async () => {
    const page = parse(await exported('html', NEW));
    assert.deepEqual([elements(page, 'script'), elements(page, 'b')], [[], []]);
    assert.deepEqual(elements(page, 'h2').map(textOf), ['Räder im Dienst']);
    assert.deepEqual(elements(page, 'h3').map(textOf), ['1', 'Antwort zu 1', '2', 'Antwort zu 2', '3', 'Antwort zu 3', '4', '4 a', '4 b', 'Antwort zu 4 a und 4 b', '5', 'Antwort zu 5']);
    for (const words of [HOSTILE[1]!, 'Verweis → Frage 3: dauert an', 'geprüft, Urteil von E. Beispiel, 14. März 2026', '6 Fragen: 3 dauert an (2 nur durch Verweis) · 2 mit Inhalt · 1 verweigert']) assert.ok(textOf(page).includes(words), words);
    assert.deepEqual(elements(page, 'a').concat(elements(page, 'img'), elements(page, 'link')), []);
  });

  it('as a Word file are headings and paragraphs that another reader reads', async () => {
    const buffer = Buffer.from(await wordFile(dossierBlocks(chapters(NEW), options), { noAnswer: 'Keine Antwort.', creator: 'Anfrage' })), page = parse((await mammoth.convertToHtml({ buffer })).value), text = textOf(page);
    assert.deepEqual(elements(page, 'h2').map(textOf).map((title) => title.slice(0, 3).trim()), ['1', '2', '3', '4', '4 a', '4 b', '5']);
    for (const words of [...HOSTILE, 'Antwort zu 4 a und 4 b', 'BT-Drs. 19/99910, Antwort zu Frage 3', 'verweigert (geprüft']) assert.ok(text.includes(words), words);
  });

  it('about a name are what the governments said, in the order of time', async () => {
    const page = parse(await exported('html', { entity: 'bundeskriminalamt' }, { about: 'Bundeskriminalamt' }));
    assert.deepEqual(elements(page, 'h1').concat(elements(page, 'h2')).map(textOf), ['Was die Bundesregierung und die Landesregierungen zu „Bundeskriminalamt“ gesagt haben', 'Frühere Räder', 'Räder im Dienst']);
    assert.deepEqual((await records({ entity: 'bundeskriminalamt' })).map((row) => row['Quelle der Antwort']), ['BT-Drs. 19/99900, Antwort zu Frage 1', 'BT-Drs. 19/99910, Antwort zu Frage 3']);
  });

  it('come paper by paper: the first is written before the second is read', async () => {
    const read: string[] = [], source = chaptersOf({ corpus, read: async (uri) => { read.push(uri); return texts.get(uri) ?? null; }, entityOf: () => null, verdicts: { judged: () => null, of: () => null } }, BOTH);
    for await (const piece of exportPieces('csv', source, options)) if (piece.includes('19/99910')) break;
    assert.deepEqual(read, ['new.anfrage']);
  });

  it('in English have English words', async () => {
    assert.match(await exported('csv', NEW, { word: words('en') }), /^\ufeffPaper,Title,Date/);
  });
});
