import type { Label } from '../model/label.ts';
import { beforeBlanks, behindBlanks, codesOf, isAt, isDigitCode, isSmallCode } from '../text/characters.ts';
import { before, endAt, matchAt, type PlacedPinpoint, type Scan } from './form.ts';
import { firstLabel } from './labelList.ts';
import { isHeading, oneLine, readPlainReference, readReference, type Reference } from './reference.ts';

/** The place that a citation names inside the cited document: behind its number or before its label. */

/** What may stand between a number and its pinpoint: "(Vorabfassung)", "vom 23. Januar 2020", a comma, "dort", "zu". */
const LEAD = /(?:\s{1,2}\((?:Beschluss|B|Vorabfassung)\))?(?:\s{1,2}vom\s{1,2}\d{1,2}\.\s{0,2}(?:\d{1,2}\.|\p{L}{3,9})\s{0,2}\d{2,4})?(?:\s{0,2}[,:(–-]|\)\s?,)?\s{0,3}(?:(?:(?:vgl\.|siehe|s\.)\s{1,2})?(?:dort|hier|insbesondere|insb\.|jeweils)[,:]?\s{1,3})?(?:(?:in der|auf die|die|auf|zu den|zu der|zu|zur|und zwar)\s{1,3})?/yu;

const PAGE_VALUE = String.raw`(?:S\.|Seiten?)\s{0,2}(\d{1,6}(?:\s?\(?[A-D]\)?(?![\p{L}\d]))?(?:\s?ff?\.|\s?[-–]\s?\d{1,6}|\s(?:bis|und)\s\d{1,6})?)`;
const ANNEX_VALUE = String.raw`(?:Anlagen?|Anhang|Anhänge)\s{1,2}((?:\d{1,3}|[IVX]{1,5}|[A-Z])(?![\p{L}\d])(?:\s?(?:,|bis|und|[-–])\s?\d{1,3}(?!\d))?)`;
const ARTICLE_VALUE = String.raw`(?:Artikel|Art\.)\s{1,2}(\d{1,3}[a-z]?)(?![\p{L}\d])`;
const PAGE = new RegExp(PAGE_VALUE, 'yu'), ANNEX = new RegExp(ANNEX_VALUE, 'yu'), ARTICLE = new RegExp(ARTICLE_VALUE, 'yu');
/** "Anlagen 1 bis 3 der Drs. …", "S. 5 der Bundestagsdrucksache …": right before the label. */
const GLUE = String.raw`\s{1,2}(?:(?:in|zu) der|der|des|zur?|zum|auf|in|von)\s{1,2}$`, GLUED = new RegExp(GLUE);
const BEFORE = [
  { key: 'page' as const, pattern: new RegExp(PAGE_VALUE + GLUE, 'u') },
  { key: 'annex' as const, pattern: new RegExp(ANNEX_VALUE + GLUE, 'u') },
];

/** Further places behind the first one ("S. 2 und Anlage 3") are not told; a paper's pinpoint is its first. */
export function pinpointBehind(scan: Scan, at: number): PlacedPinpoint | null {
  const { text } = scan, from = placeBehind(text, at);
  if (from === at) return null;
  switch (text.charCodeAt(from)) {
    case 83: return pageAt(scan, from) ?? answerAt(scan, from); // "S"
    case 65: return isAt(text, from, 'An') && !isAt(text, from, 'Ant') ? annexAt(scan, from) : articleAt(text, from) ?? answerAt(scan, from); // "A"
    case 70: case 66: case 115: case 77: case 109: case 84: return answerAt(scan, from); // F, B, s, M, m, T
    default: return null;
  }
}

const ENTRY = /,?\s{1,2}(N(?:r|ummer)\.?\s{1,2}(\d{1,3})(?![\d/]|\.\d))/y;

/** "BT-Drs. 19/370, Nr. 12": the number of an entry in a collection of questions. */
export function entryBehind(text: string, at: number): PlacedPinpoint | null {
  const m = matchAt(ENTRY, text, at);
  return m && { pinpoint: { question: m[2]! }, start: at + m[0].length - m[1]!.length, end: at + m[0].length };
}

/** Where a place may begin behind a number; the offset itself if none can. Most numbers have none, and most places stand right behind a comma. */
function placeBehind(text: string, at: number): number {
  let i = behindBlanks(text, at, 2);
  const mark = text.charCodeAt(i), isMark = MARKS[mark] === 1;
  if (isMark) i = behindBlanks(text, i + 1, 3);
  else if (mark === 41) return behindLead(text, at); // ")"
  else if (i === at) return at;
  const initial = text.charCodeAt(i);
  if (initial >= 65 && initial <= 90 && !(mark === 40 && (initial === 66 || initial === 86))) return i; // a capital, but not "(Beschluss)" or "(Vorabfassung)"
  return LEAD_INITIALS[initial] === 1 ? behindLead(text, at) : at;
}

const MARKS = codesOf(',:(–-');
/** What the words of a lead begin with, a third blank, "(Beschluss)" and "(Vorabfassung)". */
const LEAD_INITIALS = codesOf(' \n\u00a0vsdhijazumBV');

function behindLead(text: string, at: number): number {
  return Math.max(at, endAt(LEAD, text, at));
}

function pageAt(scan: Scan, at: number): PlacedPinpoint | null {
  const page = matchAt(PAGE, scan.text, at);
  if (!page) return null;
  const end = at + page[0].length;
  return answerBehind(scan, end) ?? { pinpoint: { page: oneLine(page[1]!) }, start: at, end };
}

function annexAt(scan: Scan, at: number): PlacedPinpoint | null {
  const annex = matchAt(ANNEX, scan.text, at);
  return annex && (answerBehind(scan, at + annex[0].length) ?? { pinpoint: { annex: oneLine(annex[1]!) }, start: at, end: at + annex[0].length });
}

function articleAt(text: string, at: number): PlacedPinpoint | null {
  const article = isAt(text, at, 'Art') ? matchAt(ARTICLE, text, at) : null;
  return article && { pinpoint: { article: article[1]! }, start: at, end: at + article[0].length };
}

/** "S. 3, Antwort zu Frage 2": the answer says more than the page. */
function answerBehind(scan: Scan, at: number): PlacedPinpoint | null {
  const comma = matchAt(COMMA, scan.text, at);
  return comma && answerAt(scan, at + comma[0].length);
}

const COMMA = /,\s{1,2}/y;

function answerAt(scan: Scan, at: number): PlacedPinpoint | null {
  const reference = readPlainReference(scan.text, at) ?? readReference(scan, at);
  return reference?.certain && !isHeading(scan.text, reference) ? placed(reference) : null;
}

/** A page or annex right before a citation's label. Questions and answers before it are found by themselves and joined later. */
export function pinpointBefore(text: string, start: number): PlacedPinpoint | null {
  if (!mayBeGlued(text, start)) return null;
  const words = before(text, start, 50);
  for (const { key, pattern } of BEFORE) {
    const m = pattern.exec(words);
    if (!m) continue;
    const at = start - words.length + m.index, end = at + m[0].search(GLUED);
    return { pinpoint: key === 'page' ? { page: oneLine(m[1]!) } : { annex: oneLine(m[1]!) }, start: at, end };
  }
  return null;
}

/** Whether the word before an offset is one of those that glue a page or annex to a label, and behind what. */
function mayBeGlued(text: string, at: number): boolean {
  const end = beforeBlanks(text, at);
  let start = end;
  while (end - start < 4 && isSmallCode(text.charCodeAt(start - 1))) start--;
  if (start === end || end === at || end - start > 3 || GLUE_ENDS[text.charCodeAt(end - 1)] !== 1) return false;
  const last = text.charCodeAt(beforeBlanks(text, start) - 1);
  return isDigitCode(last) || last === 46 || last === 41 || last === 110 || last === 117 || (last >= 65 && last <= 90); // ".", ")", "in", "zu", a capital
}

const GLUE_ENDS = codesOf('rsumfn');

/** The pinpoint that a reference to a question or an answer is for another paper. That paper's questions are not known here. */
export function placed(reference: Reference): PlacedPinpoint {
  const label: Label = reference.items.length ? firstLabel(reference.items) : '';
  const { start, end, person, answer, written } = reference;
  if (written || person) return { pinpoint: { writtenQuestion: label, person: person ?? null }, start, end };
  return { pinpoint: answer ? { answer: label } : { question: label }, start, end };
}

