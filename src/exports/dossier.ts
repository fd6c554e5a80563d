import { countLeads } from '../queries/outcomes.ts';
import { chainWords, countsWords, groundWords, hedgeWords, kindsWords, outcomeWords } from '../words/outcomes.ts';
import { askersWords, dateWords, documentWords, labelsWords, labelWords } from '../words/terms.ts';
import type { ExportOptions } from './exporting.ts';
import type { Chapter, Checked, QuestionRecord } from './records.ts';

/** A dossier to read and to print, in blocks: HTML and Word show the same. All text is plain, in the words of the reader's language. */

export type DossierBlock =
  | { readonly kind: 'title'; readonly title: string; readonly made: string }
  | { readonly kind: 'paper'; readonly number: string; readonly title: string | null; readonly facts: readonly string[]; /** What came of its questions. */ readonly counts: string | null }
  | { readonly kind: 'pair'; readonly questions: readonly DossierQuestion[]; readonly answer: DossierAnswer | null };

/** A question with what came of it. */
export interface DossierQuestion {
  /** "3 a" */
  readonly label: string;
  readonly text: string;
  readonly asker: string | null;
  /** Null where nobody knows, and of a stem whose parts are answered. */
  readonly outcome: { readonly words: string; readonly isOpen: boolean; readonly checked: Checked; readonly checkedWords: string } | null;
  readonly note: string | null;
  readonly source: string | null;
}

export interface DossierAnswer {
  /** "Antwort zu 3 a und 3 b" */
  readonly heading: string;
  readonly text: string;
  readonly details: readonly string[];
  /** What it refers to, and how what stands there begins. */
  readonly chains: readonly { readonly path: string; readonly said: string | null; readonly source: string | null }[];
  readonly source: string | null;
}

/** @param title of all; the papers' own names follow */
export async function* dossierBlocks(chapters: AsyncIterable<Chapter>, options: ExportOptions): AsyncGenerator<DossierBlock> {
  const { word, about, made } = options;
  yield { kind: 'title', title: about === null ? word('export.title') : word('export.about', { name: about }), made: word('export.made', { date: dateWords(word, made) }) };
  for await (const chapter of chapters) {
    yield paperBlock(chapter, options);
    for (const records of answeredTogether(chapter.records)) yield pairBlock(records, options);
  }
}

function paperBlock({ row: { uri, head }, records }: Chapter, { word, about, fileOf }: ExportOptions): DossierBlock {
  const outcomes = records.flatMap(({ outcome }) => outcome ?? []);
  return {
    kind: 'paper', number: documentWords(word, uri, head), title: head.title,
    facts: [head.date && dateWords(word, head.date), askersWords(word, head), head.answeredBy && word('hover.answeredBy', { who: head.answeredBy }), head.id === null ? null : fileOf(uri)].filter((fact) => fact !== null),
    counts: outcomes.length && about === null ? countsWords(word, countLeads(outcomes)) : null,
  };
}

/** Questions in a row that one answer answers. */
function answeredTogether(records: readonly QuestionRecord[]): QuestionRecord[][] {
  const groups: QuestionRecord[][] = [];
  for (const record of records) {
    const last = groups.at(-1);
    if (last && record.answerKey !== null && last[0]!.answerKey === record.answerKey) last.push(record);
    else groups.push([record]);
  }
  return groups;
}

function pairBlock(records: readonly QuestionRecord[], options: ExportOptions): DossierBlock {
  const { word } = options, labels = records.flatMap(({ label }) => label ?? []);
  return { kind: 'pair', questions: records.flatMap((record) => (record.label === null ? [] : questionOf(record, record.label, options))), answer: answerOf(records[0]!, labels.length ? word('outline.answer', { labels: labelsWords(word, labels) }) : word('zone.government-preface'), options) };
}

function questionOf({ question, asker, outcome, checked, verdict, source }: QuestionRecord, label: string, { word, cite }: ExportOptions): DossierQuestion {
  const by = verdict?.by && word('export.by', { by: verdict.by }), at = verdict?.at && dateWords(word, verdict.at.slice(0, 10));
  return {
    label: labelWords(label), text: question, asker,
    outcome: outcome && { words: outcomeWords(word, outcome.lead), isOpen: outcome.open !== null, checked, checkedWords: [word(`export.is.${checked}`), by, at].filter(Boolean).join(', ') },
    note: verdict && [verdict.note, verdict.tags.map((tag) => `#${tag}`).join(' ')].filter(Boolean).join(' ') || null, source: source.question && cite(source.question),
  };
}

function answerOf(record: QuestionRecord, heading: string, { word, cite }: ExportOptions): DossierAnswer | null {
  const { answer, outcome, found, grounds, hedges, chains, source } = record;
  if (answer === null) return null;
  const kinds = outcome?.kinds ?? found, told = [...grounds.map((ground) => groundWords(word, ground)), ...hedges.map((hedge) => hedgeWords(word, hedge))];
  return {
    heading, text: answer, source: source.answer && cite(source.answer),
    details: [...(kinds.length > 1 || (kinds[0] && kinds[0] !== outcome?.lead) ? [kindsWords(word, kinds)] : []), ...told, ...(outcome?.judged ? [word('export.found', { kinds: kindsWords(word, found) })] : [])],
    chains: chains.map(({ chain, said, source: from }) => ({ path: chainWords(word, chain), said, source: from && cite(from) })),
  };
}
