import { paperId, type PaperId, type Parliament } from '../model/paperId.ts';
import type { Follows, Head, PaperKind } from '../model/paper.ts';
import type { CleanText } from '../text/clean.ts';
import { readable } from '../text/clean.ts';
import { readAskers } from './askers.ts';
import { germanDate } from '../text/dates.ts';
import { LineForm } from '../text/lineForm.ts';
import { breaksOff } from './flow.ts';
import type { Line } from './lines.ts';
import { HEAD_LINES, mastheadAt, NUMBER, TERM, TERM_REACH, type PrintedNumber } from './masthead.ts';
import { datesOf } from './headDates.ts';
import { dividerBelow, ministryIn } from './ministries.ts';
import { amendsAnswer, followedBy, stageOf } from './stage.ts';
import { readTitle } from './title.ts';

/** One paper of a file: a file can hold the question paper and the answer paper. Line indexes. */
export interface Part {
  readonly first: number;
  readonly behind: number;
  readonly number: PaperId | null;
  /** A second number in brackets behind the first: Saarland prints the question's number there. */
  readonly bracketed: PaperId | null;
  readonly isAnswer: boolean;
  readonly printed: string | null;
  /** Its last line with the house, the term, the number or the date; `first` where it has none. */
  readonly masthead: number;
  /** Whether a printed head was found, not a letter or a bare text. */
  readonly hasHead: boolean;
}

const ANSWER_WORD = new LineForm('uAmS', /^(?:(?:und|mit)\s+)?(?:Antwort|ANTWORT|Stellungnahme)(?:\s|$|:)/);
/** In a text without a printed head. */
const GOVERNMENT_ANSWERS = new LineForm('A', /^Antwort der \p{L}+regierung/u);
const COVER_LINES = 120;
/** An answer that a preface speaks of: the line names a question of its, or goes on with the sentence of the line above ("… in ihrer" + "Antwort vom …"). */
const ANSWER_TO_QUESTION = /\sFragen?\s\d/;

/** Splits a file into its papers by their printed heads. There is always at least one part; it begins with the first line. */
export function partsOf(lines: readonly Line[], parliament: Parliament | null): Part[] {
  const heads: { line: number; number: PrintedNumber }[] = [];
  for (let i = 0; i < lines.length; i++) {
    const number = mastheadAt(lines, i), last = heads.at(-1);
    if (!number || (last && (isSame(number, last.number) || (i - last.line < HEAD_LINES && !lines[i]!.opensPage)))) continue; // a running head prints the number again
    if (i <= HEAD_LINES || opensPaper(lines, i)) heads.push({ line: i, number });
  }
  if (!heads.length) return [{ first: 0, behind: lines.length, number: null, bracketed: null, isAnswer: lines.slice(0, COVER_LINES).some((l) => GOVERNMENT_ANSWERS.fits(l) && !isSpokenOf(lines, l)), printed: null, masthead: 0, hasHead: false }];
  return heads.map(({ line, number }, i) => {
    const first = i === 0 ? 0 : firstOfHead(lines, line);
    const behind = i + 1 < heads.length ? firstOfHead(lines, heads[i + 1]!.line) : lines.length;
    const head = lines.slice(first, Math.min(behind, line + HEAD_LINES));
    const dated = head.slice(0, line - first + TERM_REACH + 1).findIndex(({ text }) => printedDate(text) !== null), printed = head[dated];
    return {
      first, behind, hasHead: true,
      number: parliament && paperId(parliament, number.term, number.number, number.suffix),
      bracketed: parliament && number.bracketed && paperId(parliament, number.bracketed.term, number.bracketed.number),
      isAnswer: head.some((l, k) => (ANSWER_WORD.fits(l) && !isSpokenOf(lines, l)) || amendsAnswer(head, k)),
      printed: printed ? printedDate(printed.text) : null, masthead: Math.max(line, first + dated),
    };
  });
}

function isSpokenOf(lines: readonly Line[], line: Line): boolean {
  return ANSWER_TO_QUESTION.test(line.text) || (!line.afterBlank && breaksOff(lines[line.index - 1], line));
}

const isSame = (one: PrintedNumber, other: PrintedNumber) => one.number === other.number && one.term === other.term;

/** The date of a line of the masthead; the term before it is none. */
const printedDate = (text: string) => germanDate(text.replace(TERM, ' '));

/** A further paper in the file begins on a new page or with the name of the house, not in the middle of a text. */
function opensPaper(lines: readonly Line[], i: number): boolean {
  return lines.slice(Math.max(0, i - 2), i + 1).some((l) => l.opensPage || /^(?:Deutscher Bundestag|\p{L}*\s?Landtag|Abgeordnetenhaus|B(?:ü|Ü)rgerschaft)/iu.test(l.text));
}

function firstOfHead(lines: readonly Line[], i: number): number {
  for (let k = i; k >= Math.max(0, i - 2); k--) if (lines[k]!.opensPage) return k;
  return i;
}

/** What a text that is no inquiry says of itself in our terms. */
export const NO_HEAD: Head = { id: null, kind: 'other', questionPaper: null, answerPaper: null, title: null, date: null, dates: {}, asked: {}, askers: [], groups: [], answeredBy: null, stage: null, follows: null };

/** Reads what the papers of a file say of themselves. `bodyStart` gives, for each part, the first line that is no head. */
export function readHead(clean: CleanText, lines: readonly Line[], parts: readonly Part[], parliament: Parliament | null, bodyStarts: readonly number[]): Head {
  const question = parts.find((p) => !p.isAnswer), answerPart = parts.find((p) => p.isAnswer);
  const main = answerPart ?? question!, at = parts.indexOf(main), all = lines.slice(main.first, main.behind);
  const divider = answerPart || !main.hasHead ? null : dividerBelow(lines.slice(bodyStarts[at], main.behind)), answer = answerPart ?? (divider ? main : undefined);
  const heads = parts.map((p, i) => lines.slice(p.first, Math.max(bodyStarts[i]!, p.first))), head = heads[at]!;
  const referring = head.flatMap((line) => ownReferences(line, parliament).map((id) => ({ line, id }))).filter(({ id }) => id !== main.number);
  const follows = followedBy({ clean, head, parliament, number: main.number, reference: referring[0]?.id ?? null, printed: main.hasHead });
  const references = [...new Set(referring.filter(({ line, id }) => !isAmended(line, id, follows, head, main)).map(({ id }) => id))];
  const joint = answer !== undefined && answer.number !== null && !question && !references.length && !answer.bracketed && answersInOnePaper(head); // one number for both
  const questionPaper = question?.number ?? answer?.bracketed ?? references[0] ?? (joint ? answer.number : null);
  const answerPaper = answer?.number ?? null;
  const early = readAskers(heads.flatMap((h) => h.map((l) => l.text))), late = early.askers.length || early.groups.length ? [] : lateHead(all);
  const { askers, groups } = late.length ? readAskers(late.map((l) => l.text)) : early;
  const answering = answer !== undefined || !main.hasHead;
  const ministry = divider ?? (answering ? ministryIn(clean.original, clean.furniture, head, all) : null);
  const { dates, asked } = datesOf(clean, { head, all, isAnswer: main.isAnswer, answering, printed: main.printed, letter: ministry?.date ?? null, question: answerPart && question ? { lines: lines.slice(question.first, question.behind), printed: question.printed } : null });
  const kind: PaperKind = question?.number && answerPart ? 'combined' : answer || ministry ? 'answer' : 'question';
  const titles = heads.map(readTitle);
  return {
    id: answerPaper ?? questionPaper, kind, questionPaper, answerPaper,
    title: bestTitle(titles[at]!, titles) ?? readTitle(late),
    date: (kind === 'question' ? null : dates.signed ?? dates.answered) ?? dates.printed ?? dates.signed ?? dates.issued ?? null,
    dates, asked, askers, groups, answeredBy: ministry ? readable(ministry.name) : null,
    stage: stageOf(clean, lines),
    follows,
    ...(answerPart && !question && references.length > 1 && { alsoAnswers: references.slice(1) }),
  };
}

/** What a text without questions of its own says of itself: nothing, unless it is the printed correction or supplement of a paper. */
export function readAmendment(clean: CleanText, lines: readonly Line[], [part]: readonly Part[], parliament: Parliament | null): Head {
  const head = lines.slice(0, AMENDMENT_LINES), number = part?.number ?? null, printed = part?.hasHead ?? false;
  const reference = head.flatMap((l) => ownReferences(l, parliament)).find((id) => id !== number) ?? null;
  const follows = printed || reference !== null ? followedBy({ clean, head, parliament, number, reference, printed }) : null;
  return follows === null || follows.kind === 'new-version' ? NO_HEAD : { ...NO_HEAD, id: number, date: part?.printed ?? null, stage: stageOf(clean, lines), follows };
}

const AMENDMENT_LINES = 40;

/** Baden-Württemberg's text layers give the questions first and then the head: who asks, who answers, the title. */
function lateHead(lines: readonly Line[]): readonly Line[] {
  const at = lines.slice(0, LATE_LINES).findIndex((l, i) => i > 0 && ASKING_LINE.test(l.text) && KIND_LINE.test(lines[i - 1]!.text));
  if (at < 0) return [];
  const behind = lines.findIndex((l, i) => i > at && (l.opensPage || /^Mit Schreiben vom/.test(l.text)));
  return lines.slice(at - 1, Math.min(behind < 0 ? lines.length : behind, at + 2 * HEAD_LINES));
}

const LATE_LINES = 120;
const KIND_LINE = /^(?:Kleine|Große)\s*Anfrage$/;
const ASKING_LINE = /(?:^|\s)de[rs]\s+(?:Abg\.|Abgeordneten|Fraktion)(?:\s|$)|^Abgeordneter?\s|^\p{Lu}[^()]{3,80}\([^()]{2,40}\)(?:\s|$)/u;

/** The main paper's title; where another paper of the file prints the same one without a stray blank, that one. */
function bestTitle(own: string | null, all: readonly (string | null)[]): string | null {
  if (all.length === 1) return own;
  const letters = (title: string) => title.replace(/[\s-]+/g, '');
  const titles = all.filter((t): t is string => t !== null && (own === null || letters(t) === letters(own)));
  return titles.sort((a, b) => a.length - b.length)[0] ?? own;
}

const LABEL = String.raw`\(?(BT|BR|LT)?-?\s?(?:Bundestags|Landtags)?-?(?:[Dd]rucksache|DRUCKSACHE|Drs\.?)\s*-?\s*(?:Nr\.?\s*)?:?\s*${NUMBER}(?:\s*(\(neu\)))?\)?`;
const OWN_REFERENCE = new RegExp(String.raw`^(?:[–—-]\s*|\(?(?:auf|zu|BEZUG|Bezug)\s*:?\s+)?${LABEL}(?:\s*[–—-]|,|\s+vom\s.{6,20})?$`);
/** Behind the askers on one line: "… und der Fraktion X – Drucksache 21/7449 –"; Lower Saxony: "…, eingegangen am 3.5.2024 - Drs. 19/4500, an die …". */
const REFERENCE_BEHIND = new RegExp(String.raw`(?:^|\s)[–—-]\s*${LABEL}(?:\s*[–—-]$|,(?:$| an ))`);

/** "– Drucksachen 21/7449, 21/7450 und 21/7453 –": several that are answered at once. */
const OWN_REFERENCES = /^[–—-]\s*(?:BT-|LT-)?(?:Drucksachen|Drs\.)\s+(\d{1,2}\/\d{1,6}(?:(?:,|\s(?:und|sowie))\s\d{1,2}\/\d{1,6}){1,9})\s*[–—-]$/;

/** "– Drucksache 21/7449 –", "BT-Drucksache 19/18172" and "(zu Drs. 20/1290)" on lines of their own name the paper that is answered. */
function ownReferences({ slash, text }: Line, parliament: Parliament | null): readonly PaperId[] {
  if (!slash) return [];
  const several = parliament && OWN_REFERENCES.exec(text)?.[1]!.match(/\d+\/\d+/g);
  if (several) return several.map((number) => paperId(parliament, ...(number.split('/') as [string, string])));
  const m = OWN_REFERENCE.exec(text) ?? REFERENCE_BEHIND.exec(text), house = m?.[1] === 'BT' ? 'BT' : m?.[1] === 'BR' ? 'BR' : parliament;
  return m && house ? [paperId(house, m[2]!, m[3]!, m[4] ?? '')] : [];
}

/** Whether a line of a printed correction or supplement names the answer that it corrects, and not the questions: "auf Drucksache 21/9902", or where its head speaks of no inquiry. */
function isAmended({ text }: Line, id: PaperId, follows: Follows | null, head: readonly Line[], { hasHead }: Part): boolean {
  return hasHead && follows !== null && follows.kind !== 'new-version' && follows.paper === id && (/^(?:auf|zu)\s/.test(text) || !head.some((line) => /Anfrage/.test(line.text)));
}

/** Berlin, Schleswig-Holstein, Bavaria print question and answer under one number. */
function answersInOnePaper(head: readonly Line[]): boolean {
  return head.some((l) => /^(?:Kleine|Große|Schriftliche)\s*Anfrage/i.test(l.text)) || head.some((l) => /^und\s+(?:die\s+)?Antwort/i.test(l.text));
}
