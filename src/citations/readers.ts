import { application, collectedDecision, docket, dottedDocket, identifiedDecision, namedDecision, romanDocket } from './courts.ts';
import { commissionDocument, councilDocument, euAct, slashedCommissionDocument } from './european.ts';
import { announcement, decree, gazette, journal } from './gazettes.ts';
import { barePaper, inquiry, labelledPaper, paperOfList } from './papers.ts';
import { committeeDocument, committeePaper, minutes } from './records.ts';
import { repetition } from './repetitions.ts';
import { statute } from './statutes.ts';
import { press, webAddress } from './web.ts';
import { answerReference, questionReference, shortAnswerReference } from './within.ts';
import type { NumberForm, WordForm } from './form.ts';

/** The readers of all forms of citations (kinds.ts). A new form is a new reader and a new row there. */

/** Forms with a number and a slash; the first that fits has the number. */
export const NUMBER_FORMS: readonly NumberForm[] = [labelledPaper, minutes, councilDocument, committeePaper, paperOfList, euAct, slashedCommissionDocument, application, docket, barePaper];

/** Forms that a word or a sign gives away. */
export const WORD_FORMS: readonly WordForm[] = [
  inquiry, repetition, committeeDocument, commissionDocument, statute, gazette, announcement, journal, decree,
  collectedDecision, identifiedDecision, dottedDocket, romanDocket, namedDecision, webAddress, press, answerReference, questionReference, shortAnswerReference,
];
