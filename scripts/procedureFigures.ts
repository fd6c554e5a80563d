import fs from 'node:fs';
import path from 'node:path';
import { Corpus } from '../src/corpus/corpus.ts';
import { readDocument } from '../src/corpus/document.ts';
import { factsOf } from '../src/corpus/facts.ts';
import { procedureOf } from '../src/queries/procedures.ts';

/** What `gold.json` says of a folder: its procedures of several documents, by the names of files; what it does not name stands alone. */
interface Gold {
  readonly procedures: readonly { readonly best: string; readonly documents: Readonly<Record<string, string>> }[];
}

/** How many documents of a folder stand with the right others, below the right best one and in the right role, and which do not. */
export interface ProcedureFigures {
  readonly documents: number;
  readonly right: number;
  readonly misses: readonly string[];
}

/** Compares the procedures of the texts of a folder with gold; without gold every document stands alone. */
export function procedureFigures(folder: string): ProcedureFigures {
  const names = fs.readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name)).sort(), corpus = new Corpus(), file = path.join(folder, 'gold.json');
  for (const name of names) corpus.apply({ uri: name, facts: factsOf(readDocument(name, fs.readFileSync(path.join(folder, name), 'utf8'), null)) });
  const { procedures } = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) as Gold : { procedures: [] };
  const misses = names.flatMap((name) => {
    const { best, documents } = procedureOf(corpus, corpus.document(name)!), gold = procedures.find((one) => name in one.documents);
    const said = describe(best.uri, documents.map(({ facts, role }) => [facts.uri, role])), expected = gold ? describe(gold.best, Object.entries(gold.documents)) : null;
    return expected === null ? (documents.length > 1 ? [`${name}: stands with others: ${said}`] : []) : said === expected ? [] : [`${name}: ${said}`];
  });
  return { documents: names.length, right: names.length - misses.length, misses };
}

function describe(best: string, documents: readonly (readonly [name: string, role: string])[]): string {
  return `${best} of ${documents.map(([name, role]) => `${name} (${role})`).sort().join(', ')}`;
}
