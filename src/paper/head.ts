import { paperId, type PaperId, type Parliament } from '../model/paperId.ts';
import type { DateKind, Head, PaperKind } from '../model/paper.ts';
import type { CleanText } from '../text/clean.ts';
import { readable } from '../text/clean.ts';
import { readAskers } from './askers.ts';
import { germanDate } from '../text/dates.ts';
import type { Line } from './lines.ts';
import { ministryIn } from './ministries.ts';
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
  /** Whether a printed head was found, not a letter or a bare text. */
  readonly hasHead: boolean;
}

const NUMBER = String.raw`(\d{1,2})\s?\/\s?(\d[\d ]{0,7}\d|\d)`;
const HEAD_NUMBER = new RegExp(String.raw`(?:^|\s)(?:Drucksache|Drs\.|LANDTAGSDRUCKSACHE)\s*:?\s*(?:Nr\.\s*)?${NUMBER}(?:\s*\(?(neu|S)\)?(?![\p{L}]))?(?:\s*\(${NUMBER}\))?(?=\s|$)`, 'iu');
const TERM = /(?:^|\s)(\d{1,2})\.\s?(?:Wahlperiode|Legislaturperiode|WP)/i;
const ANSWER_WORD = /^(?:und\s+)?(?:Antwort|ANTWORT)(?:\s|$|:)/;
/** Saxony-Anhalt prints no electoral term, but the name of the house on the same line. */
const HOUSE_LINE = /^Landtag von Sachsen-Anhalt\s/i;
/** How far a head reaches below its number, and how near the electoral term stands. */
const HEAD_LINES = 14;
const TERM_REACH = 3;

/** Splits a file into its papers by their printed heads. There is always at least one part; it begins with the first line. */
export function partsOf(lines: readonly Line[], parliament: Parliament | null): Part[] {
  const heads: { line: number; m: RegExpExecArray }[] = [];
  lines.forEach((line, i) => {
    if (line.text.length > 160 || !line.text.includes('/')) return;
    const m = HEAD_NUMBER.exec(line.text);
    if (!m || /^[–-]|[–-]$/.test(line.text.trim()) || !((i < HEAD_LINES && HOUSE_LINE.test(line.text)) || lines.slice(Math.max(0, i - TERM_REACH), i + TERM_REACH + 1).some((l) => l.text.length < 160 && TERM.test(l.text)))) return;
    const last = heads.at(-1);
    if (last && i - last.line < HEAD_LINES && (last.m[2] === m[2] || !line.opensPage)) return; // the same head prints its number again
    if (i > HEAD_LINES && !opensPaper(lines, i)) return;
    heads.push({ line: i, m });
  });
  if (!heads.length) return [{ first: 0, behind: lines.length, number: null, bracketed: null, isAnswer: lines.slice(0, 120).some((l) => /^Antwort der \p{L}+regierung/u.test(l.text)), printed: null, hasHead: false }];
  return heads.map(({ line, m }, i) => {
    const first = i === 0 ? 0 : firstOfHead(lines, line);
    const behind = i + 1 < heads.length ? firstOfHead(lines, heads[i + 1]!.line) : lines.length;
    const head = lines.slice(first, Math.min(behind, line + HEAD_LINES));
    const id = (term: string | undefined, number: string | undefined, suffix = '') => (parliament && term && number ? paperId(parliament, term, number, suffix) : null);
    return {
      first, behind, hasHead: true,
      number: id(m[1], m[2], m[3] ? (m[3].toLowerCase() === 'neu' ? '(neu)' : 'S') : ''), bracketed: id(m[4], m[5]),
      isAnswer: head.some((l) => ANSWER_WORD.test(l.text)),
      printed: head.slice(0, line - first + TERM_REACH + 1).map((l) => germanDate(l.text.replace(TERM, ' '))).find((d) => d) ?? null,
    };
  });
}

/** A further paper in the file begins on a new page or with the name of the house, not in the middle of a text. */
function opensPaper(lines: readonly Line[], i: number): boolean {
  return lines.slice(Math.max(0, i - 2), i + 1).some((l) => l.opensPage || /^(?:Deutscher Bundestag|\p{L}*\s?Landtag|Abgeordnetenhaus|B(?:ü|Ü)rgerschaft)/iu.test(l.text));
}

function firstOfHead(lines: readonly Line[], i: number): number {
  for (let k = i; k >= Math.max(0, i - 2); k--) if (lines[k]!.opensPage) return k;
  return i;
}

/** Reads what the papers of a file say of themselves. `bodyStart` gives, for each part, the first line that is no head. */
export function readHead(clean: CleanText, lines: readonly Line[], parts: readonly Part[], parliament: Parliament | null, bodyStarts: readonly number[]): Head {
  const question = parts.find((p) => !p.isAnswer), answer = parts.find((p) => p.isAnswer);
  const main = answer ?? question!;
  const heads = parts.map((p, i) => lines.slice(p.first, Math.max(bodyStarts[i]!, p.first)));
  const mainLines = heads[parts.indexOf(main)]!;
  const references = mainLines.map((l) => ownReference(l.text, parliament)).filter((id): id is PaperId => id !== null && id !== main.number);
  const joint = answer !== undefined && answer.number !== null && !question && !references.length && !answer.bracketed && answersInOnePaper(mainLines); // one number for both
  const questionPaper = question?.number ?? answer?.bracketed ?? references[0] ?? (joint ? answer.number : null);
  const answerPaper = answer?.number ?? null;
  const early = readAskers(heads.flat().map((l) => l.text)), late = early.askers.length || early.groups.length ? [] : lateHead(lines.slice(main.first, main.behind));
  const { askers, groups } = late.length ? readAskers(late.map((l) => l.text)) : early;
  const answering = answer || !main.hasHead;
  const ministry = answering ? ministryIn(clean.original, clean.furniture, mainLines, lines.slice(main.first, main.behind)) : null;
  const dates: Partial<Record<DateKind, string>> = {};
  const put = (kind: DateKind, date: string | null | undefined) => { if (date && !dates[kind]) dates[kind] = date; };
  put('signed', ministry?.date);
  for (const line of mainLines) {
    if (/^DATUM\b/i.test(line.text)) put('signed', germanDate(line.text));
    const answered = /Antwort(?:\s+des\s.{3,80})?\s+vom\s+(.{6,30})/.exec(line.text);
    if (answered) put('answered', germanDate(answered[1]!));
    const received = /Eingang\s[^)]*?am\s+(.{6,30})/.exec(line.text);
    if (received) put('received', germanDate(received[1]!));
  }
  const issued = clean.furniture.map((f) => /(?:Ausgegeben|Verteilt(?: am)?)\s*:?\s*(\d{1,2}\.\s?\d{1,2}\.\s?\d{4})/.exec(clean.original.slice(f.start, Math.min(f.end, f.start + 120)))).find((m) => m);
  put('printed', main.printed);
  put('issued', issued ? germanDate(issued[1]!) : null);
  if (question && !answer) for (const line of lines.slice(question.first, question.behind)) if (/^\p{Lu}[\p{L}. -]+, (?:den|am) \d/u.test(line.text)) put('signed', germanDate(line.text));
  if (answering && !dates.signed && !dates.answered) put('signed', germanDate(lines.slice(main.first, main.behind).findLast((l) => l.text.length < 60 && l.text.includes(', ') && PLACE_AND_DATE.test(l.text))?.text ?? ''));
  const kind: PaperKind = question?.number && answer ? 'combined' : answer || ministry ? 'answer' : 'question';
  return {
    id: answerPaper ?? questionPaper, kind, questionPaper, answerPaper,
    title: bestTitle(readTitle(mainLines), heads.map(readTitle)) ?? readTitle(late),
    date: (kind === 'question' ? null : dates.signed ?? dates.answered) ?? dates.printed ?? dates.signed ?? dates.issued ?? null,
    dates, askers, groups, answeredBy: ministry ? readable(ministry.name) : null,
  };
}

/** Baden-Württemberg's text layers give the questions first and then the head: who asks, who answers, the title. */
function lateHead(lines: readonly Line[]): readonly Line[] {
  const at = lines.slice(0, LATE_LINES).findIndex((l, i) => i > 0 && ASKING_LINE.test(l.text) && KIND_LINE.test(lines[i - 1]!.text));
  if (at < 0) return [];
  const behind = lines.findIndex((l, i) => i > at && (l.opensPage || /^Mit Schreiben vom/.test(l.text)));
  return lines.slice(at - 1, Math.min(behind < 0 ? lines.length : behind, at + 2 * HEAD_LINES));
}

/** "Wiesbaden, 10. Dezember 2020" above the signature, or in the letterhead. */
const PLACE_AND_DATE = /^\p{Lu}[\p{L}. -]{2,30}, (?:den |am )?\d{1,2}\. ?(?:\p{L}+|\d{1,2}\.) ?\d{4}$/u;

const LATE_LINES = 120;
const KIND_LINE = /^(?:Kleine|Große)\s*Anfrage$/;
const ASKING_LINE = /(?:^|\s)de[rs]\s+(?:Abg\.|Abgeordneten|Fraktion)(?:\s|$)|^Abgeordneter?\s|^\p{Lu}[^()]{3,80}\([^()]{2,40}\)(?:\s|$)/u;

/** The main paper's title; where another paper of the file prints the same one without a stray blank, that one. */
function bestTitle(own: string | null, all: readonly (string | null)[]): string | null {
  const letters = (title: string) => title.replace(/[\s-]+/g, '');
  const titles = all.filter((t): t is string => t !== null && (own === null || letters(t) === letters(own)));
  return titles.sort((a, b) => a.length - b.length)[0] ?? own;
}

const OWN_REFERENCE = new RegExp(String.raw`^[–-]?\s*(?:auf\s+)?\(?(BT|BR|LT)?-?\s?(?:Bundestags|Landtags)?-?(?:[Dd]rucksache|DRUCKSACHE|Drs\.?)\s*-?\s*(?:Nr\.?\s*)?:?\s*${NUMBER}\)?\s*[–-]?$`);

/** "– Drucksache 21/7449 –" and "BT-Drucksache 19/18172" on lines of their own name the paper that is answered. */
function ownReference(text: string, parliament: Parliament | null): PaperId | null {
  const m = text.includes('/') ? OWN_REFERENCE.exec(text.trim()) : null;
  const house = m?.[1] === 'BT' ? 'BT' : m?.[1] === 'BR' ? 'BR' : parliament;
  return m && house ? paperId(house, m[2]!, m[3]!) : null;
}

/** Berlin, Schleswig-Holstein, Bavaria print question and answer under one number. */
function answersInOnePaper(head: readonly Line[]): boolean {
  return head.some((l) => /^(?:Kleine|Große|Schriftliche)\s*Anfrage/i.test(l.text)) || head.some((l) => /^und\s+(?:die\s+)?Antwort/i.test(l.text));
}
