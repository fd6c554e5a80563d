/**
 * npm run evaluate -- [--floor] [--without-knowledge FILE] [DIR…]
 * Scores what the reader sees against hand-made gold (X.gold.json beside X.txt or X.md), by the rules of measure of `anfrage inspect`:
 * texts are compared without white space, hyphens and Markdown marks; an answer counts once for each question that it covers;
 * a citation is found when its kind agrees and its text overlaps by at least 60 %, exact when the text agrees; mentions match by range and type.
 * Gold that lists no citations or no mentions measures none.
 * Mentions are measured twice: with all knowledge, and without the entries that a FILE lists (ids, and kinds as "kind:person"), those that only
 * the seeds need (test/evaluate/names-of-the-seeds.json): so one sees what general knowledge and discovery reach.
 * Papers whose pages are known are set as PDFs too, read back and measured by the same gold (`printed`): all but the places, which another text does not share.
 * Which documents are one procedure is measured on the folders of test/procedures, and on the corpus, whose documents all stand alone.
 * Without DIR: seeds and papers of the corpus (ANFRAGE_CORPUS, else ../shared/corpus). --floor fails where a figure fell below what is reached.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { inspectFiles } from '../src/cli.ts';
import { discoveryFigures } from './discoveryFigures.ts';
import { tableFigures } from './tableFigures.ts';
import { paperReport, type PaperReport } from '../src/exports/report.ts';
import { readPaper } from '../src/paper/read.ts';
import { layoutOf } from '../src/pdf/layout.ts';
import type { PdfText } from '../src/pdf/pdfText.ts';
import type { Range } from '../src/text/lines.ts';
import { pageAt } from '../src/text/pages.ts';
import { OFFICIAL, setAndRead } from './pdf/goldPapers.ts';
import { spanOfLines } from './pdf/printed.ts';
import { procedureFigures } from './procedureFigures.ts';
import { typeFigures } from './typeFigures.ts';

interface GoldCitation { kind: string; alsoKinds?: string[]; target: string | null; text: string; alsoTexts?: string[]; line: number; endLine: number; range: Range; pinpoint: Record<string, unknown> | null; optional?: boolean }
interface GoldMention { type: string; subtype: string; text: string; range: Range }
interface Gold {
  inquiry: boolean;
  paper: Record<string, unknown>;
  questions: { label: string; text?: string; starts?: string; ends?: string; alsoTexts?: string[]; lines?: [number, number][] }[];
  answers: { covers: string[]; text: string; lines?: [number, number]; kinds?: string[]; kindsAlso?: string[]; kindsOpen?: string; refersTo?: { paper: string | null; label: string }[] }[];
  citations?: GoldCitation[];
  mentions?: GoldMention[];
  optionalMentions?: { range: Range }[];
}
interface Case { name: string; gold: Gold; said: PaperReport }
/** A case read from a PDF, with both texts. */
interface PrintedCase extends Case { text: string; pdf: PdfText }

/** What is reached and must not be lost: shares of gold, F1 for mentions. Raised when the reader gets better. */
const FLOOR: Readonly<Record<string, number>> = { inquiry: 1, questions: 1, answers: 1, covers: 1, invented: 0, head: 1, pages: 1, papers: 1, citations: 0.97, actors: 0.97, systems: 0.97, 'actors without': 0.75, 'systems without': 0.75, definitions: 0.85, 'found names': 0.9,
  'questions in PDFs': 1, 'invented in PDFs': 0, 'answers in PDFs': 1, 'covers in PDFs': 1, 'head in PDFs': 1, 'pages in PDFs': 1, 'papers in PDFs': 1, 'citations in PDFs': 1, type: 0.98, 'worse by type': 0, procedures: 1,
  tables: 1, cells: 0.98, kinds: 0.92,
};

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { floor: { type: 'boolean' }, 'without-knowledge': { type: 'string', default: 'test/evaluate/names-of-the-seeds.json' } } });
const corpus = process.env['ANFRAGE_CORPUS'] ?? path.resolve('../shared/corpus');
const folders = positionals.length ? positionals : ['seeds', 'papers'].map((d) => path.join(corpus, d));
if (!folders.every((d) => fs.existsSync(d))) {
  console.log(`evaluate: no gold in ${folders.join(', ')} (ANFRAGE_CORPUS names the corpus): nothing was measured`);
  process.exit(positionals.length ? 2 : 0);
}

const norm = (text: unknown) => String(text ?? '').normalize('NFC').replace(/[\s\u00ad\-\u2010*<>]+/g, '');
const share = (a: number, b: number) => (b ? a / b : 1);
const f1 = (hits: number, extra: number, missed: number) => (hits + extra + missed ? (2 * hits) / (2 * hits + extra + missed) : 1);
const misses: string[] = [];
const reached: Record<string, number> = {};

const files = goldFiles(), cases = await readCases();
if (!positionals.length) {
  await discovery();
  procedures();
  tables();
}
inquiries();
questionsAndAnswers('', cases);
heads('', cases);
kinds();
pages();
citations('', cases);
if (!positionals.length) {
  await inPrint();
  await byType();
}
mentions('with all knowledge', '', cases);
const without = JSON.parse(fs.readFileSync(options['without-knowledge'], 'utf8')) as string[];
mentions(`without ${without.length} entries and kinds that only the seeds need`, ' without', await readCases(without));
if (misses.length) console.log(['== misses', ...misses.map((m) => '  ' + m)].join('\n'));
console.log(Object.entries(reached).map(([k, v]) => `${k} ${Number.isInteger(v) ? v : v.toFixed(3)}`).join('  '));
if (options.floor) {
  const fallen = Object.entries(FLOOR).filter(([k, v]) => reached[k] !== undefined && (k.startsWith('invented') || k.startsWith('worse') ? reached[k] > v : reached[k] < v - 1e-9));
  for (const [k, v] of fallen) console.log(`FAILED: ${k} is ${reached[k]!.toFixed(3)}, was ${v}`);
  console.log(`${Object.keys(FLOOR).length - fallen.length} passed, ${fallen.length} failed`);
  process.exitCode = fallen.length ? 1 : 0;
}

/** On made-up papers, in two sets that were marked by different people: test/discovery. F1 of both sets together is what may not fall. */
async function discovery() {
  console.log('== definitions and discovered names in test/discovery');
  const sums: Record<string, number[]> = { definitions: [0, 0, 0], 'found names': [0, 0, 0] };
  for (const set of ['a', 'b']) {
    const { definitions, names } = await discoveryFigures('test/discovery', `${set}-`);
    for (const [what, { right, extra, missed }] of [['definitions', definitions], ['found names', names]] as const) {
      console.log(`  ${set}: ${what.padEnd(12)} ${String(right).padStart(3)} right, ${extra} extra, ${missed} missed  P ${share(right, right + extra).toFixed(3)}  R ${share(right, right + missed).toFixed(3)}`);
      sums[what] = sums[what]!.map((sum, i) => sum + [right, extra, missed][i]!);
    }
  }
  for (const [what, [right, extra, missed]] of Object.entries(sums)) reached[what] = f1(right!, extra!, missed!);
}

function procedures() {
  console.log('== procedures');
  const made = fs.readdirSync('test/procedures', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => path.join('test/procedures', name));
  let documents = 0, right = 0;
  for (const folder of [...made, ...folders]) {
    const found = procedureFigures(folder);
    console.log(`  ${path.relative('.', folder).padEnd(36)} ${found.right}/${found.documents}`);
    documents += found.documents;
    right += found.right;
    misses.push(...found.misses);
  }
  reached['procedures'] = share(right, documents);
}

/** On made-up tables, written before the code and after: test/tables. A cell is right in its row and column with its words. */
function tables() {
  console.log('== tables in test/tables');
  const sets = ['before', 'after'].map((set) => ({ set, ...tableFigures(`test/tables/${set}`) }));
  for (const { set, found, extra, missed, judged, cells } of sets) console.log(`  ${set.padEnd(7)} ${found} tables found, ${extra} extra, ${missed} missed; columns judged right ${judged}; cells ${cells.right} right, ${cells.extra} extra, ${cells.missed} missed  P ${share(cells.right, cells.right + cells.extra).toFixed(3)}  R ${share(cells.right, cells.right + cells.missed).toFixed(3)}`);
  const all = (of: (one: typeof sets[number]) => number) => sets.reduce((sum, one) => sum + of(one), 0);
  reached['tables'] = Math.min(f1(all(({ found }) => found), all(({ extra }) => extra), all(({ missed }) => missed)), share(all(({ judged }) => judged), all(({ found, missed }) => found + missed)));
  reached['cells'] = share(all(({ cells }) => cells.right), all(({ cells }) => cells.right + cells.extra));
  misses.push(...sets.flatMap((one) => one.misses));
}

function goldFiles(): { file: string; gold: Gold }[] {
  return folders.flatMap((d) => fs.readdirSync(d).filter((f) => f.endsWith('.gold.json')).sort().flatMap((f) => {
    const base = path.join(d, f.slice(0, -'.gold.json'.length));
    const file = ['.txt', '.md', '.anfrage'].map((e) => base + e).find((p) => fs.existsSync(p));
    return file ? [{ file, gold: JSON.parse(fs.readFileSync(base + '.gold.json', 'utf8')) as Gold }] : [];
  }));
}

async function readCases(withoutKnowledge: readonly string[] = []): Promise<Case[]> {
  const { report } = await inspectFiles(files.map((c) => c.file), { withoutKnowledge });
  return files.map((c, i) => ({ name: path.basename(c.file), gold: c.gold, said: report.papers[i]! }));
}

function inquiries() {
  const right = cases.filter((c) => c.said.inquiry === c.gold.inquiry);
  for (const c of cases) if (!right.includes(c)) misses.push(`${c.name}: ${c.said.inquiry ? 'read as an inquiry' : 'not read as an inquiry'}`);
  console.log(`== inquiries told from other texts ${right.length}/${cases.length}`);
  reached['inquiry'] = share(right.length, cases.length);
}

function questionsAndAnswers(suffix: string, cases: readonly Case[]) {
  console.log(`== questions and answers${suffix}`);
  const sum = { questions: 0, right: 0, invented: 0, answers: 0, exact: 0, covers: 0 };
  for (const { name, gold, said } of cases.filter((c) => c.gold.questions.length)) {
    const own = { questions: gold.questions.length, right: 0, invented: 0, answers: 0, exact: 0, covers: 0 };
    for (const g of gold.questions) {
      const found = said.questions.find((q) => q.label === g.label), text = norm(found?.text);
      const right = found && (g.text ? [g.text, ...(g.alsoTexts ?? [])].some((t) => norm(t) === text) : text.startsWith(norm(g.starts)) && text.endsWith(norm(g.ends)));
      if (right) own.right++;
      else misses.push(`${name}: question ${g.label}: ${found ? excerpt(found.text) : 'not found'}`);
    }
    own.invented = said.questions.filter((q) => !gold.questions.some((g) => g.label === q.label)).length;
    for (const g of gold.answers) for (const label of g.covers) {
      own.answers++;
      const found = said.answers.find((a) => a.covers.includes(label));
      if (found && norm(found.text) === norm(g.text)) own.exact++;
      else misses.push(`${name}: answer ${label}: ${found ? excerpt(found.text) : 'not found'}`);
      if (found && [...found.covers].sort().join() === [...g.covers].sort().join()) own.covers++;
    }
    console.log(`  ${name.padEnd(36)} questions ${own.right}/${own.questions} (+${own.invented} invented)  answers exact ${own.exact}/${own.answers}  covers ${own.covers}/${own.answers}`);
    for (const k of Object.keys(sum) as (keyof typeof sum)[]) sum[k] += own[k];
  }
  console.log(`  questions exact ${sum.right}/${sum.questions}, invented ${sum.invented}, answers exact ${sum.exact}/${sum.answers}, covers ${sum.covers}/${sum.answers}`);
  for (const [k, v] of Object.entries({ questions: share(sum.right, sum.questions), invented: sum.invented, answers: share(sum.exact, sum.answers), covers: share(sum.covers, sum.answers) })) reached[k + suffix] = v;
}

function heads(suffix: string, cases: readonly Case[]) {
  let fields = 0, right = 0;
  const flat = (value: unknown) => (Array.isArray(value) ? value.map(norm).sort().join() : norm(value).replace(/\.$/, ''));
  for (const { name, gold, said } of cases) for (const field of ['questionPaper', 'answerPaper', 'title', 'date', 'askers', 'groups', 'answeredBy'] as const) {
    const expected = gold.paper[field];
    if (expected === null || expected === undefined || (Array.isArray(expected) && !expected.length)) continue;
    fields++;
    if (flat(expected) === flat(said.paper[field])) right++;
    else misses.push(`${name}: ${field}: ${JSON.stringify(said.paper[field])} for ${JSON.stringify(expected)}`);
  }
  console.log(`== head fields right${suffix} ${right}/${fields}`);
  reached['head' + suffix] = share(right, fields);
}

/**
 * Kinds of answers, as F1 over all kinds with three instances at least. "partial" is told and not judged: annotators differ. Answers whose gold is in doubt do not count,
 * and kinds that count as right too are neither hits nor extra.
 */
function kinds() {
  console.log('== kinds of answers');
  const rows = new Map<string, { hits: number; extra: number; missed: number }>(), confusions = new Map<string, number>(), count = (kind: string, what: 'hits' | 'extra' | 'missed') => {
    if (!rows.has(kind)) rows.set(kind, { hits: 0, extra: 0, missed: 0 });
    rows.get(kind)![what]++;
  };
  for (const { name, gold, said } of cases) for (const answer of gold.answers) {
    if (!answer.kinds || answer.kindsOpen !== undefined) continue;
    const found = said.answers.find(({ covers }) => covers.includes(answer.covers[0]!)), have = [...new Set(found?.kinds.map(({ kind }) => String(kind)) ?? [])], right = [...answer.kinds, ...(answer.kindsAlso ?? [])];
    const extra = have.filter((kind) => !right.includes(kind)), missed = answer.kinds.filter((kind) => !have.includes(kind));
    for (const kind of have) if (answer.kinds.includes(kind)) count(kind, 'hits');
    for (const kind of extra) count(kind, 'extra');
    for (const kind of missed) count(kind, 'missed');
    if (extra.length || missed.length) {
      misses.push(`${name}: kinds of answer ${answer.covers[0]}: ${have.join(', ')} for ${answer.kinds.join(', ')}`);
      const confusion = `${missed.join('+') || 'nothing'} read as ${extra.join('+') || 'nothing'}`;
      confusions.set(confusion, (confusions.get(confusion) ?? 0) + 1);
    }
    if (answer.refersTo && JSON.stringify(answer.refersTo) !== JSON.stringify(found?.refersTo)) misses.push(`${name}: answer ${answer.covers[0]} refers to ${JSON.stringify(found?.refersTo)} for ${JSON.stringify(answer.refersTo)}`);
  }
  const sum = { hits: 0, extra: 0, missed: 0 };
  for (const [kind, row] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const isJudged = row.hits + row.missed >= 3 && kind !== 'partial';
    console.log(`  ${kind.padEnd(18)} right ${row.hits}  extra ${row.extra}  missed ${row.missed}  F1 ${f1(row.hits, row.extra, row.missed).toFixed(2)}${isJudged ? '' : '  (not judged)'}`);
    if (isJudged) for (const what of ['hits', 'extra', 'missed'] as const) sum[what] += row[what];
  }
  for (const [confusion, times] of confusions) console.log(`  confused: ${confusion} (${times})`);
  reached['kinds'] = f1(sum.hits, sum.extra, sum.missed);
  console.log(`  micro F1 ${reached['kinds'].toFixed(3)}`);
}

/**
 * Pages against what form feeds and running heads say, read here in a way of their own: a form feed is a page of the PDF; the printed number is what a
 * running head at the page's top or foot prints, and one less on the page before where none does.
 */
function pages() {
  console.log('== pages (PDF by form feeds, printed by running heads)');
  let all = 0, right = 0;
  for (const { file } of files) {
    const text = fs.readFileSync(file, 'utf8'), sheets = text.split('\f');
    if (sheets.length < 2) continue;
    const said = readPaper(text).pages, printed = sheets.map(numberAtEdge), own = { printed: 0, told: 0, pdf: 0 };
    let at = 0;
    sheets.forEach((sheet, i) => {
      const next = printed[i + 1], number = printed[i] ?? (next !== null && next !== undefined && next > 1 ? next - 1 : null), middle = at + (sheet.length >> 1), page = pageAt(said, middle);
      at += sheet.length + 1;
      if (said.pdf[page] === i + 1) own.pdf++;
      else misses.push(`${path.basename(file)}: page ${i + 1} of the PDF is read as ${said.pdf[page]}`);
      if (number === null) return;
      own.told++;
      if (said.printed[page] === number) own.printed++;
      else misses.push(`${path.basename(file)}: page ${i + 1} of the PDF prints ${number}, read as ${said.printed[page]}`);
    });
    console.log(`  ${path.basename(file).padEnd(36)} PDF ${own.pdf}/${sheets.length}  printed ${own.printed}/${own.told}`);
    all += sheets.length + own.told;
    right += own.pdf + own.printed;
  }
  reached['pages'] = share(right, all);
}

/** Set as PDFs and read back, the papers whose pages are known. */
async function inPrint() {
  const printed: PrintedCase[] = [];
  for (const [i, { file, gold }] of files.entries()) {
    const text = fs.readFileSync(file, 'utf8'), { name } = cases[i]!;
    if (!text.includes('\f')) continue;
    const pdf = await setAndRead(text, gold, OFFICIAL[gold.paper['questionPaper']?.toString().startsWith('BT') ? 'bundestag' : 'letter']);
    printed.push({ name: `${path.parse(name).name}.pdf`, gold, text, pdf, said: paperReport(name, pdf.text, readPaper(pdf.text, null, layoutOf(pdf)), () => '') });
  }
  questionsAndAnswers(' in PDFs', printed);
  heads(' in PDFs', printed);
  printedPages(printed);
  citations(' in PDFs', printed);
}

/** Made-up papers set in official layouts: no paper may be read worse for what its type tells. */
async function byType() {
  const rows: Record<string, { papers: number; all: number; with: number; without: number; worse: number }> = {};
  for await (const { file, layout, all, missedWith, missedWithout } of typeFigures('test/papers')) {
    const row = (rows[layout] ??= { papers: 0, all: 0, with: 0, without: 0, worse: 0 });
    row.papers++;
    row.all += all;
    row.with += all - missedWith.length;
    row.without += all - missedWithout.length;
    if (missedWith.length > missedWithout.length) { row.worse++; misses.push(`${path.basename(file)} in ${layout}: read worse by its type: ${missedWith.join(' ')} for ${missedWithout.join(' ')}`); }
  }
  console.log('== papers of test/papers set in layouts, read right with what the type tells and without');
  for (const [layout, row] of Object.entries(rows)) console.log(`  ${layout.padEnd(36)} ${row.papers} papers  with ${row.with}/${row.all}  without ${row.without}/${row.all}  read worse with it ${row.worse}`);
  reached['type'] = share(rows['bundestag']!.with, rows['bundestag']!.all);
  reached['worse by type'] = Object.values(rows).reduce((sum, { worse }) => sum + worse, 0);
}

/** Whether questions and answers begin on the pages on which they do in the gold's text. */
function printedPages(printed: readonly PrintedCase[]) {
  console.log('== pages in PDFs (of the beginnings of questions and answers)');
  let all = 0, right = 0;
  for (const { name, gold, said, text, pdf } of printed) {
    const begins = (lines: [number, number] | undefined) => text.slice(0, lines && spanOfLines(text, lines).start).split('\f').length, own = { all: 0, right: 0 };
    const compare = (what: string, lines: [number, number] | undefined, page: number | null | undefined) => {
      if (!lines) return;
      own.all++;
      if (page === begins(lines)) own.right++;
      else misses.push(`${name}: ${what} begins on page ${page} for ${begins(lines)}`);
    };
    for (const { label, lines } of gold.questions) compare(`question ${label}`, lines?.[0], said.questions.find((q) => q.label === label)?.pages[0]?.pdf);
    for (const { covers, lines } of gold.answers) compare(`answer ${covers[0]}`, lines, said.answers.find((a) => a.covers.includes(covers[0]!))?.pages[0]?.pdf);
    console.log(`  ${name.padEnd(36)} pages ${pdf.pages.length}/${text.split('\f').length}  beginnings ${own.right}/${own.all}`);
    all += own.all + 1;
    right += own.right + (pdf.pages.length === text.split('\f').length ? 1 : 0);
  }
  reached['pages in PDFs'] = share(right, all);
}

/** The number that the first or the last line of a page prints as the page's. */
function numberAtEdge(sheet: string): number | null {
  const lines = sheet.split('\n').map((line) => line.trim()).filter(Boolean);
  for (const line of [lines[0] ?? '', lines.at(-1) ?? '']) {
    const m = /^(?:- )?(\d{1,2})(?: -)?$|(?:Drucksache|Wahlperiode).* [–-] (\d{1,3}) [–-] /.exec(line);
    if (m) return Number(m[1] ?? m[2]);
  }
  return null;
}

/** In a PDF a citation stands on another line: where it stands does not count there. */
function citations(suffix: string, cases: readonly Case[]) {
  console.log(`== citations${suffix}`);
  const rows = new Map<string, { gold: number; found: number; exact: number; target: number; pins: number; pinsRight: number; extra: number }>();
  const row = (kind: string) => rows.get(kind) ?? rows.set(kind, { gold: 0, found: 0, exact: 0, target: 0, pins: 0, pinsRight: 0, extra: 0 }).get(kind)!;
  for (const { name, gold, said } of cases) {
    const taken = new Set<PaperReport['citations'][number]>();
    const wanted = gold.citations ?? [], ordered = suffix ? [...wanted].sort((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false)) : wanted; // without places the optional ones could take what others need
    for (const g of ordered) {
      const texts = [g.text, ...(g.alsoTexts ?? [])].map(norm);
      const fits = said.citations.filter((c) => !taken.has(c) && [g.kind, ...(g.alsoKinds ?? [])].includes(c.kind) && (suffix || (c.range.start.line <= g.endLine && c.range.end.line >= g.line)) && alike(norm(c.text), texts[0]!));
      const found = fits.find((c) => texts.includes(norm(c.text)) && (suffix || c.range.start.line === g.range.start.line)) ?? fits[0];
      if (found) taken.add(found);
      if (g.optional) continue;
      const r = row(g.kind);
      r.gold++;
      if (g.pinpoint) r.pins++;
      if (!found) { misses.push(`${name}: ${g.kind} not found, line ${g.line + 1}: ${g.text}`); continue; }
      r.found++;
      if (texts.includes(norm(found.text))) r.exact++;
      else misses.push(`${name}: ${g.kind} not exact, line ${g.line + 1}: ${JSON.stringify(found.text)} for ${JSON.stringify(g.text)}`);
      if (g.target === null || norm(found.target) === norm(g.target)) r.target++;
      else misses.push(`${name}: target ${found.target} for ${g.target}, line ${g.line + 1}`);
      if (g.pinpoint) {
        const said = found.pinpoint as Record<string, unknown> | null;
        if (Object.entries(g.pinpoint).every(([k, v]) => norm(said?.[k]) === norm(v))) r.pinsRight++;
        else misses.push(`${name}: pinpoint ${JSON.stringify(said)} for ${JSON.stringify(g.pinpoint)}, line ${g.line + 1}`);
      }
    }
    if (gold.citations) for (const c of said.citations) if (!taken.has(c)) { row(c.kind).extra++; misses.push(`${name}: extra ${c.kind}, line ${c.range.start.line + 1}: ${c.text}`); }
  }
  let gold = 0, found = 0, exact = 0, extra = 0;
  for (const [kind, r] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(`  ${kind.padEnd(20)} gold ${r.gold}  found ${r.found}  exact ${r.exact}  target right ${r.target}  pinpoints ${r.pinsRight}/${r.pins}  extra ${r.extra}  F1 ${f1(r.found, r.extra, r.gold - r.found).toFixed(3)}`);
    gold += r.gold; found += r.found; exact += r.exact; extra += r.extra;
  }
  const papers = row('paper');
  const whole = reached['papers' + suffix] = Math.min(f1(papers.exact, papers.extra, papers.gold - papers.exact), share(papers.target, papers.gold), share(papers.pinsRight, papers.pins));
  reached['citations' + suffix] = share(found, gold);
  console.log(`  citations found ${found}/${gold}, exact ${exact}, extra ${extra}; papers with target and pinpoint ${whole.toFixed(3)}`);
}

function alike(a: string, b: string): boolean {
  return (a.includes(b) || b.includes(a)) && Math.min(a.length, b.length) >= 0.6 * Math.max(a.length, b.length);
}

/** Prints and keeps what is reached for actors and systems, and for each of their kinds (an extra mention counts for the kind that was said). */
function mentions(heading: string, suffix: string, read: readonly Case[]) {
  console.log(`== mentions ${heading}`);
  const key = (r: Range) => `${r.start.line}:${r.start.character}-${r.end.line}:${r.end.character}`;
  const before = (a: Range['start'], b: Range['start']) => a.line < b.line || (a.line === b.line && a.character <= b.character);
  const meets = (a: Range, b: Range) => !before(a.end, b.start) && !before(b.end, a.start);
  const rows: Record<string, { hits: number; extra: number; missed: number }> = {};
  const count = (what: 'hits' | 'extra' | 'missed', type: string, subtype: string) => { for (const row of [`${type}s`, `  ${subtype}`]) (rows[row] ??= { hits: 0, extra: 0, missed: 0 })[what]++; };
  for (const { name, gold, said } of read) {
    if (!gold.mentions) continue;
    const wanted = new Map(gold.mentions.map((m) => [key(m.range), m])), seen = new Set<string>();
    for (const m of said.mentions) {
      const k = key(m.range), g = wanted.get(k);
      if (!g && gold.optionalMentions?.some((o) => meets(o.range, m.range))) continue;
      if (g && g.type === m.type && !seen.has(k)) { count('hits', g.type, g.subtype); seen.add(k); }
      else { count('extra', m.type, m.subtype); misses.push(`${name}${suffix}: extra ${m.type}, line ${m.range.start.line + 1}: ${m.text}`); }
    }
    for (const [k, g] of wanted) if (!seen.has(k)) { count('missed', g.type, g.subtype); misses.push(`${name}${suffix}: ${g.type} not found, line ${g.range.start.line + 1}: ${g.text}`); }
  }
  const order = (row: string) => (row.startsWith(' ') ? 1 : 0);
  for (const [row, r] of Object.entries(rows).sort(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1))) {
    if (!order(row)) reached[row + suffix] = f1(r.hits, r.extra, r.missed);
    console.log(`  ${row.padEnd(34)} P ${share(r.hits, r.hits + r.extra).toFixed(3)}  R ${share(r.hits, r.hits + r.missed).toFixed(3)}  F1 ${f1(r.hits, r.extra, r.missed).toFixed(3)}`);
  }
}

function excerpt(text: string): string {
  return JSON.stringify(text.length > 110 ? `${text.slice(0, 60)} … ${text.slice(-45)}` : text);
}
