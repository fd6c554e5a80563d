import { createRequire } from 'node:module';
import path from 'node:path';
import { Corpus } from '../src/corpus/corpus.ts';
import { readDocument } from '../src/corpus/document.ts';
import { factsOf } from '../src/corpus/facts.ts';
import { seedEntries } from '../src/entities/seeds.ts';
import { definition } from '../src/queries/definition.ts';
import { references } from '../src/queries/references.ts';
import type { SearchIndex } from '../src/queries/search.ts';
import { workspaceSymbols } from '../src/queries/symbols.ts';
import { options } from './measure.ts';
import { paperAt, type MadePaper } from './papers.ts';
import { madeSearchIndex } from './search.ts';
import { matcher } from './texts.ts';

/** The Markdown language service of VS Code on the same papers, as Markdown with links in the place of citations, beside ours. */

const PAPERS = options.quick ? 60 : 250, AVERAGE = options.quick ? 8000 : 40_000, ROUNDS = 5;
const PACKAGE = 'vscode-markdown-languageservice';

/** The little of the peer that is used. (Its types are not there where the package is missing.) */
interface Position { readonly line: number; readonly character: number }
interface TextDocument { readonly uri: string; getText(): string; positionAt(offset: number): Position }
interface Service {
  getReferences(document: TextDocument, position: Position, context: { includeDeclaration: boolean }, token: unknown): Promise<readonly unknown[]>;
  getDefinition(document: TextDocument, position: Position, token: unknown): Promise<unknown>;
  getWorkspaceSymbols(query: string, token: unknown): Promise<readonly unknown[]>;
}
interface Packages {
  readonly service: { createLanguageService(ports: object): Service; readonly githubSlugifier: object; readonly LogLevel: { readonly Off: number } };
  readonly markdown: new () => { parse(text: string, env: object): unknown };
  readonly documents: { TextDocument: { create(uri: string, language: string, version: number, text: string): TextDocument } };
  readonly uris: { URI: { file(path: string): { toString(): string; readonly fsPath: string } } };
}

export async function peer() {
  const found = packages();
  if (!found) { console.log(`== beside ${PACKAGE}: left out, the package is not installed`); return; }
  const papers = Array.from({ length: PAPERS }, (_, i) => paperAt(i, { average: AVERAGE })), target = papers[0]!, number = target.file.replace(/^.*\/(\d+)-(\d+) .*$/, '$1/$2');
  const asking = papers.slice(1).find(({ cited }) => cited.includes(number))!;
  console.log(`== beside ${PACKAGE}, ${PAPERS} papers, milliseconds`);
  const theirs = await measured(markdownService(found, papers, asking, number)), ours = await measured(ourService(papers, asking, number));
  for (const what of Object.keys(ours) as (keyof typeof ours)[]) console.log(`  ${what.padEnd(34)} ${theirs[what].toFixed(3).padStart(10)} beside our ${ours[what].toFixed(3).padStart(10)}: ${(theirs[what] / ours[what]).toFixed(1)} times`);
}

function packages(): Packages | null {
  const load = createRequire(path.resolve('package.json'));
  try {
    const inner = createRequire(load.resolve(PACKAGE));
    return { service: inner(PACKAGE) as Packages['service'], markdown: load('markdown-it') as Packages['markdown'], documents: inner('vscode-languageserver-textdocument') as Packages['documents'], uris: inner('vscode-uri') as Packages['uris'] };
  } catch {
    return null;
  }
}

interface Questions {
  /** The first time everything is read. */
  references(): unknown;
  definition(): unknown;
  symbols(): unknown;
}

async function measured(questions: Questions) {
  const time = async (ask: () => unknown) => { const start = performance.now(); await ask(); return performance.now() - start; };
  const best = async (ask: () => unknown) => { let least = Infinity; for (let i = 0; i < ROUNDS; i++) least = Math.min(least, await time(ask)); return least; };
  return { 'references, the first time': await time(() => questions.references()), 'references': await best(() => questions.references()), 'definition': await best(() => questions.definition()), 'symbols of the workspace': await best(() => questions.symbols()) };
}

function ourService(papers: readonly MadePaper[], asking: MadePaper, number: string): Questions {
  const entities = new Map(seedEntries().map((entry) => [entry.id, entry])), document = readDocument(asking.file, asking.text, matcher), at = document.paper.citations.find(({ target }) => target === `BT ${number}`)!.span.start;
  let corpus: Corpus | null = null, words: SearchIndex | null = null;
  const indexed = () => {
    if (corpus) return corpus;
    corpus = new Corpus();
    for (const { file, text } of papers) corpus.apply({ uri: file, facts: factsOf(readDocument(file, text, matcher)) });
    return corpus;
  };
  return { references: () => references(indexed(), document, at, false), definition: () => definition(indexed(), document, at), symbols: () => workspaceSymbols(indexed(), 'kosten', (id) => entities.get(id) ?? null, words ??= madeSearchIndex(indexed())) };
}

function markdownService({ service, markdown: MarkdownIt, documents, uris: { URI } }: Packages, papers: readonly MadePaper[], asking: MadePaper, number: string): Questions {
  const names = new Map(papers.map(({ file }) => [file.replace(/^.*\/(\d+)-(\d+) (\w+)\.txt$/, '$1/$2'), file.replace(/^.*\//, '').replace(/ (\w+)\.txt$/, '-$1.md')] as const)), parser = new MarkdownIt();
  const all = new Map(papers.map(({ file, text }) => {
    const uri = URI.file(path.resolve('/papers', file.replace(/^.*\//, '').replace(/ (\w+)\.txt$/, '-$1.md')));
    return [uri.toString(), documents.TextDocument.create(uri.toString(), 'markdown', 1, asMarkdown(text, names))] as const;
  }));
  const none = () => ({ dispose: () => undefined }), stat = (uri: object) => Promise.resolve(all.has(String(uri)) ? { isDirectory: false } : undefined);
  const workspace = {
    workspaceFolders: [URI.file('/papers')], onDidChangeMarkdownDocument: none, onDidCreateMarkdownDocument: none, onDidDeleteMarkdownDocument: none, stat, readDirectory: () => Promise.resolve([]),
    getAllMarkdownDocuments: () => Promise.resolve(all.values()), hasMarkdownDocument: (uri: object) => all.has(String(uri)), openMarkdownDocument: (uri: object) => Promise.resolve(all.get(String(uri))),
  };
  const logger = { level: service.LogLevel.Off, log: () => undefined }, ports = { workspace, logger, parser: { slugifier: service.githubSlugifier, tokenize: (document: TextDocument) => Promise.resolve(parser.parse(document.getText(), {})) } };
  const language = service.createLanguageService(ports), token = { isCancellationRequested: false, onCancellationRequested: none };
  const here = all.get(URI.file(path.resolve('/papers', asking.file.replace(/^.*\//, '').replace(/ (\w+)\.txt$/, '-$1.md'))).toString())!, position = here.positionAt(here.getText().indexOf(`[${number}](`) + number.length + 4);
  return {
    references: async () => some(await language.getReferences(here, position, { includeDeclaration: false }, token)),
    definition: async () => some([await language.getDefinition(here, position, token)].flat()), symbols: async () => some(await language.getWorkspaceSymbols('frage', token)),
  };
}

function some(found: readonly unknown[]) {
  if (!found.some(Boolean)) throw new Error('the peer finds nothing');
}

/** Citations become links to a question of the file, questions headings. */
function asMarkdown(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(/\b\d{1,2}\/\d{3,5}\b/g, (number) => { const name = names.get(number); return name ? `[${number}](${name}#frage-1)` : number; }).replace(/^ {2,3}(\d+)\. (.*)$/gm, '\n## Frage $1\n\n$2');
}
