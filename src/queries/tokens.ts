import { paperKey, paperNumbers, type CorpusView } from '../corpus/corpus.ts';
import type { PaperDocument } from '../corpus/document.ts';
import { factsOf, type Facts } from '../corpus/facts.ts';
import { citedPaper, type Citation } from '../model/citation.ts';
import type { Label } from '../model/label.ts';
import { withoutAnswer } from '../model/paper.ts';
import type { PaperId } from '../model/paperId.ts';
import type { Span } from '../model/span.ts';
import { isBlankCode } from '../text/characters.ts';
import { lastAtMost } from '../text/search.ts';
import { pairFinder, pairIndex, procedure, referredLabels } from './pairs.ts';
import { titlePlaces } from './titlePlaces.ts';

/** What the text means that its form does not show: package.json names each type and state again, with the scopes whose colours they get. */
export const TOKEN_TYPES = ['inquiryQuestion', 'inquiryAnswer', 'inquiryTitle', 'inquiryPaper', 'inquiryPlace', 'inquiryActor', 'inquirySystem'] as const;
/**
 * `inquiryHere`: a cited paper that the folder has. `inquiryUnknown`: one of which neither the folder nor a catalogue knows anything, not even its address,
 * or a question that the paper does not have. `inquiryUnpaired`: a question without an answer, an answer without a question.
 */
export const TOKEN_STATES = ['inquiryHere', 'inquiryUnknown', 'inquiryUnpaired'] as const;

export interface Token {
  /** On one line. */
  readonly span: Span;
  readonly type: (typeof TOKEN_TYPES)[number];
  readonly state: (typeof TOKEN_STATES)[number] | null;
}

/** Whether anything is known of a paper that is not in the folder: a catalogue's entry, an official address. */
export type IsKnown = (paper: PaperId) => boolean;

/**
 * The tokens of a text, in order; none overlaps another, none goes over a line's end. An inquiry has its title, its questions' numbers, its answers' headings and the references
 * within it; all texts have citations of papers, with the place in them, and names.
 * @param format what else gives colours: those of Markdown's headings, code and addresses stay
 */
export function tokens(corpus: CorpusView, document: PaperDocument, isKnown: IsKnown, format: 'inquiry' | 'text' | 'markdown'): readonly Token[] {
  const { paper, text } = document;
  const own = new Set(paperNumbers(paper).map(paperKey)), facts = factsOf(document), documents = format === 'inquiry' ? procedure(corpus, facts) : null, pairs = documents && pairIndex(documents), pairAt = pairFinder(facts);
  const citations = paper.citations.flatMap((citation): Token[] => {
    const cited = citedPaper(citation);
    if (cited) return paperTokens(citation, own.has(paperKey(cited)) ? null : corpus.holders(cited).length ? 'inquiryHere' : isKnown(cited) ? null : 'inquiryUnknown');
    return pairs ? referenceTokens(citation, referredLabels(facts, citation, pairAt), (label) => pairs.question(label) ?? pairs.nearestAnswer(label)) : [];
  });
  const labels = documents ? labelTokens(text, facts, documents) : [];
  const titles = titlePlaces(document).map((span): Token => ({ span, type: 'inquiryTitle', state: null }));
  const names = paper.mentions.map(({ span, type }): Token => ({ span, type: type === 'actor' ? 'inquiryActor' : 'inquirySystem', state: null }));
  const found = apart([...titles, ...labels, ...citations, ...names].flatMap((token) => (isOnOneLine(text, token.span) ? token : lines(text, token.span).map((span) => ({ ...token, span })))));
  return format === 'text' ? found : format === 'markdown' ? outside(found, [...text.matchAll(MARKDOWN)]) : outsideHeadings(document, found);
}

function paperTokens({ span, pinpointSpan }: Citation, state: Token['state']): Token[] {
  return [{ span, type: 'inquiryPaper', state }, ...(pinpointSpan ? [{ span: pinpointSpan, type: 'inquiryPlace', state: null } as const] : [])];
}

/** What an answer says it covers is no reference: it has the colour of headings. */
function referenceTokens({ span }: Citation, labels: readonly Label[], find: (label: Label) => unknown): Token[] {
  return labels.length ? [{ span, type: 'inquiryPlace', state: labels.some(find) ? null : 'inquiryUnknown' }] : [];
}

/** Bullets and marks of headings in front of a number. */
const MARKS = /^[\s#*>–•-]+/;

function labelTokens(text: string, facts: Facts, documents: readonly Facts[]): Token[] {
  const open = new Set(withoutAnswer(facts.questions, documents.flatMap(({ answers }) => answers)).map(({ label }) => label));
  const asked = new Set(documents.flatMap(({ questions }) => questions.map(({ label }) => label)));
  const token = (type: Token['type'], { start, end }: Span, isPaired: boolean): Token => {
    const marks = MARKS.exec(text.slice(start, end))?.[0].length ?? 0;
    return { span: { start: start + marks, end }, type, state: isPaired ? null : 'inquiryUnpaired' };
  };
  return [
    ...facts.questions.flatMap(({ label, printings }) => printings.flatMap(({ marker }) => (marker ? [token('inquiryQuestion', marker, !open.has(label))] : []))),
    ...facts.answers.flatMap(({ covers, heading }) => (heading ? [token('inquiryAnswer', heading, covers.some((label) => asked.has(label)))] : [])),
  ];
}

/** What has colours by its form already. In Markdown headings, fenced and inline code, addresses of links; bounded, so that marks that never close cost nothing. */
const MARKDOWN = /^[ ]{0,3}#{1,6}\s.*|^[ ]{0,3}(?:```|~~~)[^]*?(?:^[ ]{0,3}(?:```|~~~)|$(?![^]))|`[^`\n]{1,500}`|\]\([^()\n]{1,500}\)/gm;
/** In inquiries the headings that name somebody, each on its line: the house, prefaces, "der Bundesregierung" above its answer, "Wir fragen die Bundesregierung:". */
const HEADINGS = /^Deutscher Bundestag(?=[ \t]{1,80}Drucksache)|^[ \t#*]{0,9}(?:Vorbemerkung[^.,;?!\n]{0,80}|(?:Antwort )?(?:der \p{L}{4,20}regierung|des Senats)|[^.?!:\n]{0,90}(?:fragen?|gefragt) [^.?!:\n]{0,90}:)[ \t*]{0,4}$/mu;
/** What a line has that is one. */
const MAY_BE_HEADING = /:|Deutscher Bundestag|Vorbemerkung|regierung|Senats/;

/** The tokens that share nothing with some stretches. */
function outside(tokens: readonly Token[], stretches: readonly RegExpExecArray[]): Token[] {
  let next = 0;
  return tokens.filter(({ span }) => {
    while (next < stretches.length && stretches[next]!.index + stretches[next]![0].length <= span.start) next++;
    return next === stretches.length || stretches[next]!.index >= span.end;
  });
}

/** The tokens that share nothing with a heading on their line: few lines have any. */
function outsideHeadings({ text, lineStarts }: PaperDocument, tokens: readonly Token[]): Token[] {
  let line = -1, from = 0, to = 0;
  return tokens.filter(({ span }) => {
    const own = lastAtMost(lineStarts, span.start);
    if (own !== line) {
      line = own;
      const start = lineStarts[line]!, printed = text.slice(start, lineStarts[line + 1]), heading = MAY_BE_HEADING.test(printed) ? HEADINGS.exec(printed) : null;
      [from, to] = heading ? [start + heading.index, start + heading.index + heading[0].length] : [0, 0];
    }
    return span.end <= from || span.start >= to;
  });
}

/** Whether a span is such a piece: most are. */
function isOnOneLine(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (isBlankCode(text.charCodeAt(at)) && (at === start || at === end - 1 || text.charCodeAt(at) !== BLANK)) return false;
  return start < end;
}

const BLANK = 0x20;

/** The pieces of a span on its lines, without the blanks around them. */
function lines(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[^\s](?:[^\r\n]*[^\s])?/g)].map(({ index, 0: { length } }) => ({ start: start + index, end: start + index + length }));
}

/** Tokens in order; where two overlap the earlier one stays, and of two that begin together the first of the list. */
function apart(tokens: readonly Token[]): Token[] {
  let end = 0;
  return tokens.toSorted((a, b) => a.span.start - b.span.start).filter(({ span }) => {
    const isFree = span.start >= end;
    if (isFree) ({ end } = span);
    return isFree;
  });
}
