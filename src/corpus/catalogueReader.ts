import { germanDate } from '../text/dates.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { csvRows, csvSeparator } from './csv.ts';
import { jsonRecords } from './jsonRecords.ts';
import { parliamentNamed, readPaperNumber } from './paperNumber.ts';

/** Codes of what can't be read in a catalogue; the words for people are in l10n/, under `catalogue.<code>`. */
export type CatalogueProblemCode = 'no-column' | 'no-number' | 'number' | 'parliament' | 'date' | 'address' | 'unclosed' | 'json';

/** Something that can't be read. What else the row tells is kept, unless its number is missing. */
export interface CatalogueProblem {
  readonly code: CatalogueProblemCode;
  /** Counted from 1, as people do. */
  readonly line: number;
  /** What stands there, in short. */
  readonly value: string;
}

/** What one file tells. */
export interface CatalogueFile {
  readonly entries: readonly CatalogueEntry[];
  readonly problems: readonly CatalogueProblem[];
}

type Field = 'number' | 'parliament' | 'document' | 'title' | 'kind' | 'date' | 'groups' | 'authors' | 'askers' | 'ministries' | 'address' | 'question' | 'procedure';

/**
 * What the columns of tables and the keys of JSON are called, in small letters, without blanks and marks. Where several are there, the first that says something counts.
 * "dokumentnummer", "drucksachetyp", "autoren_anzeige" … are those of the Bundestag's documentation system DIP (its interface describes them: search.dip.bundestag.de/api/v1).
 */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  number: ['dokumentnummer', 'number', 'nummer', 'drucksache', 'drucksachennummer', 'drs', 'drsnr', 'paper'],
  parliament: ['parliament', 'parlament', 'herausgeber', 'land'],
  document: ['dokumentart'],
  title: ['titel', 'title', 'betreff'],
  kind: ['drucksachetyp', 'type', 'kind', 'typ', 'art'],
  date: ['datum', 'published', 'date'],
  groups: ['groups', 'group', 'fraktionen', 'fraktion'],
  authors: ['urheber'],
  askers: ['autorenanzeige', 'askers', 'asker', 'fragesteller', 'abgeordnete'],
  ministries: ['ressort', 'ressorts', 'ministries', 'ministry', 'ministerien', 'ministerium'],
  address: ['url', 'officialurl', 'pdf', 'pdfurl', 'link', 'fundstelle'],
  question: ['questionpaper', 'fragedrucksache', 'anfragedrucksache'],
  procedure: ['vorgangsbezug'],
};
const FIELDS = Object.keys(NAMES) as Field[];

/** Kinds by what catalogues call them; others stay as they are printed. */
const KINDS: Readonly<Record<string, string>> = {
  'minor': 'minor-inquiry', 'kleine anfrage': 'minor-inquiry', 'major': 'major-inquiry', 'große anfrage': 'major-inquiry', 'answer': 'answer', 'antwort': 'answer',
};

/** How many rows make a step: about a millisecond. */
const STEP = 100;

/**
 * Reads a catalogue: CSV whose first line names the columns, or JSON. Total: what can't be read is a problem.
 * @param fileName tells JSON from CSV where the text doesn't
 */
export function readCatalogue(text: string, fileName: string): CatalogueFile {
  const steps = catalogueSteps(text, fileName);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in short steps, for a host that must go on meanwhile. */
export function* catalogueSteps(text: string, fileName: string): Generator<undefined, CatalogueFile> {
  const source = text.replace(/^\uFEFF/, ''), entries: CatalogueEntry[] = [], problems: CatalogueProblem[] = [];
  const problem = (code: CatalogueProblemCode, line: number, value = '') => { problems.push({ code, line, value: oneLine(value).slice(0, LONGEST_VALUE) }); };
  const rows = /\.(?:json|jsonl|ndjson)$/i.test(fileName) || /^\s*[[{]/.test(source) ? jsonRows(source, problem) : tableRows(source, problem), read = entryReader(problem);
  let count = 0;
  for (const row of rows) {
    const entry = read(row);
    if (entry) entries.push(entry);
    if (++count % STEP === 0) yield;
  }
  return { entries, problems };
}

const LONGEST_VALUE = 80;

type Report = (code: CatalogueProblemCode, line: number, value?: string) => void;

/** For each field the places of the cells that tell of it. */
type Columns = Readonly<Record<Field, readonly number[]>>;

/** What a file tells of one paper. */
interface Row {
  readonly line: number;
  readonly columns: Columns;
  readonly cells: readonly unknown[];
}

function columnsOf(names: readonly string[]): Columns {
  const plain = names.map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  return Object.fromEntries(FIELDS.map((field) => [field, NAMES[field].map((name) => plain.indexOf(name)).filter((at) => at >= 0)])) as unknown as Columns;
}

function* tableRows(source: string, problem: Report): Generator<Row> {
  const rows = csvRows(source, csvSeparator(source)), header = rows.next();
  if (header.done) return;
  const columns = columnsOf(header.value.cells);
  if (!columns.number.length) {
    problem('no-column', header.value.line, header.value.cells.join(', '));
    return;
  }
  for (const { line, cells, unclosed } of rows) {
    if (unclosed) problem('unclosed', line, cells.join(', '));
    yield { line, columns, cells };
  }
}

/** An object is a row that names its columns itself. */
function* jsonRows(source: string, problem: Report): Generator<Row> {
  const shapes = new Map<string, Columns>();
  let found = false;
  for (const { line, source: record } of jsonRecords(source)) {
    found = true;
    const object = parsed(record) as object | undefined;
    if (!object) {
      problem('json', line, record.slice(0, LONGEST_VALUE));
      continue;
    }
    const names = Object.keys(object), shape = JSON.stringify(names);
    let columns = shapes.get(shape);
    if (!columns) shapes.set(shape, columns = columnsOf(names));
    yield { line, columns, cells: Object.values(object) };
  }
  if (!found && source.trim() && parsed(source) === undefined) problem('json', 1, source.slice(0, LONGEST_VALUE));
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return undefined;
  }
}

/** Makes entries of the rows of one file. Lists that are alike are one list: a catalogue has thousands of rows and few groups and ministries. */
function entryReader(problem: Report): (row: Row) => CatalogueEntry | null {
  const lists = new Map<string, readonly string[]>();
  const listOf = (value: unknown): readonly string[] => {
    const key = typeof value === 'string' ? value : namesOf(value).join(';');
    let list = lists.get(key);
    if (!list) lists.set(key, list = namesOf(key).map((name) => name.replace(GROUP, '').replace(MEMBER, '')));
    return list;
  };
  return ({ line, columns, cells }) => {
    const valueOf = (field: Field) => columns[field].map((at) => cells[at]).find(isSaid);
    const textOf = (field: Field) => { const value = valueOf(field); return typeof value === 'string' || typeof value === 'number' ? oneLine(String(value)) : ''; };
    const read = <T>(code: CatalogueProblemCode, text: string, reader: (text: string) => T | null): T | null => {
      const value = text === '' ? null : reader(text);
      if (text !== '' && value === null) problem(code, line, text);
      return value;
    };

    if (!['', 'Drucksache'].includes(textOf('document'))) return null; // lists of the documentation system can hold protocols
    const house = textOf('parliament'), parliament = house ? read('parliament', house, parliamentNamed) : 'BT', number = textOf('number'), printedKind = textOf('kind');
    if (!number) problem('no-number', line, textOf('title'));
    const id = parliament && read('number', number, (text) => readPaperNumber(text, parliament));
    if (!id) return null;
    return {
      id, title: textOf('title') || null, kind: KINDS[printedKind.toLowerCase()] ?? (printedKind || null),
      date: read('date', textOf('date'), germanDate),
      groups: listOf(valueOf('groups') ?? namesOf(valueOf('authors')).filter((name) => GROUP.test(name))),
      askers: listOf(valueOf('askers')),
      ministries: listOf(valueOf('ministries')),
      officialUrl: read('address', addressIn(valueOf('address')), (text) => (WEB_ADDRESS.test(text) ? text : null)),
      questionPaper: read('number', textOf('question'), (text) => readPaperNumber(text, parliament)),
      procedure: procedureIn(valueOf('procedure')),
    };
  };
}

/** Who brought a paper in, as the documentation system names groups: "Fraktion DIE LINKE", "Fraktion der FDP", "Gruppe BSW". Governments and ministries are no groups. */
const GROUP = /^(?:Fraktion|Gruppe)\s(?:der\s)?/;
/** What the documentation system adds to a name: "Erika Beispiel, MdB, DIE LINKE". */
const MEMBER = /,\sMd[A-Z]{1,2}(?:,.*)?$/;
const WEB_ADDRESS = /^https?:\/\/[^\s"<>]+$/i;

function isSaid(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : typeof value === 'number' || (typeof value === 'object' && value !== null && (!Array.isArray(value) || value.length > 0));
}

/** The names in a cell ("A;B") or a list of strings or of objects with titles. */
function namesOf(value: unknown): string[] {
  const items: readonly unknown[] = typeof value === 'string' ? value.split(/[;|]/) : Array.isArray(value) ? value : [];
  return items.map((item) => oneLine(typeof item === 'string' ? item : stringIn(item, 'titel'))).filter(Boolean);
}

/** An address, or that of the place where the documentation system says a paper was printed. */
function addressIn(value: unknown): string {
  return typeof value === 'string' ? value.trim() : stringIn(value, 'pdf_url');
}

/** The number of the inquiry's procedure among those that a paper belongs to. */
function procedureIn(value: unknown): string | null {
  const inquiry = Array.isArray(value) ? value.find((procedure) => stringIn(procedure, 'vorgangstyp').endsWith('Anfrage')) as unknown : null;
  return stringIn(inquiry, 'id') || null;
}

function stringIn(object: unknown, key: string): string {
  const value = typeof object === 'object' && object !== null ? (object as Readonly<Record<string, unknown>>)[key] : null;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function oneLine(text: string): string {
  return (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}
