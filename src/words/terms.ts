import type { CatalogueEntry } from '../corpus/catalogue.ts';
import type { KnowledgeProblem } from '../entities/knowledge.ts';
import type { EarlierName } from '../entities/namesAt.ts';
import type { Pinpoint } from '../model/citation.ts';
import type { Finding } from '../model/finding.ts';
import { labelParts, type Label } from '../model/label.ts';
import type { Page } from '../model/page.ts';
import type { Answerer, Asker, Head } from '../model/paper.ts';
import { paperIdParts, type PaperId } from '../model/paperId.ts';
import type { PdfLimits, PdfProblemCode } from '../pdf/pdfText.ts';
import type { Meaning } from '../queries/glossary.ts';
import type { Role } from '../queries/role.ts';
import { readable } from '../text/clean.ts';
import type { Language, Words } from './words.ts';

/** The terms of the field in words: numbers of papers and questions, places, dates, problems. */

/** A paper's number as papers cite it: "BT-Drs. 19/5954", "Drs. 18/12723 (NW)". */
export function paperWords(word: Words, id: PaperId): string {
  const parts = paperIdParts(id);
  if (!parts) return id;
  const number = id.slice(id.indexOf(parts.inquirySeries ? 'KA ' : ' ') + (parts.inquirySeries ? 3 : 1));
  if (parts.inquirySeries) return word('paper.inquiry', { number, land: parts.parliament });
  if (parts.parliament === 'BT') return word('paper.bundestag', { number });
  return parts.parliament === 'BR' ? word('paper.bundesrat', { number }) : word('paper.land', { number, land: parts.parliament });
}

/** A parliament with its electoral term, as `termOf` groups papers: "Bundestag, 19. Wahlperiode". */
export function termWords(word: Words, key: string): string {
  const [parliament = '', term] = key.split(' ');
  if (!parliament) return word('group.unnumbered');
  const name = word.or(`parliament.${parliament}`, parliament);
  return term === undefined ? name : word('group.term', { parliament: name, term });
}

/** A question's number as papers print it: "3 a", "2.1". */
export function labelWords(label: Label): string {
  const parts = labelParts(label);
  return parts?.letter ? `${parts.numbers.join('.')} ${parts.letter}` : label;
}

/** How many neighbours make a range worth it. */
const RANGE_FROM = 3;

/** Several numbers in short: "3 a bis 3 e", "4 und 4 a", "8, 11 und 11 a bis 11 d"; `one` says how each is printed. */
export function labelsWords(word: Words, labels: readonly Label[], one: (label: Label) => string = labelWords): string {
  const runs: Label[][] = [];
  for (const label of labels) {
    const run = runs.at(-1), last = run?.at(-1);
    if (run && last !== undefined && follows(last, label)) run.push(label);
    else runs.push([label]);
  }
  const items = runs.flatMap((run) => (run.length >= RANGE_FROM ? [word('labels.range', { from: one(run[0]!), to: one(run.at(-1)!) })] : run.map(one)));
  const last = items.pop() ?? '';
  return items.length ? word('labels.and', { list: items.join(', '), last }) : last;
}

/** Whether a number comes right behind another: 3 a after 3, 3 b after 3 a, 4 after 3. */
function follows(before: Label, label: Label): boolean {
  const a = labelParts(before), b = labelParts(label);
  if (!a || !b || a.numbers.length !== b.numbers.length) return false;
  const same = a.numbers.join('.') === b.numbers.join('.');
  if (same) return b.letter === (a.letter ? String.fromCharCode(a.letter.charCodeAt(0) + 1) : 'a');
  return !a.letter && !b.letter && a.numbers.slice(0, -1).join('.') === b.numbers.slice(0, -1).join('.') && b.numbers.at(-1) === a.numbers.at(-1)! + 1;
}

/** The place inside a cited document: "Antwort zu Frage 2", "Seite 24". */
export function pinpointWords(word: Words, pinpoint: Pinpoint): string {
  if ('answer' in pinpoint) return word('pinpoint.answer', { label: labelWords(pinpoint.answer) });
  if ('question' in pinpoint) return word('pinpoint.question', { label: labelWords(pinpoint.question) });
  if ('writtenQuestion' in pinpoint) {
    const { writtenQuestion: number, person } = pinpoint;
    return readable(person === null ? word('pinpoint.written-question', { number }) : word('pinpoint.written-question-of', { number, person })); // without a number where only the person is named
  }
  if ('page' in pinpoint) return word('pinpoint.page', { page: pinpoint.page });
  return 'annex' in pinpoint ? word('pinpoint.annex', { annex: pinpoint.annex }) : word('pinpoint.article', { article: pinpoint.article });
}

/** The pages on which something stands, as they are printed, else as the PDF counts them: "Seite 3", "Seiten 3–5", "PDF-Seite 3"; null where the text shows none. */
export function pagesWords(word: Words, pages: readonly Page[]): string | null {
  const runs: Page[][] = []; // what is printed twice stands on pages apart
  for (const page of pages) {
    if (page.pdf === null) continue;
    if (runs.at(-1)?.at(-1)?.pdf === page.pdf - 1) runs.at(-1)!.push(page);
    else runs.push([page]);
  }
  return [...new Set(runs.map((run) => runWords(word, run[0]!, run.at(-1)!)))].join(', ') || null;
}

function runWords(word: Words, first: Page, last: Page): string {
  const isPrinted = first.printed !== null && last.printed !== null, [from, to] = isPrinted ? [first.printed!, last.printed!] : [first.pdf!, last.pdf!];
  if (from === to) return word(isPrinted ? 'pinpoint.page' : 'pages.pdf', { page: from });
  return word(isPrinted ? 'pages.range' : 'pages.pdfRange', { from, to });
}

/** What a place belongs to: "Frage 4 b", "Antwort zu 3", "Vorbemerkung der Bundesregierung". */
export function roleWords(word: Words, role: Role): string {
  switch (role.kind) {
    case 'question': return word('hover.question', { label: labelsWords(word, role.labels) });
    case 'answer': return word('outline.answer', { labels: labelsWords(word, role.labels) });
    case 'zone': return word(`zone.${role.zone}`);
  }
}

/** "2020-04-07" as "7. April 2020" or "7 April 2020"; anything else as it is. */
export function dateWords(word: Words, date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  const day = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? date : days(word.language).format(day);
}

const formats = new Map<Language, Intl.DateTimeFormat>();

/** Making one takes as long as writing sixty dates. */
function days(language: Language): Intl.DateTimeFormat {
  const format = formats.get(language) ?? new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  formats.set(language, format);
  return format;
}

/** An earlier name with its time: "Hieß 2013–2018 Bundesministerium für Verkehr und digitale Infrastruktur (BMVI)". Years are enough. */
export function formerNameWords(word: Words, { name, short, from, until, then }: EarlierName): string {
  const called = short === undefined ? name : `${name} (${short})`, begin = from?.slice(0, 4), end = until?.slice(0, 4);
  const time = begin === undefined ? end && word('time.until', { until: end })
    : end === undefined ? word('time.from', { from: begin })
    : begin === end ? word('time.in', { year: end }) : word('time.span', { from: begin, until: end });
  if (time === undefined) return word('name.formerUndated', { name: called });
  return word(then ? 'name.then' : 'name.former', { name: called, time });
}

/** Who asks: "Gefragt von Andrej Hunko (DIE LINKE.)"; null where the paper doesn't say. */
export function askersWords(word: Words, { askers, groups }: Pick<Head, 'askers' | 'groups'>): string | null {
  const named = askers.length ? askers : groups;
  if (!named.length) return null;
  return askers.length && groups.length ? word('hover.askersAndGroups', { askers: askers.join(', '), groups: groups.join(', ') }) : word('hover.askers', { askers: named.join(', ') });
}

/** Who asks a question of a collection: "Anna Muster (SPD)". */
export function askerWords({ name, group }: Pick<Asker, 'name' | 'group'>): string {
  return name && group ? `${name} (${group})` : name || (group ?? '');
}

/** Who answers a question of a collection, and when: "Parlamentarischer Staatssekretär Dr. Max Beispiel, 7. Mai 2020". */
export function answererWords(word: Words, { name, office, date }: Answerer): string {
  return [[office, name].filter(Boolean).join(' '), date && dateWords(word, date)].filter(Boolean).join(', ');
}

/** What a catalogue tells of a paper besides its title: its kind, the date, who asked and who answered, the paper that asks. */
export function entryFacts(word: Words, entry: CatalogueEntry): string[] {
  const { kind, date, ministries, questionPaper } = entry;
  return [
    kind && word.or(`catalogue.kind.${kind}`, kind), date && dateWords(word, date), askersWords(word, entry),
    ministries.length ? word('hover.answeredBy', { who: ministries.join('; ') }) : null,
    questionPaper && word('catalogue.questionPaper', { paper: paperWords(word, questionPaper) }),
  ].filter((fact): fact is string => Boolean(fact));
}

/** What a reading is not sure of, in a sentence. Its data are numbers of questions, and of the paper. */
export function problemWords(word: Words, finding: Finding): string {
  const shown = Object.entries(finding.data).map(([name, value]) => [name, name === 'paper' ? paperWords(word, value) : labelWords(value)]);
  return word(`problem.${finding.code}`, Object.fromEntries(shown) as Record<string, string>);
}

/** What is wrong in a file of actors and systems. Its data are what stands there. */
export function knowledgeProblemWords(word: Words, { code, data }: KnowledgeProblem): string {
  return code === 'json' ? word('knowledge.problem.json', { what: word.or(`knowledge.json.${data.what!}`, word('knowledge.json.other')) }) : word(`knowledge.problem.${code}`, data);
}

/** Why a PDF gives no text. */
export function pdfProblemWords(word: Words, problem: PdfProblemCode, { bytes, pages, milliseconds }: PdfLimits): string {
  return word(`pdf.problem.${problem}`, { megabytes: bytes / 1024 / 1024, pages, seconds: milliseconds / 1000 });
}

/** What an abbreviation means, and how many documents say so where that is more than one. */
export function meaningWords(word: Words, { meaning, documents }: Pick<Meaning, 'meaning' | 'documents'>): string {
  return documents > 1 ? `${meaning} (${word.count('documents', documents)})` : meaning;
}

/** A document in short: its paper's number, else its file's name. */
export function documentWords(word: Words, uri: string, head: Pick<Head, 'id'> | null): string {
  return head?.id ? paperWords(word, head.id) : fileName(uri);
}

/** The same with the paper's title. */
export function titledWords(word: Words, uri: string, head: Pick<Head, 'id' | 'title'> | null): string {
  return [documentWords(word, uri, head), head?.title].filter(Boolean).join(' ');
}

/** The last part of an address, readable; of a PDF's text the PDF's name. */
export function fileName(uri: string): string {
  const path = uri.replace(/(?<=\.pdf)\.anfrage\?.*/is, '').split(/[?#]/, 1)[0]!, name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a lone percent sign
  }
}
