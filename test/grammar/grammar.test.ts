import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRegistry } from 'vscode-tmgrammar-test/dist/common/index.js';
import { GRAMMARS } from '../../scripts/grammar/grammar.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const GRAMMAR = 'syntaxes/inquiry.tmLanguage.json';

const registry = createRegistry([{ path: new URL(GRAMMAR, root).pathname, scopeName: 'text.inquiry', language: 'inquiry' }]);
const loaded = registry.loadGrammar('text.inquiry').then((grammar) => grammar!);

/** What has a scope on a line. */
async function lit(line: string): Promise<string[]> {
  const { tokens } = (await loaded).tokenizeLine(line, null);
  return tokens.filter((t) => t.scopes.length > 1).map((t) => `${line.slice(t.startIndex, t.endIndex)}: ${t.scopes.slice(1).join(' ')}`);
}

describe('the grammar', () => {
  it('is what its pieces give (npm run build:grammar)', () => { for (const [path, text] of Object.entries(GRAMMARS)) assert.equal(read(path), text); });

  it('has a snapshot for every layout, so that the snapshot run compares and never creates', () => {
    const names = readdirSync(new URL('test/grammar/snapshots/', root));
    const layouts = names.filter((name) => name.endsWith('.inquiry'));
    assert.ok(layouts.length >= 5);
    assert.deepEqual(names.filter((name) => name.endsWith('.snap')).sort(), layouts.map((name) => `${name}.snap`).sort());
  });

  describe('leaves alone what looks like a form and is none', () => {
    for (const line of [
      // at the beginning of a line
      '12. November 2021 mehr als 300 Fälle', '12. November 2021, was daraus folgt?', '2020: 154 Anfragen', '2025). Diese Entwicklung setzt sich fort', 'z. B. die Kosten', 'd. h. die Kosten', 'Zu der Frage, ob die Kosten steigen',
      'Zu beachten ist, dass', 'Ordnungswidrigkeiten 170', '3. Freibad Musterweg Musterstadt Freibad Ja', '1) Wert enthält gerundete Angaben', '1)', '1.364 Fälle, davon', '2. und 3. Prüfung durch den Rechnungshof', 'b) und c) werden verwiesen',
      '14 Länder haben geantwortet', 'I. V. Muster', '42', '5. Prüfung', 'davon 44', '24./25. Oktober 2020,', 'Zu 50 Prozent der Fälle liegt nichts vor', 'Antwort geben die Länder:', 'über die Frage drei Stunden lang',
      // within a line
      'vgl. Jahresbericht 2024/2025 und Schuljahr 2024/25', 'auf Seite 2 / 4 und in 2/3 der Fälle', 'im Heft 11/2024, in 11/2024 und 24./25. Oktober', 'Petition 01131/89/19', 'VerfGH NRW 15/99', 'Zeichen 44-W 9500/200/7/85',
      'Schriftliche Frage Nr. 4/137', 'z. B. und u. a. und 30 18 681-11117', 'das stellt er in Frage, auch die Frage der Kosten', 'trans*, inter* und Bürger*innen der Länder', 'Die Bundesregierung hat auf die Frage keine Antwort',
      'gemäß Kapitel 3 und Nummer 4', 'Die Antwort der Landesregierung überzeugt nicht.', 'wie die Vorbemerkung der Bundesregierung zeigt, gilt das', 'Beispiel.example und musterzeitung.example berichten', 'in Berlin 19/123 Fälle',
      'Im Namen des Senats beantworte ich Ihre Schriftliche Anfrage wie folgt:', 'Die Gesamtherstellung: eine Aufgabe der Druckerei', 'Das gilt, wenn ja, auch hier: a) nie, b) oft', '„1. Wie oft wurden die Geräte gewartet?',
    ]) it(line, async () => assert.deepEqual(await lit(line), []));
  });

  describe('takes time in proportion to a hostile line', () => {
    const pieces = [
      '1', '/', '.', '(', 'V o ', 'A n t w o r t ', '7: *A? ', '7: *Wie a*) ', ' Drs. ', ')', '*', '?', '§', ' ', '\f', '-', 'A', 'a', '19/', '19/5954 ', '1. ', '1) ', 'a) ', '1, ', '1 a) bis ', '? ', '?.', '*a ', '**a ', ' *a*a', '***', 'Drucksache ', 'BT-Drs.', 'Nr.:', '§ 1 ', '§ 1 Absatz ', 'Artikel ',
      'www.', 'https://', '<http://a', 'Frage ', 'die Fragen 1 ', 'Antwort zu ', 'Antwort der ', 'wir fragen die ', 'V o r b e m e r k u n g ', 'des Abgeordneten A ', 'und der Fraktion ', 'COM(2020) ', 'Urteil vom ', 'BGBl. I ', 'I', 'A, ', 'wird gefragt ',
      '\fZu 1 ', '\f1. A ', '\f- 1: *', '\fDrucksache 1/1 ', 'gemeinsam ', 'S. 1 ', 'Verordnung (EU) ',
    ];
    /** What opens a line whose rest is looked through. */
    const openers = ['Zu ', '1. ', '1: *', 'a) A', 'Drucksache ', '§ 1', 'I. A', 'des Abgeordneten A ', 'Wir fragen die ', 'Die Antwort wurde namens der Bundesregierung mit Schreiben des ', '**'];
    const fillers = ['1', ' ', 'a', ', ', '1, ', '? ', 'A ', '(', '1 und '];
    const lines = [...pieces.map((piece) => ['', piece] as const), ...openers.flatMap((opener) => fillers.map((piece) => [opener, piece] as const))];
    const SHORT = 1500, LONG = 6000;
    /** Fourfold length may take this much longer: four is proportion, sixteen is its square. A busy machine adds some milliseconds. */
    const MOST = 8, NOISE_MS = 8;

    it(`of ${LONG} characters, ${lines.length} kinds`, async function () {
      this.timeout(60_000);
      const grammar = await loaded;
      const time = (opener: string, piece: string, length: number, runs: number) => {
        const line = opener + piece.repeat(Math.ceil(length / piece.length));
        let best = Infinity;
        for (let run = 0; run < runs; run++) {
          const start = performance.now();
          grammar.tokenizeLine2(line, null);
          best = Math.min(best, performance.now() - start);
        }
        return best;
      };
      for (const [opener, piece] of lines) {
        const short = time(opener, piece, SHORT, 3);
        const most = MOST * short + NOISE_MS;
        const long = time(opener, piece, LONG, 1);
        if (long > most) assert.ok(time(opener, piece, LONG, 3) <= most, `"${opener}" and "${piece}" over and over: ${SHORT} characters took ${short.toFixed(1)} ms, ${LONG} took ${long.toFixed(1)} ms`);
      }
    });
  });
});

describe('the language configuration', () => {
  const configuration = JSON.parse(read('language-configuration.json'));
  const words = (line: string) => [...line.matchAll(new RegExp(configuration.wordPattern.pattern, `${configuration.wordPattern.flags}g`))].map((m) => m[0]);

  for (const [line, expected] of [
    ['auf BT-Drs. 19/5954 verwiesen.', ['auf', 'BT-Drs.', '19/5954', 'verwiesen']],
    ['Bundes- und Länderebene: Überprüfung', ['Bundes', 'und', 'Länderebene', 'Überprüfung']],
    ['„Robert-Koch-Institut“ (RKI)', ['Robert-Koch-Institut', 'RKI']],
    ['Bürger*innen, Bürger:innen; *Wie viele*', ['Bürger*innen', 'Bürger:innen', 'Wie', 'viele']],
    ['§ 153a Abs. 1 Nr. 2', ['153a', 'Abs.', '1', 'Nr.', '2']],
    ['Zu 3 a): 1.364 Fälle', ['Zu', '3', 'a', '1.364', 'Fälle']],
    ['COVID19-Bezug 30-Tage-Frist', ['COVID19-Bezug', '30-Tage-Frist']],
  ] as const) it(`selects the words of: ${line}`, () => assert.deepEqual(words(line), expected));

  it('colours no brackets: "a)" would be an unbalanced one', () => assert.deepEqual(configuration.colorizedBracketPairs, []));

  it('is contributed with grammar and icons that exist', () => {
    const { contributes } = JSON.parse(read('package.json'));
    const language = contributes.languages.find((l: { id: string }) => l.id === 'inquiry');
    const grammar = contributes.grammars.find((g: { language: string }) => g.language === 'inquiry');
    assert.deepEqual(language.extensions, ['.anfrage', '.inquiry']);
    assert.equal(grammar.scopeName, 'text.inquiry');
    for (const path of [language.configuration, language.icon.light, language.icon.dark, grammar.path]) assert.ok(existsSync(new URL(path, root)), path);
  });
});
