import type { Matcher } from '../entities/matcher.ts';
import type { Paper } from '../model/paper.ts';
import { editedPaper, movedPaper } from '../paper/edited.ts';
import { readingSteps, readNames } from '../paper/read.ts';
import type { Layout } from '../text/layout.ts';
import { lineStarts, lineStartsAfter } from '../text/lines.ts';
import { changeBetween } from '../text/move.ts';
import { finished, type Steps } from '../text/steps.ts';
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
  /**
   * Made of an earlier version while somebody types. `edited`: its names, and how its words are mended, are not yet those that reading all of it gives.
   * `moved`: nor is what else the latest changes mean.
   */
  readonly quick?: 'edited' | 'moved';
}

/** Reads a text. Total: any text has a document. A PDF's text layer has a layout too (`pdf/layout.ts`). */
export function readDocument(uri: string, text: string, knowledge: Matcher | null, layout: Layout | null = null): PaperDocument {
  return finished(documentSteps(uri, text, knowledge, layout));
}

/** The same in steps. */
export function* documentSteps(uri: string, text: string, knowledge: Matcher | null, layout: Layout | null): Steps<PaperDocument> {
  const paper = yield* readingSteps(text, knowledge, layout);
  yield;
  return { uri, text, lineStarts: lineStarts(text), layout, paper, vocabulary: vocabularyOf(text) };
}

/** The document with a text that differs little from its own, made of what was read before; null where only reading all of it tells. What it costs hardly depends on how long the text is. */
export function edited(document: PaperDocument, text: string, knowledge: Matcher | null): PaperDocument | null {
  if (document.layout) return null;
  const change = changeBetween(document.text, text), paper = editedPaper(document.paper, document.text, text, change, knowledge);
  return paper && { ...document, text, lineStarts: lineStartsAfter(document.lineStarts, text, change), paper, quick: document.quick ?? 'edited' };
}

/** The document with another text, and all that was read of it before at its new place; null where that has none. */
export function moved(document: PaperDocument, text: string): PaperDocument | null {
  if (document.layout) return null;
  const change = changeBetween(document.text, text), paper = movedPaper(document.paper, document.text, text, change);
  return paper && { ...document, text, lineStarts: lineStartsAfter(document.lineStarts, text, change), paper, quick: 'moved' };
}

/** The same document as other knowledge reads it: only its names can differ. */
export function withKnowledge(document: PaperDocument, knowledge: Matcher): PaperDocument {
  return { ...document, paper: { ...document.paper, ...readNames(document.text, knowledge, document.paper.head.askers, document.layout) } };
}
