import { paperKey, paperNumbers, type CorpusView } from '../corpus/corpus.ts';
import type { PaperDocument } from '../corpus/document.ts';
import { firstWords } from '../corpus/facts.ts';
import { citedPaper } from '../model/citation.ts';
import type { PaperId } from '../model/paperId.ts';
import type { Span } from '../model/span.ts';

/** The title of a paper: from the folder, else from elsewhere; null where nobody knows it. */
export type TitleOf = (paper: PaperId) => string | null;

/** A cited paper's title, to be shown behind its number. */
export interface TitleHint {
  readonly offset: number;
  readonly paper: PaperId;
  readonly title: string;
}

/** The title that a text of the folder gives a paper, else the one that `elsewhere` knows. */
export function titleIn(corpus: CorpusView, elsewhere: TitleOf): TitleOf {
  return (paper) => corpus.holders(paper).find(({ head }) => head.title !== null)?.head.title ?? elsewhere(paper);
}

const PARAGRAPH_END = /\n[^\S\n]*\n|\f/g;

/** The titles of the papers that a part of a text cites by number: once a paragraph each, for a text's own numbers none. */
export function titleHints(document: PaperDocument, within: Span, titleOf: TitleOf): readonly TitleHint[] {
  const { text, paper } = document, hints: TitleHint[] = [], told = new Set(paperNumbers(paper).map(paperKey)), own = [...told];
  PARAGRAPH_END.lastIndex = within.start;
  let paragraphEnd = PARAGRAPH_END.exec(text)?.index ?? text.length;
  for (const citation of paper.citations) {
    const cited = citedPaper(citation), { start, end } = citation.span;
    if (!cited || start < within.start || end > within.end) continue;
    while (paragraphEnd < start) {
      paragraphEnd = PARAGRAPH_END.exec(text)?.index ?? text.length;
      told.clear();
      for (const number of own) told.add(number);
    }
    const title = told.has(paperKey(cited)) ? null : titleOf(cited);
    told.add(paperKey(cited));
    if (title !== null) hints.push({ offset: end, paper: cited, title });
  }
  return hints;
}

/** How much VS Code shows of the hints of a line, in characters (`editor.inlayHints.maximumLength`): what is longer it cuts off in the middle of a word. */
const MOST = 43;
/** Less of a title says nothing. */
const LEAST = 16;

/** The first words of the titles, in quotation marks, as far as there is room in their lines. */
export function shortTitles(hints: readonly TitleHint[], lineOf: (offset: number) => number): readonly (TitleHint & { readonly words: string })[] {
  let line = -1, room = 0;
  return hints.flatMap((hint) => {
    const own = lineOf(hint.offset);
    if (own !== line) [line, room] = [own, MOST];
    if (room < LEAST) return [];
    const words = `„${firstWords(hint.title, room - 2)}“`;
    room -= words.length;
    return [{ ...hint, words }];
  });
}
