import { isFederal } from '../citations/laws.ts';
import type { PaperDocument } from '../corpus/document.ts';
import { CHARACTERS, IN_WORD } from '../entities/characters.ts';
import { baseForm } from '../entities/discovery/shortForm.ts';
import type { Finding } from '../model/finding.ts';
import type { ZoneKind } from '../model/paper.ts';
import type { Span } from '../model/span.ts';
import { isCapitalCode, isDigitCode } from '../text/characters.ts';
import { COMMON_ABBREVIATIONS } from '../text/commonAbbreviations.ts';
import { isText } from './abbreviation.ts';

/** Words of letters and digits; what hyphens join are several. */
const WORD = /[\p{L}\p{M}\d_]+/gu;
/** Two capitals at least, and no three small letters in a row, as names have ("YouTube"). */
const ABBREVIATION = /^(?=\p{L}{2,8}$)(?!.*\p{Ll}{3})\p{L}*\p{Lu}\p{L}*\p{Lu}\p{L}*$/u;
const ROMAN = /^[IVXLCDM]+$/;
/** Where numbers, names and addresses stand. */
const FORMAL: ReadonlySet<ZoneKind> = new Set(['letterhead', 'head', 'closing', 'furniture']);

/**
 * The abbreviations that a text uses, and neither it introduces nor everybody knows: each where it stands first in running text,
 * not in citations, numbers of documents, names and lines in capitals and tables of codes. Linear in the text's length.
 * @param isKnown whether a listed actor or system, or a name that the user hides, is called so
 */
export function unknownAbbreviations(document: PaperDocument, isKnown: (name: string) => boolean): readonly Finding[] {
  const { text, paper } = document, told = new Set(paper.glossary.flatMap(({ abbreviation }) => abbreviation.match(WORD) ?? [])), inText = isText(document), found: Finding[] = [];
  const isNamed = covered(paper.mentions.map(({ span }) => span)), isFormal = covered(paper.zones.filter(({ kind }) => FORMAL.has(kind)).map(({ span }) => span));
  let line = { start: 0, end: -1, isCodes: false };
  for (const span of wordsWithCapitals(text)) {
    const { start, end } = span, word = text.slice(start, end), abbreviation = baseForm(word, '');
    if (!ABBREVIATION.test(abbreviation) || told.has(abbreviation) || told.has(word)) continue;
    if (needsNoIntroduction(abbreviation) || isKnown(abbreviation) || isKnown(word)) {
      told.add(abbreviation);
      continue;
    }
    if (start > line.end) line = lineAt(text, start);
    if (isNamed(start) || isFormal(start) || line.isCodes || isOfNumber(text, span) || isOfName(text, span) || !inText(span)) continue;
    told.add(abbreviation);
    found.push({ code: 'unknown-abbreviation', span, data: { abbreviation } });
  }
  return found;
}

function needsNoIntroduction(abbreviation: string): boolean {
  return COMMON_ABBREVIATIONS.has(abbreviation) || ROMAN.test(abbreviation) || isFederal(abbreviation);
}

/** The words with two capitals at least. */
function wordsWithCapitals(text: string): Span[] {
  const found: Span[] = [];
  let start = 0, capitals = 0; // of the word that is read
  const end = (at: number) => { if (capitals > 1) found.push({ start, end: at }); start = at + 1; capitals = 0; };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (CHARACTERS[code] !== IN_WORD) end(i);
    else if (isCapitalCode(code)) capitals++;
  }
  end(text.length);
  return found;
}

/** The line around an offset, and whether it is a heading in capitals or a row of a table: at least half of its words are capitals alone, or there are half as many numbers. */
function lineAt(text: string, at: number): { readonly start: number; readonly end: number; readonly isCodes: boolean } {
  const start = text.lastIndexOf('\n', at) + 1, next = text.indexOf('\n', at), end = next < 0 ? text.length : next;
  const words = text.slice(start, end).match(/\p{L}{2,}/gu) ?? [], capitals = words.filter((word) => word === word.toUpperCase());
  const numbers = text.slice(start, end).match(/(?<![\p{L}\d])\d+(?![\p{L}\d])/gu) ?? [];
  return { start, end, isCodes: Math.max(capitals.length, numbers.length) * 2 >= words.length };
}

/** Whether digits make a word a part of a number: "VS-NfD-12", "ZR 12/19", "BT19". */
function isOfNumber(text: string, { start, end }: Span): boolean {
  return /^(?:[-/._]?\d|[ \u00a0]\(?\d+\/\d)/.test(text.slice(end, end + 12)) || (isDigitCode(text.charCodeAt(start - 2)) && /[-/._]/.test(text[start - 1]!));
}

/** Whether another word in capitals stands beside a word: "DER SPIEGEL". */
function isOfName(text: string, { start, end }: Span): boolean {
  return /^(?:\s|-\s)\p{Lu}{2}/u.test(text.slice(end, end + 4)) || /\p{Lu}{2}(?:\s|-\s)$/u.test(text.slice(Math.max(0, start - 4), start));
}

/** Whether an offset lies in one of some spans, which are in order. To be asked for offsets in ascending order. */
function covered(spans: readonly Span[]): (at: number) => boolean {
  let next = 0, end = 0;
  return (at) => {
    for (; next < spans.length && spans[next]!.start <= at; next++) end = Math.max(end, spans[next]!.end);
    return at < end;
  };
}
