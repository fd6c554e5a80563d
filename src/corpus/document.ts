import type { Matcher } from '../entities/matcher.ts';
import type { Paper } from '../model/paper.ts';
import { readNames, readPaper } from '../paper/read.ts';
import type { Layout } from '../text/layout.ts';
import { lineStarts } from '../text/lines.ts';
import { vocabularyOf, type Vocabulary } from '../text/mend.ts';

/** One version of one text with what was read from it. Shared by all who ask about that version; nobody else parses. */
export interface PaperDocument {
  /** The document's address in the host's own spelling; the core compares it and never takes it apart. */
  readonly uri: string;
  readonly text: string;
  readonly lineStarts: Uint32Array;
  /** What its print tells, where it was taken from a PDF. */
  readonly layout: Layout | null;
  readonly paper: Paper;
  /** Mends its words where people read them (`text/mend.ts`). */
  readonly vocabulary: Vocabulary;
}

/** Reads a text. Total: any text has a document. A PDF's text layer has a layout too (`pdf/layout.ts`). */
export function readDocument(uri: string, text: string, knowledge: Matcher | null, layout: Layout | null = null): PaperDocument {
  return { uri, text, lineStarts: lineStarts(text), layout, paper: readPaper(text, knowledge, layout), vocabulary: vocabularyOf(text) };
}

/** The same document as other knowledge reads it: only its names can differ. */
export function withKnowledge(document: PaperDocument, knowledge: Matcher): PaperDocument {
  return { ...document, paper: { ...document.paper, ...readNames(document.text, knowledge, document.paper.head.askers, document.layout) } };
}
