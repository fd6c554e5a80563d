import { collectedDecision, docket, dottedDocket, namedDecision } from './courts.ts';
import { commissionDocument, councilDocument, councilRevision, euAct } from './european.ts';
import type { Form, NumberForm, WordForm } from './form.ts';
import { decree, gazette, journal } from './gazettes.ts';
import { barePaper, inquiry, labelledPaper, paperOfList } from './papers.ts';
import { committeeDocument, committeePaper, minutes } from './records.ts';
import { repetition } from './repetitions.ts';
import { statute } from './statutes.ts';
import { press, webAddress } from './web.ts';
import { answerReference, questionReference, shortAnswerReference } from './within.ts';

/**
 * The table of all forms of citations. A row says what is printed, what its normal form is, where it leads, and shows examples,
 * which are its tests. A new form is a new row.
 */

/** Forms with a number and a slash; the first that fits has the number. */
export const NUMBER_FORMS: readonly NumberForm[] = [labelledPaper, minutes, councilDocument, committeePaper, paperOfList, euAct, docket, barePaper];

/** Forms that a word or a sign gives away. */
export const WORD_FORMS: readonly WordForm[] = [
  inquiry, repetition, committeeDocument, councilRevision, commissionDocument, statute, gazette, journal, decree,
  collectedDecision, dottedDocket, namedDecision, webAddress, press, answerReference, questionReference, shortAnswerReference,
];

export const FORMS: readonly Form[] = [...NUMBER_FORMS, ...WORD_FORMS];
