import type { CorpusView } from '../corpus/corpus.ts';
import type { Facts } from '../corpus/facts.ts';
import { amends } from '../corpus/procedures.ts';
import type { DateKind, Dates } from '../model/paper.ts';

/** How long the government took to answer, by the dates that the documents of a procedure bear, and by which of them. */

/** The dates from which and to which time is counted, the better one first: when the question reached the parliament, the day of the answer. */
const FROM = ['received', 'signed', 'printed', 'issued'] as const satisfies readonly DateKind[];
const TO = ['answered', 'signed', 'printed', 'issued'] as const satisfies readonly DateKind[];

/** A date with the document that says it. */
export interface SaidDate<K extends DateKind> {
  readonly kind: K;
  readonly date: string;
  readonly uri: string;
}

export interface AnswerTime {
  readonly from: SaidDate<(typeof FROM)[number]>;
  readonly to: SaidDate<(typeof TO)[number]>;
  /** Calendar days; null where the two dates contradict each other. */
  readonly days: number | null;
  /** Why there are none. */
  readonly contradiction: 'answered-before-asked' | 'too-long' | null;
  /** The fewest and the most days that any two of the dates give, where that is another number. */
  readonly otherwise: { readonly least: number; readonly most: number } | null;
}

type Dated = Pick<Facts, 'uri' | 'head'>;

/** What takes longer is a misprint: no parliament sits so long. */
const LONGEST = 10 * 366;

/** The answer time of the procedure to which a document belongs. */
export function answerTimeOf(corpus: CorpusView, facts: Facts): AnswerTime | null {
  return answerTime(corpus.together(facts));
}

/** The answer time by the dates of some documents; null where they do not say when it was asked, or when it was answered. */
export function answerTime(documents: readonly Dated[]): AnswerTime | null {
  const asked = FROM.flatMap((kind) => earliest(documents, kind, askedOf)), received = asked.find(({ kind }) => kind === 'received')?.date;
  const answered = TO.flatMap((kind) => earliest(documents, kind, answeredOf)).filter(({ kind, date }) => !(kind === 'printed' && date === received)); // Baden-Württemberg prints above its answers the day on which the question came in
  const [from] = asked, [to] = answered;
  if (!from || !to) return null;
  const days = daysBetween(from.date, to.date), possible = asked.flatMap((begin) => answered.map((end) => daysBetween(begin.date, end.date))).filter(isPossible);
  const least = Math.min(...possible), most = Math.max(...possible);
  return {
    from, to, days: isPossible(days) ? days : null, contradiction: days < 0 ? 'answered-before-asked' : days > LONGEST ? 'too-long' : null,
    otherwise: possible.some((other) => other !== days) ? { least, most } : null,
  };
}

const isPossible = (days: number) => days >= 0 && days <= LONGEST;

const askedOf = ({ head: { kind, dates, asked } }: Dated): Dates => (kind === 'question' ? dates : dates.received ? { ...asked, received: dates.received } : asked);
/** What corrects or supplements an answer comes after it. */
const answeredOf = (document: Dated): Dates => ((document.head.kind === 'answer' || document.head.kind === 'combined') && !amends(document) ? document.head.dates : {});

/** The first date of a kind: what is printed again was asked and answered before. */
function earliest<K extends DateKind>(documents: readonly Dated[], kind: K, datesOf: (document: Dated) => Dates): [SaidDate<K>] | [] {
  let first: SaidDate<K> | null = null;
  for (const document of documents) {
    const date = datesOf(document)[kind];
    if (date !== undefined && !(first && first.date <= date)) first = { kind, date, uri: document.uri };
  }
  return first ? [first] : [];
}

const DAY = 24 * 60 * 60 * 1000;

/** From one day of the calendar to another, whatever clocks do. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}
