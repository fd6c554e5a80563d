import type { Matcher } from '../entities/matcher.ts';
import type { Paper } from '../model/paper.ts';
import { contextOf, keepContext, type PaperContext } from '../paper/read.ts';
import { lineStarts } from '../text/lines.ts';
import { keepMended, mend, mendedOf, vocabularyOf } from '../text/mend.ts';
import { readDocument, type PaperDocument } from './document.ts';
import { factsOf, firstWords, keepFacts } from './facts.ts';
import { packFacts, unpackFacts } from './packed.ts';

/** A text that an editor holds, of which all is to be read. */
export interface TextRequest {
  readonly uri: string;
  readonly text: string;
}

/** What reading all of a text gives, as a thread hands it over: plain data, and whatever else takes a walk over all of it. */
export interface WholeReading {
  readonly paper: Paper;
  readonly context: PaperContext;
  readonly mended: ReadonlyMap<string, string>;
  readonly facts: Uint8Array;
}

/** Reads a text where nobody waits. */
export function readWhole({ uri, text }: TextRequest, knowledge: Matcher): WholeReading {
  const document = readDocument(uri, text, knowledge), { paper, vocabulary } = document, facts = packFacts(factsOf(document));
  for (const { text: answered } of paper.answers) mend(firstWords(answered), vocabulary); // lists will ask for them
  return { paper, context: contextOf(paper)!, mended: mendedOf(vocabulary), facts };
}

/** The document that `readDocument` makes of the same text. */
export function documentRead({ uri, text }: TextRequest, { paper, context, mended, facts }: WholeReading): PaperDocument {
  const document: PaperDocument = { uri, text, lineStarts: lineStarts(text), layout: null, paper, vocabulary: vocabularyOf(text) };
  keepContext(paper, context);
  keepMended(document.vocabulary, mended);
  keepFacts(document, unpackFacts(uri, facts));
  return document;
}
