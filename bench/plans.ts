import { between, oneOf, rollOf, spread } from './roll.ts';

/** What is settled of a made-up paper before it is written: others can cite it without it. */
export interface Plan {
  readonly index: number;
  readonly form: 'question' | 'answer' | 'letter' | 'saxony' | 'baden';
  readonly house: 'Bundestag' | 'Sachsen' | 'Baden-Württemberg';
  /** The paper of the row that answers the same questions, if need be this one. */
  readonly procedure: number;
  readonly term: number;
  readonly year: number;
  readonly asked: Day;
  readonly answered: Day;
  readonly group: string;
  readonly ministry: number;
  /** How many questions it has, without those below others. */
  readonly questions: number;
  /** How long it is, about, in characters; of a question paper how long its answer is. */
  readonly size: number;
}

export interface Day { readonly digits: string; readonly words: string }

/** Question papers and letters belong to the answer before them. */
const ROW: readonly Plan['form'][] = [
  'answer', 'question', 'answer', 'answer', 'answer', 'question', 'answer', 'saxony', 'answer', 'letter', 'answer', 'answer', 'question', 'answer', 'baden', 'answer', 'question', 'answer', 'saxony', 'baden',
];
const GROUPS = ['CDU/CSU', 'SPD', 'AfD', 'FDP', 'DIE LINKE.', 'BÜNDNIS 90/DIE GRÜNEN'];
export const MINISTRIES = ['des Innern und für Heimat', 'der Finanzen', 'der Justiz', 'für Gesundheit', 'für Digitales und Verkehr', 'der Verteidigung', 'für Arbeit und Soziales', 'für Wirtschaft und Klimaschutz', 'für Bildung und Forschung', 'für Ernährung und Landwirtschaft'];
const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
/** In characters: of answers the middle, and what is shortest and longest. */
const MIDDLE = 52_000, SHORTEST = 5000, LONGEST = 200_000, MIDDLE_OF_A_LAND = 12_000, USUAL_AVERAGE = 40_000;
/** Characters for each question with its answer. */
const EACH = 2000, MOST_QUESTIONS = 90;

/** What is settled of the paper at a place of the row. */
export function planOf(index: number, average = USUAL_AVERAGE): Plan {
  const form = ROW[index % ROW.length]!, procedure = form === 'question' || form === 'letter' ? index - 1 : index, roll = rollOf(procedure, 3), land = form === 'saxony' || form === 'baden';
  const size = Math.min(LONGEST, Math.max(SHORTEST, spread(roll, land ? MIDDLE_OF_A_LAND : MIDDLE, 0.6)) * average / USUAL_AVERAGE), year = between(roll, 2010, 2025), month = between(roll, 0, 10), day = between(roll, 1, 28);
  return {
    index, form, procedure, year, size, house: form === 'saxony' ? 'Sachsen' : form === 'baden' ? 'Baden-Württemberg' : 'Bundestag', term: termOf(form, year), asked: dayOf(year, month, day), answered: dayOf(year, month + 1, between(roll, 1, 28)),
    group: oneOf(roll, GROUPS), ministry: between(roll, 0, MINISTRIES.length - 1), questions: Math.min(MOST_QUESTIONS, Math.max(3, Math.round(size / EACH))),
  };
}

function termOf(form: Plan['form'], year: number): number {
  if (form === 'saxony') return 5 + Math.floor((year - 2009) / 5);
  if (form === 'baden') return 14 + Math.floor((year - 2006) / 5);
  return 17 + Math.floor((year - 2009) / 4);
}

const dayOf = (year: number, month: number, day: number): Day => ({ digits: `${String(day).padStart(2, '0')}.${String(month + 1).padStart(2, '0')}.${year}`, words: `${day}. ${MONTHS[month]!} ${year}` });

/** The number of the paper that answers, as it prints it. */
export const paperNumber = ({ term, procedure, form }: Plan): string => (form === 'baden' ? `${term} / ${1001 + 2 * procedure}` : `${term}/${1001 + 2 * procedure}`);
/** The number of the paper that asks. */
export const questionNumber = ({ term, procedure }: Plan): string => `${term}/${1000 + 2 * procedure}`;
