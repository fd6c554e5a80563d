import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as bad from '../scripts/pdf/bad.ts';
import { LAYOUTS } from '../scripts/pdf/layouts.ts';
import { pdfOf, type Piece } from '../scripts/pdf/typeset.ts';
import { inspectFiles } from '../src/cli.ts';
import type { InspectReport } from '../src/exports/report.ts';

const PAGES = [
  [],
  ['Deutscher Bundestag Drucksache 19/99960', 'Antwort', 'der Bundesregierung', 'auf die Kleine Anfrage der Abgeordneten Erika Beispiel', '1. Wie viele Lesegeräte gibt es?', 'Es gibt 17 Lesegeräte.'],
  [],
  ['2. Wo stehen sie?', 'Sie stehen an Bahnhöfen.'],
];
const pieces = PAGES.map((lines) => lines.map((text, i): Piece => ({ text, x: 70, y: 100 + 24 * i, size: 11 })));

describe('anfrage inspect of a PDF', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'inspect-pdf-'));
  const put = (name: string, bytes: Uint8Array) => { const file = path.join(folder, name); fs.writeFileSync(file, bytes); return file; };
  const run = (...args: string[]) => spawnSync(process.execPath, ['--import=tsx', path.resolve(import.meta.dirname, '../src/cli.ts'), ...args], { encoding: 'utf8' });
  after(() => { fs.rmSync(folder, { recursive: true }); });

  it('counts its pages, also the empty ones, and gives places in its text', async () => {
    const file = put('paper.PDF', await pdfOf(pieces, { layout: LAYOUTS.bundestag })), { report: { papers: [paper] }, errors } = await inspectFiles([file], {});
    assert.deepEqual(errors, []);
    assert.equal(paper!.file, file);
    assert.deepEqual(paper!.questions.map(({ label, pages }) => [label, pages.map(({ pdf }) => pdf)]), [['1', [2]], ['2', [4]]]);
    const lines = execFileSync(process.execPath, ['--import=tsx', path.resolve(import.meta.dirname, '../src/cli.ts'), 'text', file], { encoding: 'utf8' }).split('\n');
    const { start } = paper!.answers[1]!.ranges[0]!;
    assert.equal(lines[start.line]!.slice(start.character), 'Sie stehen an Bahnhöfen.');
  });

  it('tells in one line each which give no text, and reads the others', async () => {
    const files = [put('encrypted.pdf', await bad.encrypted()), put('scan.pdf', await bad.scanned()), put('cut.pdf', (await bad.damaged()).cut), put('good.pdf', await pdfOf(pieces, { layout: LAYOUTS.bundestag }))];
    const { status, stdout, stderr } = run('inspect', '--json', ...files), told = stderr.split('\n').filter((line) => line.startsWith('anfrage: '));
    assert.equal(status, 2);
    assert.deepEqual((JSON.parse(stdout) as InspectReport).papers.map(({ file }) => file), [files[3]]);
    assert.deepEqual(told.map((line) => line.split(': ').slice(1).join(': ')), [
      `${files[0]!}: The PDF is encrypted: its text can't be read.`, `${files[1]!}: The PDF has no text, only pictures, probably a scan: text recognition (OCR) would make it readable.`,
      `${files[2]!}: The PDF is damaged, or none: it can't be read.`,
    ]);
  });
});
