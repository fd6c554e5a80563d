import * as vscode from 'vscode';
import { TEST_OUTPUT_MARK } from '../../../scripts/vscode/testOutput.ts';
import type { FileRequest } from '../../../src/corpus/fileReading.ts';
import { unpackFacts } from '../../../src/corpus/packed.ts';
import { Readers } from '../../../src/host/readers.ts';
import { startThread } from '../../../src/host/thread.ts';
import { deepEqual, equal, match, ok } from '../assert.ts';
import { definitionsAt, eventually, extension, indexed, inWorkspace, withFile } from '../helpers.ts';

declare const HOST: 'node' | 'web';

const FOLDER = 'threads-suite', { fs } = vscode.workspace;
const bytes = (text: string) => new TextEncoder().encode(text);
const paper = (number: string, more = '') => `Deutscher Bundestag Drucksache ${number}\n19. Wahlperiode 03.08.2020\n\nKleine Anfrage\nder Abgeordneten Erika Beispiel und der Fraktion DIE LINKE.\n\nFähren\n\nWir fragen die Bundesregierung:\n\n1. Wie viele Fähren nutzt das Bundeskriminalamt?\n2. Welche sind es?${more}\n`;
const request = (uri: string, text: string): FileRequest => ({ uri, from: { bytes: bytes(text) }, limit: 1_000_000, encoding: 'utf8', known: null });
const part = (name: string) => vscode.Uri.joinPath(extension().extensionUri, `dist/${name}.${HOST}.cjs`);

describe('threads that read papers', () => {
  before(indexed);
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await fs.delete(inWorkspace(FOLDER), { recursive: true });
  });

  it('start in this host and know the names that Anfrage brings along; one that dies costs its file alone', async () => {
    let started = 0;
    const failed: (string | null)[] = [], readers = new Readers({
      start: async () => {
        const thread = await startThread<never, never>([part('reader'), part('knowledge')]) as unknown as Awaited<ReturnType<ConstructorParameters<typeof Readers>[0]['start']>>;
        if (++started === 1) thread.end(); // so that it never answers
        return thread;
      },
      readHere: () => Promise.reject(new Error('threads start here')),
      failed: (_, uri) => { failed.push(uri); },
    }, { threads: 1, patience: 3000 });
    try {
      const [first, second] = await Promise.all([readers.read(request('a', paper('19/99971'))), readers.read(request('b', paper('19/99972')))]);
      ok('left' in first && /^(?:failed|too-slow)$/.test(first.left), JSON.stringify(first)); // Node tells that a thread has ended, browsers don't
      deepEqual(failed, ['a']);
      ok('facts' in second, JSON.stringify(second));
      const facts = unpackFacts('b', second.facts);
      deepEqual([facts.head.id, facts.questions.length, facts.entities.some(({ entity }) => entity === 'bundeskriminalamt')], ['BT 19/99972', 2, true]);
      deepEqual([started, readers.statistics], [2, { threads: 1, here: false, read: 2, lost: 1 }]);
    } finally {
      readers.dispose();
    }
  });

  it('decode what they read as the user says', async () => {
    const files = vscode.workspace.getConfiguration('files'), utf16 = Uint8Array.from(paper('19/99973'), (c) => c.charCodeAt(0)), wide = new Uint8Array(2 * utf16.length);
    utf16.forEach((code, i) => { wide[2 * i] = code; });
    const found = async () => (await extension().activate()).folder?.corpus.holders('BT 19/99973').length ?? 0;
    await fs.writeFile(inWorkspace(`${FOLDER}/breit.txt`), wide);
    await indexed();
    equal(await found(), 0);
    await files.update('encoding', 'utf16le', vscode.ConfigurationTarget.Workspace);
    try {
      await eventually(async () => { ok(await found() > 0, 'the paper is read as UTF-16'); });
    } finally {
      await files.update('encoding', undefined, vscode.ConfigurationTarget.Workspace);
      await fs.delete(inWorkspace(`${FOLDER}/breit.txt`));
    }
  });

  it('are told of by Show Index Statistics, with what was left out and why', async () => {
    await fs.writeFile(inWorkspace(`${FOLDER}/daten.txt`), Uint8Array.of(80, 0, 1, 2));
    await fs.writeFile(inWorkspace(`${FOLDER}/leer.md`), new Uint8Array());
    await eventually(async () => {
      await vscode.commands.executeCommand('anfrage.showIndexStatistics');
      const { document } = vscode.window.activeTextEditor!;
      await eventually(() => { match(document.getText(), /^Index Statistics\n\n\d+ procedures in \d+ files [^\n]+\n\d+ questions · [^\n]+\n\nIn memory: [^\n]+\nOn the disk: [^\n]+\nThreads: [12]; read since the start: [\d,.]+ files\n/); }, 500);
      match(document.getText(), /\nLeft out:\n[^]*Without text \(\d+\)\n[^]* {4}threads-suite\/daten\.txt\n/);
      match(document.getText(), /Empty \(\d+\)\n[^]* {4}threads-suite\/leer\.md\n/);
      const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
      ok(links.some(({ target }) => target?.path.endsWith('/daten.txt')), 'links to the files');
      equal(fs.isWritableFileSystem(document.uri.scheme) ?? false, false);
    });
  });

  it('leave the extension host alone while they read many files', async () => {
    const more = '\n\nDie Bundesregierung nimmt das zur Kenntnis, vergleiche Bundestagsdrucksache 19/99974, Antwort zu Frage 2.'.repeat(200), numbers = Array.from({ length: 120 }, (_, i) => 99_100 + i);
    await Promise.all(numbers.map((number) => fs.writeFile(inWorkspace(`${FOLDER}/${number}.txt`), bytes(paper(`19/${number}`, more)))));
    let longest = 0, last = performance.now();
    const heartbeat = setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }, 1);
    try {
      await withFile(`${FOLDER}/notiz.md`, `Siehe BT-Drs. 19/${numbers.at(-1)!}.`, async (uri) => {
        const document = await vscode.workspace.openTextDocument(uri);
        await eventually(async () => { deepEqual((await definitionsAt(document, `▮19/${numbers.at(-1)!}`)).map(({ file }) => file), [`${numbers.at(-1)!}.txt`]); }, 60_000);
      });
    } finally {
      clearInterval(heartbeat);
    }
    console.log(`${TEST_OUTPUT_MARK}    the longest stall while 120 papers of 22 KB were read: ${longest.toFixed(1)} ms`);
    ok(longest < 2000, `${longest} ms`);
  });
});
