import type { Facts } from '../corpus/facts.ts';
import type { DateKind, Dates } from '../model/paper.ts';

/** How long the government took to answer, by the dates that the documents of a procedure bear, and by which of them. */

/** A date with the document that says it. */
export interface SaidDate {
  readonly kind: DateKind;
  readonly date: string;
  readonly uri: string;
}

export interface AnswerTime {
  readonly from: SaidDate;
  readonly to: SaidDate;
  /** Calendar days; null where the two dates contradict each other. */
  readonly days: number | null;
  /** Why there is none. */
  readonly contradiction: 'answered-before-asked' | 'too-long' | null;
  /** The fewest and the most days that other dates of the documents would give, where they give others. */
  readonly otherwise: { readonly least: number; readonly most: number } | null;
}

/** The dates from which and to which time is counted, the better one first: when the question reached the parliament, the day of the letter that answers. */
const FROM: readonly DateKind[] = ['received', 'signed', 'printed', 'issued'];
const TO: readonly DateKind[] = ['answered', 'signed', 'printed', 'issued'];
/** What takes longer is a misprint: no parliament sits so long. */
const LONGEST = 10 * 366;

/** The answer time of a procedure; null where its documents do not say when it was asked, or when it was answered. */
export function answerTime(documents: readonly Pick<Facts, 'uri' | 'head'>[]): AnswerTime | null {
  const asked = inOrder(documents.flatMap(askedDates), FROM), answered = inOrder(documents.flatMap((document) => answeredDates(document, asked)), TO), from = asked[0], to = answered[0];
  if (!from || !to) return null;
  const days = daysBetween(from.date, to.date), contradiction = days < 0 ? 'answered-before-asked' : days > LONGEST ? 'too-long' : null;
  const others = asked.flatMap((begin) => answered.map((end) => daysBetween(begin.date, end.date))).filter((other) => other >= 0 && other <= LONGEST), least = Math.min(...others), most = Math.max(...others);
  return { from, to, days: contradiction ? null : days, contradiction, otherwise: others.length && (least !== days || most !== days) ? { least, most } : null };
}

function askedDates({ uri, head: { kind, dates, asked } }: Pick<Facts, 'uri' | 'head'>): SaidDate[] {
  return kind === 'question' ? said(uri, dates) : said(uri, dates.received ? { ...asked, received: dates.received } : asked);
}

/** Corrections and later versions bear later dates; Baden-Württemberg prints above its answers the day on which the question came in. */
function answeredDates({ uri, head: { kind, dates } }: Pick<Facts, 'uri' | 'head'>, asked: readonly SaidDate[]): SaidDate[] {
  if (kind === 'question') return [];
  return said(uri, dates).filter((one) => one.kind !== 'received' && !(one.kind === 'printed' && asked.some(({ kind: of, date }) => of === 'received' && date === one.date)));
}

const said = (uri: string, dates: Dates) => Object.entries(dates).map(([kind, date]) => ({ uri, kind: kind as DateKind, date }));

/** Of each kind the earliest: what is printed anew was asked and answered before. */
function inOrder(dates: readonly SaidDate[], kinds: readonly DateKind[]): SaidDate[] {
  return kinds.flatMap((kind) => dates.filter((one) => one.kind === kind).reduce<SaidDate[]>(([first], one) => [first && first.date <= one.date ? first : one], []));
}

const DAY = 24 * 60 * 60 * 1000;

/** From one day of the calendar to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}
