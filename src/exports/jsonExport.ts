import type { Chain } from '../queries/chains.ts';
import { problemWords } from '../words/terms.ts';
import type { ExportOptions } from './exporting.ts';
import type { Chapter, QuestionRecord } from './records.ts';
import { paperReport, type PaperReport } from './report.ts';

/**
 * Papers as `anfrage inspect --json` prints them (its version), and what came of their questions (`export`, the version of that). Of a procedure of several
 * documents the first has its outcomes, so that who counts them counts each question once.
 */
export const JSON_VERSIONS = { version: 1, export: 1 } as const;

export interface ExportReport {
  readonly version: typeof JSON_VERSIONS.version;
  readonly export: typeof JSON_VERSIONS.export;
  readonly papers: readonly (PaperReport & { readonly outcomes: readonly OutcomeReport[] })[];
}

/** What came of a question, in codes. `said` and `answer` are the words of answers that may stand in other documents. */
export type OutcomeReport = Pick<QuestionRecord, 'label' | 'question' | 'answer' | 'found' | 'grounds' | 'hedges' | 'checked' | 'pages' | 'citations'> & {
  readonly outcome: string | null;
  readonly byReference: boolean;
  readonly open: 'open' | 'partly' | null;
  /** Those that count: as they were judged, else as they were found. */
  readonly kinds: readonly string[];
  readonly chains: readonly { readonly steps: readonly { readonly paper: string | null; readonly label: string }[]; readonly end: Chain['end']; readonly said: string | null }[];
  readonly verdict: { readonly kinds: readonly string[]; readonly by: string | null; readonly at: string | null; readonly note: string | null; readonly tags: readonly string[] } | null;
  readonly source: { readonly question: string | null; readonly answer: string | null };
};

export async function* jsonPieces(chapters: AsyncIterable<Chapter>, options: ExportOptions): AsyncGenerator<string> {
  let mark = '\n';
  yield `${JSON.stringify(JSON_VERSIONS).slice(0, -1)},"papers":[`;
  for await (const { documents, records } of chapters) {
    for (const [i, { uri, text, paper }] of documents.entries()) {
      const report = { ...paperReport(options.fileOf(uri), text, paper, (finding) => problemWords(options.word, finding)), outcomes: i ? [] : records.map((record) => outcomeReport(record, options)) };
      yield mark + JSON.stringify(report, null, 1);
      mark = ',\n';
    }
  }
  yield '\n]}\n';
}

function outcomeReport({ label, question, answer, outcome, found, grounds, hedges, chains, checked, verdict, pages, citations, source }: QuestionRecord, { cite, fileOf }: ExportOptions): OutcomeReport {
  return {
    label, question, answer, outcome: outcome?.lead ?? null, byReference: outcome?.byReference ?? false, open: outcome?.open ?? null, kinds: outcome?.kinds ?? [], found, grounds, hedges,
    chains: chains.map(({ chain: { steps, end }, said }) => ({ steps: steps.map(({ at, paper }) => ({ paper, label: at.label })), end: 'uri' in end ? { ...end, uri: fileOf(end.uri) } : end, said })),
    checked, verdict: verdict && { kinds: verdict.kinds, by: verdict.by, at: verdict.at, note: verdict.note, tags: verdict.tags },
    pages, citations, source: { question: source.question && cite(source.question), answer: source.answer && cite(source.answer) },
  };
}
