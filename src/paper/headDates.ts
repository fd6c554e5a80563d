import type { DateKind, Dates } from '../model/paper.ts';
import type { CleanText } from '../text/clean.ts';
import { germanDate } from '../text/dates.ts';
import { LineForm } from '../text/lineForm.ts';
import { askedDates } from './askedDates.ts';
import type { Line } from './lines.ts';

/** The dates that a paper bears, from its head, its signature and the printer's notes. */

/** In the letterhead of a ministry. */
const DATE_LINE = new LineForm('Dd', /^DATUM\b/i);
/** The words between may name who answers, not what is answered: "auf die Kleine Anfrage vom 3. Mai 2024" is the other date. */
const ANSWERED = /Antwort(?:\s+de[rs]\s(?:(?!Anfrage)[^.:;]){3,200})?\s+vom\s+(.{6,30})/;
/** How many lines the words are wrapped to. */
const ANSWERED_LINES = 3;
const RECEIVED = /(?:Eingang\s[^)]{0,80}?|[Ee]ingegangen\s)am\s+(.{6,30})/;
/** In the first characters of a piece of furniture: when the printer handed the paper out. */
const ISSUED = /(?:Ausgegeben|Verteilt)(?: am)?\s*:?\s*(\d{1,2}\.\s?(?:\p{L}{3,9}|\d{1,2}\.)\s?\d{4})(?:\s?\((\d{1,2}\.\d{1,2}\.\d{4})\))?/u;
const NOTED_REACH = 120;
/** Words of all forms of these notes: most furniture has none. */
const NOTED = /Ausgegeben|Verteilt|Eingegangen|Datum des Originals/;
/** There too: when the question came in (Baden-Württemberg), or the answer (Brandenburg, Hesse). */
const CAME_IN = /^\s*(?:\d{1,2})?Eingegangen(?: am)?\s*:?\s*(\d{1,2}\.\s?(?:\p{L}{3,9}|\d{1,2}\.)\s?\d{4})/u;
/** The date of the letter that the printer set ("Datum des Originals: 26.05.2023/Ausgegeben: 02.06.2023"). */
const ORIGINAL = /Datum des Originals\s*:\s*(\d{1,2}\.\s?\d{1,2}\.\s?\d{4})/;
/** "Berlin, den 3. August 2026" below a question paper. */
const SIGNED = /^[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ž. -]+, (?:den|am) \d/;
/** "Wiesbaden, 10. Dezember 2020" above the signature, or in the letterhead; the date may stand below the place. */
const PLACE_AND_DATE = /^\p{Lu}[\p{L}. -]{2,50}, (?:den |am )?\d{1,2}\. ?(?:\p{L}+|\d{1,2}\.) ?\d{4}$/u;
const PLACE_ALONE = /,(?: den| am)?$/, PLACE_REACH = ', den'.length;
const LONGEST = 60;

/** What is known of the paper before its dates are read. */
export interface Dated {
  readonly head: readonly Line[];
  readonly all: readonly Line[];
  /** Whether its head is that of an answer. */
  readonly isAnswer: boolean;
  /** Whether it answers, in whatever form. */
  readonly answering: boolean;
  /** The dates beside its number and of the ministry's letter. */
  readonly printed: string | null;
  readonly letter: string | null;
  /** The question paper that stands before the answer paper in the same file. */
  readonly question: { readonly lines: readonly Line[]; readonly printed: string | null } | null;
}

/** The dates that a paper bears, and of one that answers those of its questions. Where it says one twice, the first counts. */
export function datesOf(clean: CleanText, { head, all, isAnswer, answering, printed, letter, question }: Dated): { readonly dates: Dates; readonly asked: Dates } {
  const dates: Partial<Record<DateKind, string>> = {}, asked: Partial<Record<DateKind, string>> = {};
  const put = (kind: DateKind, date: string | null | undefined, to = dates) => { if (date && !to[kind]) to[kind] = date; };
  const putFrom = (kind: DateKind, m: RegExpExecArray | null) => { if (m) put(kind, germanDate(m[1]!)); };
  put('signed', letter);
  head.forEach((line, i) => {
    if (DATE_LINE.fits(line)) put('signed', germanDate(line.text));
    if (answering && line.text.includes('Antwort')) putFrom('answered', ANSWERED.exec(head.slice(i, i + ANSWERED_LINES).map((l) => l.text).join(' ')));
    putFrom('received', RECEIVED.exec(line.text));
  });
  put('printed', printed);
  if (!isAnswer) put('signed', signature(all));
  if (answering && !dates.signed && !dates.answered) put('signed', lastPlaceAndDate(all));
  if (answering && question) for (const [kind, date] of [['signed', signature(question.lines)], ['printed', question.printed]] as const) put(kind, date, asked);
  if (answering) for (const [kind, date] of Object.entries(askedDates(head, all)) as [DateKind, string][]) put(kind, date, asked);
  for (const { start, end } of clean.furniture) {
    const note = clean.original.slice(start, Math.min(end, start + NOTED_REACH));
    if (!NOTED.test(note)) continue;
    const issued = ISSUED.exec(note), cameIn = CAME_IN.exec(note), date = cameIn && germanDate(cameIn[1]!);
    const ofQuestion = answering && question !== null && clean.offset(start) < all[0]!.start;
    if (issued) put('issued', germanDate(issued[1]!), ofQuestion ? asked : dates);
    if (answering && issued?.[2]) put('issued', germanDate(issued[2]), asked);
    putFrom('signed', ORIGINAL.exec(note));
    if (date !== null && (!answering || date < (dates.signed ?? dates.answered ?? ''))) put('received', date);
  }
  return { dates, asked };
}

/** The date above the names of those who ask. */
function signature(lines: readonly Line[]): string | null {
  const line = lines.find(({ text }) => SIGNED.test(text));
  return line ? germanDate(line.text) : null;
}

function lastPlaceAndDate(lines: readonly Line[]): string | null {
  for (let i = lines.length - 1; i >= 0; i--) {
    const { text } = lines[i]!;
    if (text.length > LONGEST || !text.includes(',')) continue;
    const said = PLACE_ALONE.test(text.slice(-PLACE_REACH)) ? `${text} ${lines[i + 1]?.text.slice(0, LONGEST)}` : text;
    if (PLACE_AND_DATE.test(said)) return germanDate(said);
  }
  return null;
}
