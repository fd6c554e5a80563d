import type { CitationKind, Pinpoint } from '../model/citation.ts';
import type { Label } from '../model/label.ts';
import type { PaperId, Parliament } from '../model/paperId.ts';
import type { Span } from '../model/span.ts';
import type { Reference } from './reference.ts';

/** What a reader of citations has to know about the paper that it reads. */
export interface CitationContext {
  /** The numbers of this paper: question paper, answer paper. */
  readonly own: readonly PaperId[];
  /** Whose a bare "Drucksache" is. Null: the Bundestag's if the text speaks of the Bundestag or the federal government, else it can't be told. */
  readonly parliament: Parliament | null;
  /** The questions that the paper asks, in their order. */
  readonly labels: readonly Label[];
  /** The sections in which its questions begin anew, in order; offsets of the original. */
  readonly sections?: readonly NumberedSection[];
}

/** A section whose number stands in front of the labels of its questions: "3" in section 2 is "2.3". */
export interface NumberedSection extends Span {
  readonly ordinal: number;
}

/** The text under the eye of the forms: the clean text, and what is known of the paper. */
export interface Scan {
  readonly text: string;
  readonly context: CitationContext;
  /** Whose a bare "Drucksache" is, the guess from the text included. */
  readonly home: Parliament | null;
  /** The number of the section around an offset, where the questions of sections begin anew. */
  section(at: number): number | null;
  /** The characters of the original for a range of the clean text, line ends and hyphens as they were printed. */
  original(start: number, end: number): string;
}

/** What a form has found. Offsets are into the clean text. */
export interface Found extends More {
  readonly kind: CitationKind;
  readonly start: number;
  readonly end: number;
  readonly target: string | null;
  readonly pinpoint: PlacedPinpoint | null;
}

/** What only some forms have to say of what they found. */
interface More {
  /** How it reads, where that is not what the clean text has (an address that a line end broke). */
  readonly text: string | null;
  /** The law or act that it names: an article that follows may belong to it. */
  readonly law: string | null;
  /** Whether a paper's parliament is assumed in a text that is no paper. */
  readonly assumed: boolean;
  /** What must be settled when everything has been found. */
  readonly open: Unsettled | null;
}

/** Makes what a form has found; all of them have the same shape, which the engine reads many times faster than several. */
export function cite(kind: CitationKind, start: number, end: number, target: string | null, pinpoint: PlacedPinpoint | null = null, more: Partial<More> | null = null): Found {
  return { kind, start, end, target, pinpoint, text: more?.text ?? null, law: more?.law ?? null, assumed: more?.assumed ?? false, open: more?.open ?? null };
}

/** A place inside the cited document and where it is printed. */
export interface PlacedPinpoint {
  readonly pinpoint: Pinpoint;
  readonly start: number;
  readonly end: number;
}

export type Unsettled =
  /** The headline of a paper or the heading of an answer: it names what stands there and cites nothing. */
  | { readonly is: 'headline' }
  /** A question or answer: it may be the pinpoint of a paper that is named behind it. `elsewhere`: of another document in any case. */
  | { readonly is: 'reference'; readonly reference: Reference; readonly elsewhere: boolean }
  /** "ebenda", "a. a. O.": what was cited last, once more. */
  | { readonly is: 'repetition'; readonly ofPaper: boolean }
  /** "Art. 43 Abs. 1" without a name of the act: it belongs to the one named before. */
  | { readonly is: 'provision'; readonly article: boolean; readonly provision: string };

/** Of a headline or a heading. */
export const HEADLINE: Unsettled = { is: 'headline' };

/** Reads a form that is recognised by a word or sign that it always contains. */
export interface WordForm {
  /** Patterns of which one matches at a place in it (anchors.ts). */
  readonly anchors: readonly string[];
  /** Reads around an anchor. Costs a bounded time, or as much as it consumes. `previous` is what was found at the last number with a slash. */
  read(scan: Scan, at: number, previous: Found | null): readonly Found[];
}

/** Reads a form that is recognised by a number with a slash, and by what stands before it. */
export interface NumberForm {
  /** Whether it has numbers with a second slash. */
  readonly threeParts?: true;
  /** Reads around a number; `previous` is what was found at the number before this one, for lists with one label. */
  readNumber(scan: Scan, number: PrintedNumber, previous: Found | null): Found | null;
}

export type Reader = WordForm | NumberForm;

/** A number with a slash as printed: "19/5954", "19 /10 041". */
export interface PrintedNumber {
  readonly start: number;
  readonly end: number;
  /** The digits before and behind the slash, without blanks. */
  readonly left: string;
  readonly right: string;
  /** The digits behind a second slash ("100/1/26"); mostly none. */
  readonly third: string;
  /** What stands before it. */
  readonly word: Word | null;
}

/** A run of characters without blanks. */
export interface Word {
  readonly word: string;
  readonly start: number;
}

/** Matches a sticky pattern at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The offset behind a sticky pattern's match at an offset; -1 where it does not match. Cheaper than `matchAt`, which makes an array. */
export function endAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** What a form finds where it finds nothing. */
export const NOTHING: readonly Found[] = [];

/** The last characters before an offset, at most `reach`. */
export function before(text: string, at: number, reach: number): string {
  return text.slice(Math.max(0, at - reach), at);
}
