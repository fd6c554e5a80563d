import type { Words } from '../words/words.ts';
import { csvPieces } from './csvExport.ts';
import { dossierBlocks } from './dossier.ts';
import { htmlPieces } from './htmlDossier.ts';
import { jsonPieces } from './jsonExport.ts';
import type { Chapter, Source } from './records.ts';
import type { Delimiter } from './tableExport.ts';

/** Papers, their questions and what came of them, taken away: the formats, and what each is made of piece by piece, so that little of it is held at a time. */

export { chaptersOf } from './records.ts';
export { dossierBlocks } from './dossier.ts';

export const FORMATS = ['html', 'docx', 'csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export interface ExportOptions {
  readonly word: Words;
  /** The usual form of a citation, else the name of the file. */
  readonly cite: (source: Source) => string;
  /** How a document is called: a path that readers know. */
  readonly fileOf: (uri: string) => string;
  /** The actor or system that it is about; null where it is about papers. */
  readonly about: string | null;
  /** The day on which it is made: "2020-04-16". */
  readonly made: string;
  readonly delimiter: Delimiter;
}

/** The text of a file, piece by piece. Word files have no pieces (wordExport.ts). */
export function exportPieces(format: Exclude<Format, 'docx'>, chapters: AsyncIterable<Chapter>, options: ExportOptions): AsyncGenerator<string> {
  switch (format) {
    case 'csv': return csvPieces(chapters, options, options.delimiter);
    case 'json': return jsonPieces(chapters, options);
    case 'html': return htmlPieces(dossierBlocks(chapters, options), options.word);
  }
}
