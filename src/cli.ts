import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { mergeKnowledge, readKnowledge, type Entry } from './entities/knowledge.ts';
import { createMatcher, type Matcher } from './entities/matcher.ts';
import { readPaper } from './paper/read.ts';
import { paperReport, type InspectReport } from './exports/report.ts';
import { reportText } from './exports/reportText.ts';
import { decode } from './text/decode.ts';
import { problemWords } from './words/terms.ts';
import { words, type Language } from './words/words.ts';
import actors from '../seeds/knowledge/actors.json' with { type: 'json' };
import systems from '../seeds/knowledge/systems.json' with { type: 'json' };

/** The command `anfrage`. Its first verb: `inspect`, what the extension sees in files. */

export interface InspectOptions {
  readonly language?: Language;
  /** Files with further actors and systems, in the format of seeds/knowledge. */
  readonly knowledge?: readonly string[];
  /** Ids of entries that are left out. */
  readonly withoutKnowledge?: readonly string[];
}

/** Reads files. A file that can't be read is an error of one line; the others are reported all the same. */
export async function inspectFiles(files: readonly string[], options: InspectOptions): Promise<{ report: InspectReport; errors: string[] }> {
  const errors: string[] = [];
  const w = words(options.language ?? 'en');
  const matcher = await matcherFor(options, errors);
  const papers = [];
  for (const file of files) {
    const text = await readText(file, errors);
    if (text !== null) papers.push(paperReport(file, text, readPaper(text, matcher), (finding) => problemWords(w, finding)));
  }
  return { report: { version: 1, papers }, errors };
}

async function matcherFor(options: InspectOptions, errors: string[]): Promise<Matcher> {
  const files: (readonly Entry[])[] = [];
  const add = (json: unknown, source: string) => {
    const { entities, problems } = readKnowledge(json, source);
    files.push(entities);
    errors.push(...problems.map((p) => `${source}: ${p.path.join('.') || 'file'}: ${p.code} ${Object.values(p.data).join(' ')}`.trim()));
  };
  add(actors, 'seeds/knowledge/actors.json');
  add(systems, 'seeds/knowledge/systems.json');
  for (const file of options.knowledge ?? []) {
    const text = await readText(file, errors);
    if (text === null) continue;
    try { add(JSON.parse(text), file); } catch (e) { errors.push(`${file}: not valid JSON (${e instanceof Error ? e.message : String(e)})`); }
  }
  const without = new Set(options.withoutKnowledge);
  return createMatcher(mergeKnowledge(...files).filter((e) => !without.has(e.id)));
}

async function readText(file: string, errors: string[]): Promise<string | null> {
  try {
    const decoded = decode(await fs.promises.readFile(file));
    if (!decoded) errors.push(`${file}: not a text file`);
    return decoded?.text ?? null;
  } catch (e) {
    const code = (e as NodeJS.ErrnoException).code;
    errors.push(`${file}: ${code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'is a folder' : code === 'EACCES' ? 'permission denied' : (e as Error).message}`);
    return null;
  }
}

const USAGE = 'usage: anfrage inspect [--json] [--lang de|en] [--knowledge FILE]… [--without-knowledge ID]… FILE…';

/** Runs the command; gives the exit code: 0, or 2 where something could not be read or the call is off. */
async function main(args: readonly string[]): Promise<number> {
  const fail = (line: string) => { process.stderr.write(line + '\n'); return 2; };
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], allowPositionals: true, options: {
      json: { type: 'boolean' }, lang: { type: 'string' }, help: { type: 'boolean', short: 'h' },
      knowledge: { type: 'string', multiple: true }, 'without-knowledge': { type: 'string', multiple: true },
    } });
  } catch (e) { return fail(`anfrage: ${(e as Error).message.split('\n')[0]!} (${USAGE})`); }
  const { values, positionals: [verb, ...files] } = parsed;
  if (values.help) { process.stdout.write(USAGE + '\n'); return 0; }
  if (verb !== 'inspect' || !files.length) return fail(USAGE);
  if (values.lang !== undefined && values.lang !== 'de' && values.lang !== 'en') return fail(`anfrage: --lang is de or en, not ${values.lang}`);
  const language: Language = values.lang ?? 'en';
  const { report, errors } = await inspectFiles(files, { language, knowledge: values.knowledge ?? [], withoutKnowledge: values['without-knowledge'] ?? [] });
  process.stdout.write(values.json ? JSON.stringify(report, null, 1) + '\n' : reportText(report, words(language)));
  for (const error of errors) process.stderr.write(`anfrage: ${error}\n`);
  return errors.length ? 2 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(fs.realpathSync(path.resolve(process.argv[1]))).href) process.exitCode = await main(process.argv.slice(2));
