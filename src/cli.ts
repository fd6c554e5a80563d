import fs from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Corpus } from './corpus/corpus.ts';
import { readDocument } from './corpus/document.ts';
import { factsOf } from './corpus/facts.ts';
import { plainFacts } from './corpus/lazyFacts.ts';
import { combineVerdicts } from './corpus/verdicts.ts';
import { readVerdicts } from './corpus/verdictsText.ts';
import type { Entry } from './entities/knowledge.ts';
import { readKnowledgeText, type KnowledgeText } from './entities/knowledgeText.ts';
import { createMatcher, type Matcher } from './entities/matcher.ts';
import { combine } from './entities/ownKnowledge.ts';
import { seedEntries } from './entities/seeds.ts';
import { shortName } from './entities/shortName.ts';
import { chaptersOf, dossierBlocks, exportPieces, FORMATS, type ExportOptions, type Format } from './exports/exporting.ts';
import type { Head } from './model/paper.ts';
import { readPaper } from './paper/read.ts';
import { layoutOf } from './pdf/layout.ts';
import { PDF_LIMITS } from './pdf/pdfText.ts';
import { paperReport, type InspectReport } from './exports/report.ts';
import { reportText } from './exports/reportText.ts';
import { verdictBook } from './queries/verdicts.ts';
import { decode } from './text/decode.ts';
import type { Layout } from './text/layout.ts';
import { lineStarts, positionAt } from './text/lines.ts';
import { citationWords } from './words/citing.ts';
import { verdictProblemWords } from './words/outcomes.ts';
import { fileName, knowledgeProblemWords, pdfProblemWords, problemWords } from './words/terms.ts';
import { words, type Language, type Words } from './words/words.ts';

/** The command `anfrage`. Its verbs: `inspect`, what the extension sees in files; `text`, what it reads of PDFs; `export`, questions and answers with what came of them. */

export interface InspectOptions {
  readonly language?: Language;
  /** Files with further actors and systems, in the format of seeds/knowledge. */
  readonly knowledge?: readonly string[];
  /** Ids of entries that are left out, and kinds: "kind:person". */
  readonly withoutKnowledge?: readonly string[];
}

/** Reads files. A file that can't be read is an error of one line; the others are reported all the same. */
export async function inspectFiles(files: readonly string[], options: InspectOptions): Promise<{ report: InspectReport; heads: Head[]; errors: string[] }> {
  const errors: string[] = [];
  const w = words(options.language ?? 'en');
  const { matcher } = await namesFor(options, w, errors);
  const papers = [], heads: Head[] = [];
  for (const file of files) {
    const read = await readText(file, w, errors);
    if (read === null) continue;
    const { text, layout } = read, paper = readPaper(text, matcher, layout);
    papers.push(paperReport(file, text, paper, (finding) => problemWords(w, finding)));
    heads.push(paper.head);
  }
  return { report: { version: 1, papers }, heads, errors };
}

async function namesFor({ knowledge = [], withoutKnowledge }: InspectOptions, w: Words, errors: string[]): Promise<{ readonly entries: readonly Entry[]; readonly matcher: Matcher }> {
  const files: KnowledgeText[] = [];
  for (const source of knowledge) {
    const read = await readText(source, w, errors);
    if (read === null) continue;
    const { text } = read, file = readKnowledgeText(text, source), starts = lineStarts(text);
    files.push(file);
    errors.push(...file.problems.map((problem) => `${source}:${positionAt(starts, problem.span.start).line + 1}: ${knowledgeProblemWords(w, problem)}`));
  }
  const without = new Set(withoutKnowledge);
  const { entries: all, hidden } = combine(seedEntries(), files), entries = all.filter(({ id, subtype }) => !without.has(id) && !without.has(`kind:${subtype}`));
  return { entries, matcher: createMatcher(entries, hidden) };
}

/** The text of a file; of a PDF its text layer, and what its print tells. */
async function readText(file: string, w: Words, errors: string[]): Promise<{ readonly text: string; readonly layout: Layout | null } | null> {
  try {
    const bytes = await fs.promises.readFile(file);
    if (/\.pdf$/i.test(file)) {
      const pdf = await (await import('./pdf/read.ts')).readPdf(new Uint8Array(bytes));
      if (!('problem' in pdf)) return { text: pdf.text, layout: layoutOf(pdf) };
      errors.push(`${file}: ${pdfProblemWords(w, pdf.problem, PDF_LIMITS)}`);
      return null;
    }
    const decoded = decode(bytes);
    if (!decoded) errors.push(`${file}: not a text file`);
    return decoded && { text: decoded.text, layout: null };
  } catch (e) {
    const code = (e as NodeJS.ErrnoException).code;
    errors.push(`${file}: ${code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'is a folder' : code === 'EACCES' ? 'permission denied' : (e as Error).message}`);
    return null;
  }
}

export interface TakeAwayOptions extends InspectOptions {
  readonly format: Format;
  /** Files with what people judged answers to be. */
  readonly verdicts?: readonly string[];
}

/** Files with questions and answers, piece by piece: of all papers little more than an index is held at a time, but for Word. Which papers belong together, and what answers refer to, is sought among the files. */
export async function* exportFiles(files: readonly string[], options: TakeAwayOptions, errors: string[]): AsyncGenerator<string | Uint8Array> {
  const w = words(options.language ?? 'en'), { entries, matcher } = await namesFor(options, w, errors), corpus = new Corpus();
  const read = async (file: string, told: string[] = []) => {
    const found = await readText(file, w, told);
    return found && readDocument(file, found.text, matcher, found.layout);
  };
  for (const file of files) {
    const document = await read(file, errors);
    if (document) corpus.apply({ uri: file, facts: plainFacts(factsOf(document)) });
  }
  const book = verdictBook(corpus, await readVerdictFiles(options.verdicts ?? [], w, errors)), { format } = options;
  const made = new Date().toLocaleDateString('sv-SE'), takeAway: ExportOptions = {
    word: w, about: null, made, delimiter: 'comma', fileOf: (uri) => uri,
    cite: ({ cited, uri }) => (cited ? citationWords({ ...cited, letter: cited.letter && { ...cited.letter, from: cited.letter.from && (shortName(entries, cited.letter.from, cited.letter.date) ?? cited.letter.from) } }, 'short') : fileName(uri)),
  };
  const chapters = chaptersOf({ corpus, read, entityOf: () => null, verdicts: { judged: book.judged, of: (uri, label) => book.of(corpus.document(uri)!).byLabel.get(label) ?? null } }, { documents: files });
  if (format === 'docx') yield (await import('./exports/wordExport.ts')).wordFile(dossierBlocks(chapters, takeAway), { noAnswer: w('export.noAnswer'), creator: 'Anfrage' });
  else yield* exportPieces(format, chapters, takeAway);
}

async function readVerdictFiles(files: readonly string[], w: Words, errors: string[]) {
  const all = [];
  for (const source of files) {
    const read = await readText(source, w, errors);
    if (read === null) continue;
    const { verdicts, problems } = readVerdicts(read.text, source), starts = lineStarts(read.text);
    all.push(verdicts);
    errors.push(...problems.map((problem) => `${source}:${positionAt(starts, problem.span.start).line + 1}: ${verdictProblemWords(w, problem)}`));
  }
  return combineVerdicts(all).verdicts;
}

const USAGE = 'usage: anfrage inspect [--json] [--lang de|en] [--knowledge FILE]… [--without-knowledge ID]… FILE… | anfrage text [--lang de|en] FILE… | anfrage export [--format csv|json|html|docx] [--out FILE] [--lang de|en] [--verdicts FILE]… [--knowledge FILE]… FILE…';
const VERBS = ['inspect', 'text', 'export'];

/** Runs the command; gives the exit code: 0, or 2 where something could not be read or the call is off. */
async function main(args: readonly string[]): Promise<number> {
  const fail = (line: string) => { process.stderr.write(line + '\n'); return 2; };
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], allowPositionals: true, options: {
      json: { type: 'boolean' }, lang: { type: 'string' }, help: { type: 'boolean', short: 'h' },
      format: { type: 'string' }, out: { type: 'string', short: 'o' }, verdicts: { type: 'string', multiple: true },
      knowledge: { type: 'string', multiple: true }, 'without-knowledge': { type: 'string', multiple: true },
    } });
  } catch (e) { return fail(`anfrage: ${(e as Error).message.split('\n')[0]!} (${USAGE})`); }
  const { values, positionals: [verb, ...files] } = parsed;
  if (values.help) { process.stdout.write(USAGE + '\n'); return 0; }
  if (!VERBS.includes(verb ?? '') || !files.length) return fail(USAGE);
  if (values.lang !== undefined && values.lang !== 'de' && values.lang !== 'en') return fail(`anfrage: --lang is de or en, not ${values.lang}`);
  const language: Language = values.lang ?? 'en';
  if (verb === 'text') return printTexts(files, words(language));
  const names = { language, knowledge: values.knowledge ?? [], withoutKnowledge: values['without-knowledge'] ?? [] };
  if (verb === 'export') {
    const wanted = (values.format ?? (values.out && path.extname(values.out).slice(1).toLowerCase())) || 'csv', format = FORMATS.find((one) => one === wanted);
    return format ? writeExport(values.out, files, { ...names, format, verdicts: values.verdicts ?? [] }) : fail(`anfrage: --format is csv, json, html or docx, not ${wanted}`);
  }
  const { report, heads, errors } = await inspectFiles(files, names);
  process.stdout.write(values.json ? JSON.stringify(report, null, 1) + '\n' : reportText(report, heads, words(language)));
  return told(errors);
}

/** The texts in which the ranges of `inspect` lie. */
async function printTexts(files: readonly string[], w: Words): Promise<number> {
  const errors: string[] = [];
  for (const file of files) process.stdout.write((await readText(file, w, errors))?.text ?? '');
  return told(errors);
}

/** Writes as fast as the file, or whoever reads standard output, takes it. */
async function writeExport(out: string | undefined, files: readonly string[], options: TakeAwayOptions): Promise<number> {
  const errors: string[] = [], pieces = Readable.from(exportFiles(files, options, errors));
  try {
    if (out === undefined) await pipeline(pieces, process.stdout, { end: false });
    else await pipeline(pieces, fs.createWriteStream(out));
  } catch (e) {
    if ((e as NodeJS.ErrnoException).code !== 'EPIPE') errors.push(`${out ?? 'stdout'}: ${(e as Error).message}`); // somebody reads the beginning alone
  }
  return told(errors);
}

function told(errors: readonly string[]): number {
  for (const error of errors) process.stderr.write(`anfrage: ${error}\n`);
  return errors.length ? 2 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(fs.realpathSync(path.resolve(process.argv[1]))).href) process.exitCode = await main(process.argv.slice(2));
