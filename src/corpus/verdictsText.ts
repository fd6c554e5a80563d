import { getNodeValue, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { nodeAt, spanOf, treeOf } from '../entities/knowledgeText.ts';
import { ANSWER_KINDS, type AnswerKind } from '../model/answerKind.ts';
import { normalLabel } from '../model/label.ts';
import { paperIdParts } from '../model/paperId.ts';
import type { Span } from '../model/span.ts';
import { JsonFields, type JsonPath } from '../text/jsonFields.ts';
import { readPaperNumber } from './paperNumber.ts';
import { combineVerdicts, inOrder, verdictKey, type Verdict } from './verdicts.ts';

/** Codes of what is wrong in a file of verdicts; the words for people are in l10n/. */
export const VERDICT_PROBLEMS = [
  'json', 'conflict', 'too-large', 'no-text', 'not-an-object', 'not-a-list', 'not-a-text', 'too-long', 'too-many', 'missing', 'unknown-value', 'bad-label', 'bad-time', 'double', 'changed', 'lost',
] as const;
export type VerdictProblemCode = (typeof VERDICT_PROBLEMS)[number];

/**
 * Something wrong in a file of verdicts, with `data` to fill into the words. A `double` is a verdict that does not count, because a newer one does. Of one that is
 * `changed` the answer says something else since, of one that is `lost` the paper no longer asks the question: that only the papers tell.
 */
export interface VerdictProblem {
  readonly code: VerdictProblemCode;
  readonly source: string;
  readonly span: Span;
  readonly data: Readonly<Record<string, string>>;
}

/** What one file says. */
export interface VerdictFile {
  /** One for each question, in order. */
  readonly verdicts: readonly Verdict[];
  /** In text order. */
  readonly problems: readonly VerdictProblem[];
  /** Whether it is no JSON object: then nothing was read. */
  readonly broken: boolean;
  /** Where a verdict of it stands, or null. */
  readonly place: (verdict: Verdict) => Span | null;
}

export const MOST_VERDICTS = 20_000;
/** How long a text in it may be. */
export const MOST_TEXT = 5000;
const MOST_PROBLEMS = 1000;
const TIME = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;
/** What git leaves of two versions that it could not merge. */
const CONFLICT = /^(?:<{7}|>{7}|={7})(?= |\r?$)/m;


/**
 * Reads the text of a file of verdicts ({ "verdicts": […] }, seeds/verdicts/schema.json): JSON, in which comments and commas at the end of lists may stand. Total: one
 * bad field costs that field, a verdict without paper, label or kinds costs that verdict. Fields that nobody knows are no mistake: a newer version wrote them.
 */
export function readVerdicts(text: string, source: string): VerdictFile {
  const errors: ParseError[] = [], root = treeOf(text, errors), problems: VerdictProblem[] = [];
  const tell = (code: VerdictProblemCode, span: Span, data: VerdictProblem['data'] = {}) => { if (problems.length < MOST_PROBLEMS) problems.push({ code, source, span, data }); };
  const nothing = (): VerdictFile => ({ verdicts: [], problems, broken: true, place: () => null });
  const [error] = errors;
  if (error) {
    const conflict = CONFLICT.exec(text), { offset, length } = error;
    if (conflict) tell('conflict', { start: conflict.index, end: conflict.index + conflict[0].length });
    else tell('json', { start: offset, end: offset + length }, { what: printParseErrorCode(error.error) });
    return nothing();
  }
  const problem = (code: VerdictProblemCode, path: JsonPath, data: VerdictProblem['data'] = {}) => tell(code, root ? spanOf(nodeAt(root, path)) : { start: 0, end: 0 }, data), read = new Fields(problem);
  if (root && root.type !== 'object') {
    problem('not-an-object', []);
    return nothing();
  }
  const list = read.list((root ? getNodeValue(root) as Record<string, unknown> : {})['verdicts'], ['verdicts']), places = new Map<Verdict, JsonPath>();
  if (list.length > MOST_VERDICTS) problem('too-many', ['verdicts', MOST_VERDICTS], { limit: String(MOST_VERDICTS) });
  list.slice(0, MOST_VERDICTS).forEach((item, i) => {
    const verdict = verdictOf(read, item, ['verdicts', i]);
    if (verdict) places.set(verdict, ['verdicts', i]);
  });
  const { verdicts, doubles } = combineVerdicts([[...places.keys()]]);
  for (const { counts, other } of doubles) problem('double', places.get(other)!, { paper: other.paper, label: other.label, by: counts.by ?? '?', at: counts.at ?? '?' });
  return {
    verdicts, problems: problems.sort((a, b) => a.span.start - b.span.start), broken: false,
    place: (verdict) => {
      const node = root && places.has(verdict) ? nodeAt(root, places.get(verdict)!) : null;
      return node && { start: node.offset, end: node.offset + node.length };
    },
  };
}

/** The place of each verdict in the list of a file that counts, by what it is about. The text must be JSON. */
export function placesOf(text: string): { readonly keys: readonly (string | null)[]; readonly counting: ReadonlyMap<string, number> } {
  const root = treeOf(text, []), list: unknown = root && (getNodeValue(root) as Record<string, unknown> | null)?.['verdicts'], read = new Fields(() => undefined);
  const all = (Array.isArray(list) ? list : []).map((item) => verdictOf(read, item, [])), { verdicts } = combineVerdicts([all.filter((one) => one !== null)]);
  return { keys: all.map((one) => one && verdictKey(one)), counting: new Map(verdicts.map((verdict) => [verdictKey(verdict), all.indexOf(verdict)])) };
}

function verdictOf(read: Fields, json: unknown, path: JsonPath): Verdict | null {
  const raw = read.object(json, path);
  if (!raw) return null;
  const at = (field: string) => [...path, field];
  const paper = read.needed(raw, 'paper', path), printed = read.needed(raw, 'label', path), kinds = read.kinds(raw['kinds'], at('kinds'));
  const label = printed === null ? null : normalLabel(printed);
  if (printed !== null && label === null) read.problem('bad-label', at('label'), { label: printed.slice(0, 50) });
  if (raw['kinds'] === undefined) read.problem('missing', path, { field: 'kinds' });
  if (paper === null || label === null || !kinds.length) return null;
  return {
    paper: paperIdParts(paper) ? paper : readPaperNumber(paper, 'BT') ?? paper, label, kinds, found: read.kinds(raw['found'], at('found')),
    note: read.text(raw['note'], at('note')), tags: read.list(raw['tags'], at('tags')).flatMap((tag, i) => read.text(tag, [...at('tags'), i]) ?? []),
    by: read.text(raw['by'], at('by')), at: read.time(raw['at'], at('at')), question: read.text(raw['question'], at('question')), answer: read.text(raw['answer'], at('answer')),
  };
}

/** Reads values of JSON and tells what is wrong with them. */
class Fields extends JsonFields {
  constructor(private readonly tell: (code: VerdictProblemCode, path: JsonPath, data?: VerdictProblem['data']) => void) { super(MOST_TEXT); }

  problem(code: VerdictProblemCode, path: JsonPath, data?: VerdictProblem['data']) { this.tell(code, path, data); }

  object(json: unknown, path: JsonPath): Readonly<Record<string, unknown>> | null {
    if (typeof json === 'object' && json !== null && !Array.isArray(json)) return Object.assign(Object.create(null), json) as Record<string, unknown>;
    this.problem('not-an-object', path);
    return null;
  }

  needed(raw: Readonly<Record<string, unknown>>, field: string, path: JsonPath): string | null {
    if (raw[field] === undefined) this.problem('missing', path, { field });
    return this.text(raw[field], [...path, field]);
  }

  time(json: unknown, path: JsonPath): string | null {
    const text = this.text(json, path);
    if (text === null || (TIME.test(text) && !Number.isNaN(Date.parse(text)))) return text;
    this.problem('bad-time', path, { time: text.slice(0, 50) });
    return null;
  }

  kinds(json: unknown, path: JsonPath): readonly AnswerKind[] {
    return inOrder(this.list(json, path).flatMap((item, i) => {
      const text = this.text(item, [...path, i]);
      if (text === null || (ANSWER_KINDS as readonly string[]).includes(text)) return (text as AnswerKind | null) ?? [];
      this.problem('unknown-value', [...path, i], { value: text.slice(0, 50), known: ANSWER_KINDS.join(', ') });
      return [];
    }));
  }
}
