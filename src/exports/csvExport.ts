import { chainWords, groundWords, hedgeWords, kindsWords, outcomeWords } from '../words/outcomes.ts';
import { documentWords, labelWords, pagesWords } from '../words/terms.ts';
import type { Code } from '../words/words.ts';
import type { ExportOptions } from './exporting.ts';
import type { Chapter, QuestionRecord, Source } from './records.ts';
import { csvLine, type Delimiter } from './tableExport.ts';

/** Questions as rows of a table for spreadsheets (RFC 4180). */

/** With this, spreadsheets read the rest as UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';
/** Spreadsheets hold no more in a cell: the rest of it would run into the next rows. */
const LONGEST_CELL = 32_000;
const cut = (cell: string) => (cell.length > LONGEST_CELL ? `${cell.slice(0, LONGEST_CELL)} […]` : cell);

type Cell = (record: QuestionRecord, chapter: Chapter, options: ExportOptions) => string | null | undefined;

const COLUMNS: Readonly<Partial<Record<Code, Cell>>> = {
  'export.column.paper': (_, { row: { uri, head } }, { word }) => documentWords(word, uri, head),
  'export.column.title': (_, { row }) => row.head.title,
  'export.column.date': (_, { row }) => row.head.date,
  'export.column.askers': (_, { row: { head } }) => [...head.askers, ...head.groups].join(', '),
  'export.column.answeredBy': (_, { row }) => row.head.answeredBy,
  'export.column.label': ({ label }) => label && labelWords(label),
  'export.column.asker': ({ asker }) => asker,
  'export.column.question': ({ label, question }, _, { word }) => (label === null ? word('zone.government-preface') : question),
  'export.column.answer': ({ answer }) => answer,
  'export.column.outcome': ({ outcome }, _, { word }) => outcome && outcomeWords(word, outcome.lead),
  'export.column.kinds': ({ outcome }, _, { word }) => outcome && kindsWords(word, outcome.kinds),
  'export.column.found': ({ found }, _, { word }) => kindsWords(word, found),
  'export.column.grounds': ({ grounds }, _, { word }) => grounds.map((ground) => groundWords(word, ground)).join(', '),
  'export.column.hedges': ({ hedges }, _, { word }) => hedges.map((hedge) => hedgeWords(word, hedge)).join(', '),
  'export.column.chains': ({ chains }, _, { word }) => chains.map(({ chain }) => chainWords(word, chain)).join('; '),
  'export.column.checked': ({ outcome, checked }, _, { word }) => outcome && word(`export.is.${checked}`),
  'export.column.by': ({ verdict }) => verdict?.by,
  'export.column.at': ({ verdict }) => verdict?.at,
  'export.column.note': ({ verdict }) => verdict?.note,
  'export.column.tags': ({ verdict }) => verdict?.tags.join(', '),
  'export.column.questionPages': ({ pages }, _, { word }) => pagesWords(word, pages.question),
  'export.column.answerPages': ({ pages }, _, { word }) => pagesWords(word, pages.answer),
  'export.column.citations': ({ citations }) => [...new Set(citations.map(({ text }) => text))].join('; '),
  'export.column.questionSource': ({ source }, _, options) => sourceWords(source.question, options),
  'export.column.answerSource': ({ source }, _, options) => sourceWords(source.answer, options),
  'export.column.file': (_, { row }, { fileOf }) => fileOf(row.uri),
};

const sourceWords = (source: Source | null, { cite }: ExportOptions) => source && cite(source);

export async function* csvPieces(chapters: AsyncIterable<Chapter>, options: ExportOptions, delimiter: Delimiter): AsyncGenerator<string> {
  const { word } = options;
  yield BYTE_ORDER_MARK + csvLine(Object.keys(COLUMNS).map((code) => word(code as Code)), delimiter);
  for await (const chapter of chapters) {
    for (const record of chapter.records) yield csvLine(Object.values(COLUMNS).map((cell) => cut(cell(record, chapter, options) ?? '')), delimiter);
  }
}
