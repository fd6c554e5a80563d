import type { Citation } from './citation.ts';
import type { DiscoveredName, Definition } from './discovered.ts';
import type { Mention } from './entity.ts';
import type { Finding } from './finding.ts';
import type { Label } from './label.ts';
import type { Pages } from './page.ts';
import type { PaperId } from './paperId.ts';
import type { Span } from './span.ts';

export type ZoneKind =
  | 'letterhead' | 'head' | 'preface' | 'government-preface' | 'questions' | 'answers' | 'closing' | 'annex' | 'footnote' | 'furniture' | 'text';

/** A stretch of the text with one role. Zones are in order, do not overlap, and together hold every character that is not white space. */
export interface Zone {
  readonly kind: ZoneKind;
  readonly span: Span;
}

/** A place where a question is printed: papers often print it twice. */
export interface Printing {
  /** Marker and text. */
  readonly span: Span;
  /** The printed number ("- 1:", "a)"), or null where the question is restated without one. */
  readonly marker: Span | null;
}

/** Who asks a question of a collection, where the paper says so beside or above it. */
export interface Asker {
  /** As printed, without a town behind it; empty where only a group is named. */
  readonly name: string;
  readonly group: string | null;
  /** "Abgeordnete" and not "Abgeordneter". */
  readonly female: boolean;
  /** Where that is printed, line by line: no part of the question's text. At least one. */
  readonly spans: readonly Span[];
}

/** Who gives an answer of a collection, and when. What the heading does not tell is null. */
export interface Answerer {
  readonly name: string | null;
  /** "Parlamentarischer Staatssekretär", "Staatsministerium für Gesundheit und Pflege". */
  readonly office: string | null;
  /** "YYYY-MM-DD" */
  readonly date: string | null;
}

/** A part of a collection: the questions that one ministry answers. */
export interface Portfolio {
  /** "Bundesministerium des Innern" */
  readonly ministry: string;
  /** Its title. */
  readonly span: Span;
}

export interface Question {
  readonly label: Label;
  readonly parent: Label | null;
  /** What a person would read: markup removed, broken words joined, furniture cut out, white space collapsed. */
  readonly text: string;
  /** At least one; in text order. */
  readonly printings: readonly [Printing, ...Printing[]];
  /** In collections. */
  readonly asker?: Asker;
}

/** An answer that another one stands for ("Auf die Antwort zu Frage 6 wird verwiesen."). A null paper is the paper itself. */
export interface AnswerReference {
  readonly paper: PaperId | null;
  readonly label: Label;
}

export interface Answer {
  /** The questions that it answers, in the order of the paper; at least one. A joint answer is one answer with several labels. */
  readonly covers: readonly [Label, ...Label[]];
  /** "Zu 3 a) bis 3 e):"; null where nothing marks the answer. */
  readonly heading: Span | null;
  readonly text: string;
  /** The body in pieces: several where furniture interrupts it. */
  readonly spans: readonly Span[];
  readonly refersTo: readonly AnswerReference[];
  /** In collections. */
  readonly by?: Answerer;
}

export type PaperKind = 'question' | 'answer' | 'combined' | 'other';
/** What a paper bears dates for, in the order in which it comes about. */
export const DATE_KINDS = ['signed', 'received', 'answered', 'printed', 'issued'] as const;
export type DateKind = (typeof DATE_KINDS)[number];
/** As "YYYY-MM-DD". */
export type Dates = Readonly<Partial<Record<DateKind, string>>>;

/** An advance copy is replaced by the edited version of the same number. */
export type Stage = 'advance';
export type FollowKind = 'correction' | 'supplement' | 'new-version';

/** The paper that another one corrects, supplements or replaces: "Berichtigung der Antwort … auf Drucksache 19/370", or "19/370 (neu)". */
export interface Follows {
  readonly kind: FollowKind;
  readonly paper: PaperId;
}

/** What the paper says of itself. Dates are "YYYY-MM-DD". */
export interface Head {
  /** The paper that this file is: the answer paper of a combined file; for a letter that answers an inquiry the inquiry's number. */
  readonly id: PaperId | null;
  readonly kind: PaperKind;
  readonly questionPaper: PaperId | null;
  readonly answerPaper: PaperId | null;
  readonly title: string | null;
  /** The date that the answer bears, else the question's. */
  readonly date: string | null;
  readonly dates: Dates;
  /** Of a paper that answers: what it says of when its questions were asked, besides `dates.received`. */
  readonly asked: Dates;
  readonly askers: readonly string[];
  readonly groups: readonly string[];
  readonly answeredBy: string | null;
  readonly stage: Stage | null;
  readonly follows: Follows | null;
  /** Of an answer to several question papers the others. */
  readonly alsoAnswers?: readonly PaperId[];
  /** Of a collection all who ask in it, their groups, and the ministries that answer. */
  readonly several?: { readonly askers: readonly string[]; readonly groups: readonly string[]; readonly ministries: readonly string[] };
}

/** One document understood: a value that one parse of one version gives. */
export interface Paper {
  /** Whether this is an inquiry or an answer to one, that is, whether the editor opens it in the inquiry language. */
  readonly inquiry: boolean;
  readonly head: Head;
  readonly zones: readonly Zone[];
  readonly pages: Pages;
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
  /** The parts of a collection, in text order. */
  readonly portfolios: readonly Portfolio[];
  readonly citations: readonly Citation[];
  /** Of listed names and of those that the paper introduces. */
  readonly mentions: readonly Mention[];
  /** The names that nobody listed and the paper introduces, in text order. */
  readonly discovered: readonly DiscoveredName[];
  /** The abbreviations that the paper introduces, in text order. */
  readonly glossary: readonly Definition[];
  readonly problems: readonly Finding[];
}

/** The answer that covers a question, or null. */
export function answerOf(paper: Pick<Paper, 'answers'>, label: Label): Answer | null {
  return paper.answers.find((answer) => answer.covers.includes(label)) ?? null;
}

/** The question with a label, or null. */
export function questionOf(paper: Pick<Paper, 'questions'>, label: Label): Question | null {
  return paper.questions.find((question) => question.label === label) ?? null;
}

/** The questions that no answer covers, neither them nor a part of them; none where there are no answers at all. */
export function withoutAnswer<Q extends Pick<Question, 'label' | 'parent'>>(questions: readonly Q[], answers: readonly { readonly covers: readonly Label[] }[]): readonly Q[] {
  const covered = new Set(answers.flatMap(({ covers }) => covers)), inPart = new Set(questions.filter(({ label }) => covered.has(label)).map(({ parent }) => parent));
  return covered.size ? questions.filter(({ label }) => !covered.has(label) && !inPart.has(label)) : [];
}

/** The part of a collection in which an offset stands; null elsewhere. */
export function portfolioAt(portfolios: readonly Portfolio[], offset: number): Portfolio | null {
  return portfolios.findLast(({ span }) => span.start <= offset) ?? null;
}
