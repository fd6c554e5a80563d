import type { Matcher } from '../entities/matcher.ts';
import type { Paper } from '../model/paper.ts';
import { readNames, readPaper } from '../paper/read.ts';
import { lineStarts } from '../text/lines.ts';
import { vocabularyOf, type Vocabulary } from '../text/mend.ts';

/** One version of one text with what was read from it. Shared by all who ask about that version; nobody else parses. */
export interface PaperDocument {
  /** The document's address in the host's own spelling; the core compares it and never takes it apart. */
  readonly uri: string;
  readonly text: string;
  readonly lineStarts: Uint32Array;
  readonly paper: Paper;
  /** Mends its words where people read them (`text/mend.ts`). */
  readonly vocabulary: Vocabulary;
}

/** Reads a text. Total: any text has a document. */
export function readDocument(uri: string, text: string, knowledge: Matcher | null): PaperDocument {
  return { uri, text, lineStarts: lineStarts(text), paper: readPaper(text, knowledge), vocabulary: vocabularyOf(text) };
}

/** The same document as other knowledge reads it: only its names can differ. */
export function withKnowledge(document: PaperDocument, knowledge: Matcher): PaperDocument {
  return { ...document, paper: { ...document.paper, ...readNames(document.text, knowledge, document.paper.head.askers) } };
}
