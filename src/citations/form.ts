import type { CitationKind, Pinpoint } from '../model/citation.ts';
import type { Label } from '../model/label.ts';
import type { PaperId, Parliament } from '../model/paperId.ts';
import type { Reference } from './reference.ts';

/** What a reader of citations has to know about the paper that it reads. */
export interface CitationContext {
  /** The numbers of this paper: question paper, answer paper. */
  readonly own: readonly PaperId[];
  /** Whose a bare "Drucksache" is. Null: the Bundestag's if the text speaks of the Bundestag or the federal government, else it can't be told. */
  readonly parliament: Parliament | null;
  /** The questions that the paper asks, in their order. */
  readonly labels: readonly Label[];
}

/** The text under the eye of the forms: the clean text, and what is known of the paper. */
export interface Scan {
  readonly text: string;
  readonly context: CitationContext;
  /** Whose a bare "Drucksache" is, the guess from the text included. */
  readonly home: Parliament | null;
  /** The characters of the original for a range of the clean text, line ends and hyphens as they were printed. */
  original(start: number, end: number): string;
}

/** What a form has found. Offsets are into the clean text. */
export interface Found {
  readonly kind: CitationKind;
  readonly start: number;
  readonly end: number;
  readonly target: string | null;
  readonly pinpoint?: PlacedPinpoint | undefined;
  /** How it reads, where that is not what the clean text has (an address that a line end broke). */
  readonly text?: string;
  /** The law or act that it names: an article that follows may belong to it. */
  readonly law?: string;
  /** What must be settled when everything has been found. */
  readonly open?: Unsettled;
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

/** Where a citation leads when someone follows it. */
export type Lead = 'paper' | 'within the paper' | 'official text' | 'web address' | 'nowhere yet';

/** A sentence that shows a form: «the citation», ‹its pinpoint›; behind it the targets and pinpoints in text order. Each is a test. */
export interface Example {
  readonly text: string;
  readonly targets: readonly (string | null)[];
  readonly pinpoints?: readonly (Pinpoint | null)[];
  /** In which paper it stands; where nothing is said, in an inquiry of the Bundestag's 21st term with the questions 1 to 12. */
  readonly in?: Partial<CitationContext>;
}

interface Row {
  readonly kind: CitationKind;
  /** What is printed. */
  readonly form: string;
  /** How the target is written. */
  readonly normal: string;
  readonly leads: Lead;
  readonly examples: readonly Example[];
}

/** A form that is recognised by a word or sign that it always contains. */
export interface WordForm extends Row {
  /** One of these is always in it. They are looked for in the whole text: they are short and begin with rare characters. */
  readonly anchors: readonly string[];
  /** Reads around an anchor. Costs a bounded time, or as much as it consumes. */
  read(scan: Scan, at: number): readonly Found[];
}

/** A form that is recognised by a number with a slash, and by what stands before it. */
export interface NumberForm extends Row {
  /** Reads around a number; `previous` is what was found at the number before this one, for lists with one label. */
  readNumber(scan: Scan, number: PrintedNumber, previous: Found | null): Found | null;
}

export type Form = WordForm | NumberForm;

/** A number with a slash as printed: "19/5954", "19 /10 041". */
export interface PrintedNumber {
  readonly start: number;
  readonly end: number;
  /** The digits before and behind the slash, without blanks. */
  readonly left: string;
  readonly right: string;
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

/** What a form finds where it finds nothing. */
export const NOTHING: readonly Found[] = [];

/** The last characters before an offset, at most `reach`. */
export function before(text: string, at: number, reach: number): string {
  return text.slice(Math.max(0, at - reach), at);
}
