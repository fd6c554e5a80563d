import type { Label } from '../model/label.ts';
import { before, matchAt, type PlacedPinpoint, type Scan } from './form.ts';
import { firstLabel } from './labelList.ts';
import { isHeading, readReference, type Reference } from './reference.ts';

/** The place that a citation names inside the cited document: behind its number or before its label. */

/** What may stand between a number and its pinpoint: "vom 23. Januar 2020", a comma, "dort", "zu". */
const LEAD = /(?:\s{1,2}\((?:Beschluss|B)\))?(?:\s{1,2}vom\s{1,2}\d{1,2}\.\s{0,2}(?:\d{1,2}\.|\p{L}{3,9})\s{0,2}\d{2,4})?(?:\s{0,2}[,:(–-]|\)\s?,)?\s{0,3}(?:(?:(?:vgl\.|siehe|s\.)\s{1,2})?(?:dort|hier|insbesondere|insb\.|jeweils)[,:]?\s{1,3})?(?:(?:in der|auf die|die|auf|zu den|zu der|zu|zur|und zwar)\s{1,3})?/yu;

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
export function pinpointBehind(scan: Scan, at: number): PlacedPinpoint | undefined {
  const { text } = scan;
  const lead = matchAt(LEAD, text, at);
  const from = at + (lead?.[0].length ?? 0);
  if (from === at) return undefined;
  switch (text[from]) {
    case 'S': case 'A': case 'F': case 'B': case 's': case 'M': case 'm': case 'T': break;
    default: return undefined;
  }
  const page = matchAt(PAGE, text, from);
  const behindPage = page && matchAt(COMMA, text, from + page[0].length), inPage = behindPage && answerAt(scan, from + page[0].length + behindPage[0].length);
  if (inPage) return inPage; // "S. 3, Antwort zu Frage 2": the answer says more
  if (page) return { pinpoint: { page: oneLine(page[1]!) }, start: from, end: from + page[0].length };
  const annex = matchAt(ANNEX, text, from);
  if (annex) return { pinpoint: { annex: oneLine(annex[1]!) }, start: from, end: from + annex[0].length };
  const article = matchAt(ARTICLE, text, from);
  if (article) return { pinpoint: { article: article[1]! }, start: from, end: from + article[0].length };
  return answerAt(scan, from);
}

const COMMA = /,\s{1,2}/y;

function answerAt(scan: Scan, at: number): PlacedPinpoint | undefined {
  const reference = readReference(scan, at);
  return reference?.certain && !isHeading(scan.text, reference) ? placed(reference) : undefined;
}

/** A page or annex right before a citation's label. Questions and answers before it are found by themselves and joined later. */
export function pinpointBefore(text: string, start: number): PlacedPinpoint | undefined {
  const words = before(text, start, 50);
  if (!/\s$/.test(words)) return undefined;
  for (const { key, pattern } of BEFORE) {
    const m = pattern.exec(words);
    if (!m) continue;
    const at = start - words.length + m.index, end = at + m[0].search(GLUED);
    return { pinpoint: key === 'page' ? { page: oneLine(m[1]!) } : { annex: oneLine(m[1]!) }, start: at, end };
  }
  return undefined;
}

/** The pinpoint that a reference to a question or an answer is for another paper. That paper's questions are not known here. */
export function placed(reference: Reference): PlacedPinpoint {
  const label: Label = firstLabel(reference.items);
  const { start, end, person, answer, written } = reference;
  if (written || person) return { pinpoint: { writtenQuestion: label, person: person ?? null }, start, end };
  return { pinpoint: answer ? { answer: label } : { question: label }, start, end };
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
