import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { ExportReport } from '../src/exports/jsonExport.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const SEED = path.join(ROOT, 'seeds/papers/19-18172 Gesichtserkennung bei Interpol.anfrage'), CITED = path.join(ROOT, 'seeds/papers/19-16723.anfrage');

describe('anfrage export', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'export-')), out = (name: string) => path.join(folder, name);
  const run = (...args: string[]) => spawnSync(process.execPath, ['--import=tsx', path.join(ROOT, 'src/cli.ts'), 'export', ...args], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } });
  after(() => { fs.rmSync(folder, { recursive: true }); });

  it('writes CSV to standard output; what answers refer to is sought among the files', () => {
    const { status, stdout, stderr } = run('--lang', 'de', SEED, CITED), rows = parse<Readonly<Record<string, string>>>(stdout, { columns: true, bom: true });
    assert.deepEqual([status, stderr], [0, '']);
    assert.deepEqual(new Set(rows.map((row) => row['Datei'])), new Set([SEED, CITED]));
    assert.equal(rows[0]!['Verweise'], 'Verweis → BT-Drs. 19/16723, Frage 10: mit Inhalt');
  });

  it('takes the format from the name of the file, and says in one line what it cannot read', () => {
    const { status, stderr } = run('--out', out('a.json'), out('missing.txt'), SEED), { papers } = JSON.parse(fs.readFileSync(out('a.json'), 'utf8')) as ExportReport;
    assert.deepEqual([status, stderr], [2, `anfrage: ${out('missing.txt')}: no such file\n`]);
    assert.deepEqual(papers.map(({ file }) => file), [SEED]);
    assert.equal(papers[0]!.outcomes[0]!.chains[0]!.end.kind, 'missing-paper');
  });

  it('tells what was checked from what was not', () => {
    fs.writeFileSync(out('anfrage-verdicts.json'), JSON.stringify({ verdicts: [{ paper: 'BT 19/18172', label: '1a', kinds: ['refused'], by: 'E. Beispiel' }] }));
    const rows = parse<Readonly<Record<string, string>>>(run('--verdicts', out('anfrage-verdicts.json'), SEED).stdout, { columns: true, bom: true });
    assert.deepEqual(rows.slice(0, 2).map((row) => [row['Outcome'], row['Checked'], row['Checked by']]), [['with substance', 'unchecked', ''], ['refused', 'checked', 'E. Beispiel']]);
  });

  it('writes Word and HTML files', () => {
    assert.deepEqual(['a.docx', 'a.html'].map((name) => run('--out', out(name), SEED).status), [0, 0]);
    assert.equal(fs.readFileSync(out('a.docx')).subarray(0, 2).toString(), 'PK');
    assert.match(fs.readFileSync(out('a.html'), 'utf8'), /^<!DOCTYPE html>[^]*<\/html>\n$/);
  });

  it('knows no other format, and says where it cannot write', () => {
    assert.deepEqual([run('--format', 'xls', SEED).status, run('--out', out('no/such/folder/a.csv'), SEED).status], [2, 2]);
  });
});
