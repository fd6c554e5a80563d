import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import de from '../../l10n/de.json' with { type: 'json' };
import en from '../../l10n/en.json' with { type: 'json' };
import { KNOWLEDGE_PROBLEMS } from '../../src/entities/knowledge.ts';
import { languageOf, words } from '../../src/words/words.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const TABLES: Record<string, Record<string, string>> = { de, en };
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place).sort();
const json = (file: string) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')) as Record<string, unknown>;

function sources(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sources(path.join(folder, entry.name)) : entry.name.endsWith('.ts') ? [readFileSync(path.join(ROOT, folder, entry.name), 'utf8')] : []);
}

/** Codes that the source puts together: what stands before the part that varies. */
const MADE = ['citation.', 'parliament.', 'kinds.', 'grouping.', 'filter.', 'zone.', 'found.', 'pdf.problem.', 'kind.', 'type.', 'subtype.', 'problem.', 'catalogue.kind.', 'catalogue.problem.', 'knowledge.problem.', 'knowledge.json.', 'knowledge.addTo.', 'count.', 'date.', 'asked.', 'answered.', 'answerTime.', 'role.', 'procedure.', 'table.doubt.', 'hit.', 'facet.', 'left.', 'statistics.time.', 'outcome.', 'chain.', 'ground.', 'hedge.', 'verdict.problem.', 'export.as.', 'export.asDetail.', 'export.is.'];

describe('words', () => {
  it('has every code in German and in English', () => assert.deepEqual(Object.keys(de).sort(), Object.keys(en).sort()));

  it('has the same places in both languages', () => {
    for (const [code, text] of Object.entries(TABLES.en!)) assert.deepEqual(places(TABLES.de![code] ?? ''), places(text), code);
  });

  it('has no empty text and no code twice', () => {
    for (const [language, table] of Object.entries(TABLES)) {
      for (const [code, text] of Object.entries(table)) assert.ok(text.trim(), `${language} ${code}`);
      const written = readFileSync(path.join(ROOT, 'l10n', `${language}.json`), 'utf8').match(/^ {2}"[^"]+":/gm)!;
      assert.equal(new Set(written).size, written.length, language);
    }
  });

  it('has no code that nobody uses', () => {
    const source = sources('src').join('\n');
    const unused = Object.keys(en).filter((code) => !MADE.some((start) => code.startsWith(start)) && !source.includes(`'${code}'`));
    assert.deepEqual(unused, []);
  });

  it('has a word for every zone, kind of paper and problem', () => {
    for (const [start, file, type] of [['zone.', 'paper.ts', 'ZoneKind'], ['kind.', 'paper.ts', 'PaperKind'], ['problem.', 'finding.ts', 'FindingCode']] as const) {
      const declared = new RegExp(`type ${type} =([^;]*);`).exec(readFileSync(path.join(ROOT, 'src/model', file), 'utf8'))![1]!;
      const names = [...declared.matchAll(/'([^']+)'/g)].map(([, name]) => start + name!);
      assert.deepEqual(Object.keys(en).filter((code) => code.startsWith(start)).sort(), names.sort());
    }
  });

  it('has a word for every problem of a file of actors and systems', () => {
    assert.deepEqual(Object.keys(en).filter((code) => code.startsWith('knowledge.problem.')).sort(), KNOWLEDGE_PROBLEMS.map((code) => `knowledge.problem.${code}`).sort());
  });

  it('has a word for every kind of actor and system that the knowledge lists', () => {
    const kinds = new Set<string>();
    for (const file of readdirSync(path.join(ROOT, 'seeds/knowledge'))) {
      for (const [, kind] of readFileSync(path.join(ROOT, 'seeds/knowledge', file), 'utf8').matchAll(/"subtype":\s*"([^"]+)"/g)) kinds.add(kind!);
    }
    assert.deepEqual([...kinds].filter((kind) => !(`subtype.${kind}` in en && `subtype.one.${kind}` in en)), []);
  });

  it('has a text in both languages for everything that the manifest names', () => {
    const manifest = readFileSync(path.join(ROOT, 'package.json'), 'utf8');
    const named = [...new Set([...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key!))].sort();
    for (const file of ['package.nls.json', 'package.nls.de.json']) assert.deepEqual(Object.keys(json(file)).sort(), named, file);
  });

  it('fills places and counts', () => {
    assert.equal(words('de').count('mentions', 1), '1 Erwähnung');
    assert.equal(words('de').count('mentions', 1234), '1.234 Erwähnungen');
    assert.equal(words('en').count('inDocuments', 2, { what: '3 mentions' }), '3 mentions in 2 documents');
    assert.equal(words('en')('hover.question', { label: '3 a' }), 'Question 3 a');
  });

  it('puts values in as they are, whatever they hold', () => {
    assert.equal(words('en')('hover.askersAndGroups', { askers: '{groups} $& $1', groups: 'G' }), 'Asked by {groups} $& $1 (G)');
  });

  it('falls back where data makes a code that no table has', () => {
    assert.equal(words('de').or('subtype.person', 'x'), 'Personen');
    assert.equal(words('de').or('subtype.spaceship', 'spaceship'), 'spaceship');
  });

  for (const [locale, language] of [['de', 'de'], ['de-AT', 'de'], ['DE', 'de'], ['en', 'en'], ['en-GB', 'en'], ['fr', 'en'], ['den', 'en']] as const) {
    it(`speaks ${language} where the locale is "${locale}"`, () => assert.equal(languageOf(locale), language));
  }
});
