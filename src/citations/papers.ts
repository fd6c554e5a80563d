import { paperId, paperIdParts } from '../model/paperId.ts';
import { isAt, isLetterCode, isSmallCode } from '../text/characters.ts';
import { before, cite, HEADLINE, matchAt, NOTHING, type Found, type NumberForm, type PrintedNumber, type Scan, type WordForm } from './form.ts';
import { canBePaper, landBehind, paperLabelBefore, paperOf, parliamentOfLabel, suffixBehind, type PaperLabel } from './paperLabel.ts';
import { HEAD_WORDS, isLand } from './parliaments.ts';
import { entryBehind, pinpointBefore, pinpointBehind } from './pinpoint.ts';

/** Citations of papers: by label and number, in lists with one label, by number alone; and the inquiries' own series. */

/** "Bundestagsdrucksache 19/5954", "auf Drucksache 21/9901", "LT-Drs. NRW 17/9120". */
export const labelledPaper: NumberForm = {
  threeParts: true,
  readNumber(scan, number) {
    const { text } = scan, label = paperLabelBefore(text, number);
    if (!label || label.of === 'committee') return null;
    const isHead = label.of === 'bare' && isHeadLine(text, label.start, number.end);
    const parliament = isHead && scan.home && number.left.length < 3 ? scan.home : parliamentOfLabel(text, label, number.end, number.left, scan.home);
    if (!canBePaper(parliament, number)) return null;
    if (!isHead) return paper(scan, number, label.start, parliament, isAssumed(scan, label, number));
    return cite('paper', label.start, suffixBehind(text, number.end, parliament).end, parliament && paperOf(parliament, number), null, { open: HEADLINE });
  },
};

/** Numbers behind the first one of a list: ", 18/9641 und 18/9048". */
export const paperOfList: NumberForm = {
  readNumber(scan, number, previous) {
    if (previous?.kind !== 'paper') return null;
    const last = Math.max(previous.end, previous.pinpoint?.end ?? 0), behind = landBehind(scan.text, last)?.end ?? last;
    const gap = number.start - behind;
    if (gap < 1 || gap > 24) return null;
    const words = scan.text.slice(behind, number.start);
    const bracket = /^\s{1,2}\($/.test(words) && scan.text[number.end] === ')';
    if (!bracket && !LIST_GAP.test(words)) return null;
    const parliament = landBehind(scan.text, number.end)?.land ?? (previous.target?.split(' ')[0] ?? null) as Scan['home'];
    const parts = previous.target ? paperIdParts(previous.target) : null;
    if (!canBePaper(parliament, number)) return null;
    if (parts && parliament !== 'BR' && Math.abs(parts.term - Number(number.left)) > NEAR_TERMS) return null; // "…, 2/3 der Fälle", "…, 11/2024"
    return bracket ? cite('paper', number.start - 1, number.end + 1, parliament && paperOf(parliament, number)) : paper(scan, number, number.start, parliament, previous.assumed);
  },
};

/** A number without a label, where the words before it leave no doubt: "in 17/9120", "Antwort zu 4./5. in 17/9120". */
export const barePaper: NumberForm = {
  readNumber(scan, number) {
    const { text, home, context } = scan;
    if (!home || home === 'BR' || number.right.length < 3 || !canBePaper(home, number) || !ALONE.test(before(text, number.start, 24))) return null;
    if (/[\p{L}%]/u.test(text[number.end] ?? '') || /^(?:19|20)\d\d$/.test(number.right)) return null; // "in 11/2024", "in 17/2020": a month, a week
    const term = context.own.map((id) => paperIdParts(id)?.term ?? 0).reduce((a, b) => Math.max(a, b), 0);
    if (!term || Math.abs(term - Number(number.left)) > NEAR_TERMS) return null;
    return paper(scan, number, number.start, home);
  },
};

/** "Kleine Anfrage 5499", "KA 5999": numbers of another series than the papers'. "Schriftliche Anfrage 19/10041" is the paper's own number. */
export const inquiry: WordForm = {
  anchors: ['Anfragen?(?:-|\\s{1,3}[\\dN])', 'A(?:-|\\s{0,2}[\\dN])'],
  read(scan, at) {
    const { text } = scan;
    if (isAt(text, at, 'Ant')) return NOTHING;
    const m = matchAt(INQUIRY, text, at);
    const kind = m && KIND_OF_INQUIRY.exec(before(text, at, 16))?.groups?.[text.charCodeAt(at + 1) === 110 ? 'kind' : 'short']; // "n" of "Anfrage"
    if (!kind || /[\p{L}\d-]/u.test(text[at - kind.length - 1] ?? '')) return NOTHING;
    const found: Found[] = [];
    let start = at - kind.length, from = at + m[0].length;
    for (let number = matchAt(INQUIRY_NUMBER, text, from); number && found.length < 20; number = matchAt(INQUIRY_NUMBER, text, from)) {
      from += number[0].length;
      const one = inquiryNumber(scan, number[1]!, number[2] ?? null, start, from);
      if (!one) break;
      found.push(one);
      const next = matchAt(LIST_CONNECTOR, text, from);
      if (!next) break;
      start = from += next[0].length;
    }
    return found;
  },
};

/** Terms further apart are no list and no number of this house: "…, 2/3", "11/2024". */
const NEAR_TERMS = 6;
const LIST_GAP = /^\)?\s{0,2}(?:[,;]\s{0,2}(?:und|sowie|oder)?|und|sowie|oder|bis|&|\+|[–-])\s{0,2}(?:auf|in|zu)?\s{0,2}$/;
const LIST_CONNECTOR = /\s{0,2}(?:,|;|und|sowie)\s{1,2}(?=\d)/y;
const ALONE = /(?:^|[\s(])(?:in|auf|aus|unter|siehe|vgl\.|s\.|Antrag|Antrags|Gesetzentwurf|Gesetzentwurfs|Beschlussempfehlung|Unterrichtung|Entschließungsantrag|Änderungsantrag|Antwort)\s{1,2}\(?$/;
const INQUIRY = /(?:Anfragen?|A)(?:-?\s?N(?:r|rn|ummer)\.?)?\s{1,2}(?=\d)/y;
/** What stands before "Anfrage", or before the "A" of "KA". */
const KIND_OF_INQUIRY = /(?<kind>(?:Kleine|Große|Schriftliche|Mündliche|Dringliche)[nr]?\s{1,2})$|(?<short>K)$/;
const INQUIRY_NUMBER = /(\d{1,5})(?:\s?\/\s?(\d{1,6}))?(?![\d/]|[.,]\d|\.\s?(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Wahlperiode|Legislaturperiode|WP))/y;
/** The paper that an inquiry is printed as stands behind it and tells the term. */
const TERM_BEHIND = /(?:[^()]{0,80}\(|,\s{0,2}|\s{1,2}(?:in|auf)\s{1,2})(?:LT-)?(?:Drucksachen?|Drs\.)\s{1,2}(?:Nr\.\s)?(\d{1,2})\s?\//y;
/** These count their inquiries in a series of its own and print the term before it. */
const TERM_IN_SERIES: ReadonlySet<string> = new Set(['ST', 'TH']);
/** "Kleine Anfrage 18/5106 (NW)": with the Land behind it this is how we print the number of any such series. */
const IN_SERIES = /^K/;

function inquiryNumber(scan: Scan, first: string, second: string | null, start: number, end: number): Found | null {
  const { text, context } = scan, named = landBehind(text, end), home = named?.land ?? scan.home, pinpoint = pinpointBehind(scan, named?.end ?? end);
  if (second !== null) {
    if (first.length > 2) return null;
    const inSeries = home !== null && (TERM_IN_SERIES.has(home) || (named !== null && IN_SERIES.test(text.slice(start, end))));
    return cite('inquiry-number', start, end, home && paperId(home, first, second, '', inSeries), pinpoint);
  }
  if (!isLand(home) && (first.length < 3 || /^(?:19|20)\d\d$/.test(first))) return null; // the Bundestag has no such series: a year
  const term = named?.term ?? matchAt(TERM_BEHIND, text, end)?.[1] ?? context.own.map((id) => paperIdParts(id)?.term).find((t) => t !== undefined);
  return cite('inquiry-number', start, end, isLand(home) && term !== undefined ? paperId(home, term, first, '', true) : null, pinpoint);
}

/** Whether nothing but the text around says whose paper a labelled number is, and the text is no paper itself. */
function isAssumed({ text, context }: Scan, label: PaperLabel, number: PrintedNumber): boolean {
  return context.own.length === 0 && label.of === 'bare' && parliamentOfLabel(text, label, number.end, number.left, null) === null;
}

function paper(scan: Scan, number: PrintedNumber, start: number, parliament: Scan['home'], assumed = false): Found {
  const { suffix, end } = suffixBehind(scan.text, number.end, parliament), behind = landBehind(scan.text, end)?.end ?? end;
  return cite('paper', start, end, parliament && paperOf(parliament, number, suffix), pinpointBehind(scan, behind) ?? entryBehind(scan.text, behind) ?? pinpointBefore(scan.text, start), assumed ? { assumed } : null);
}

/** A head line is short. */
const LONGEST_HEAD_LINE = 120;
const HEAD_REST = /^(?:[\s|–-]|\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{4}-\d\d-\d\d|Seite|(?<!\d)\d{1,3}(?!\d)|\/|zu|Neudruck|\(\s?neu\s?\)|\(\d{1,2}\s?\/\s?\d{1,6}\)|S(?=\s|$)|:)*$/;

/** How far below a head's number its electoral term stands. */
const TERM_LINES = 3;

/**
 * Whether a bare label and its number are the headline of a paper ("Deutscher Bundestag Drucksache 21/7449"): that names the paper
 * and cites nothing. "BT-Drucksache …" in a letter's subject and "– Drucksache … –" below "auf die Kleine Anfrage" do cite.
 */
function isHeadLine(text: string, start: number, end: number): boolean {
  if (!mayStandBehindHead(text, end) || !mayStandBeforeHead(text, start)) return false;
  const room = text.slice(Math.max(0, start - LONGEST_HEAD_LINE), start), from = room.lastIndexOf('\n') + 1;
  if (from === 0 && start > LONGEST_HEAD_LINE) return false;
  const left = room.slice(from), behind = text.slice(end, end + LONGEST_HEAD_LINE), stop = behind.indexOf('\n');
  const right = stop < 0 ? behind : behind.slice(0, stop);
  if (left.length + right.length > LONGEST_HEAD_LINE) return false;
  const rest = (left + ' ' + right).replace(HEAD_WORDS, ' ');
  if (!HEAD_REST.test(rest)) return false;
  if (rest.length < left.length + right.length + 1) return true;
  // nothing but the number on its line: the head if the line beside it is one, or if it is the first of all
  if (/[–—-]/.test(left + right)) return false;
  const above = text.slice(Math.max(0, start - left.length - LONGEST_HEAD_LINE), start - left.length).trimEnd();
  if (above === '' && start - left.length <= LONGEST_HEAD_LINE) return true;
  const below = stop < 0 ? [] : text.slice(end + stop + 1, end + stop + 1 + TERM_LINES * LONGEST_HEAD_LINE).split('\n', TERM_LINES);
  return [above.slice(above.lastIndexOf('\n') + 1), ...below].some((line) => line.length < LONGEST_HEAD_LINE && line.replace(HEAD_WORDS, ' ') !== line && HEAD_REST.test(line.replace(HEAD_WORDS, ' ')));
}

/** A cheap look at what stands behind a number: a sentence goes on with a comma, a full stop, a small letter. */
function mayStandBehindHead(text: string, at: number): boolean {
  const code = text.charCodeAt(text.charCodeAt(at) === 32 ? at + 1 : at);
  return !(code === 44 || code === 46 || code === 59 || code === 41 || (isSmallCode(code) && code !== 122)); // ",", ".", ";", ")"; "zu" may stand there
}

/** A cheap look at what stands before a label: a sentence has an open bracket or a word in small letters there ("auf", "siehe"). */
function mayStandBeforeHead(text: string, at: number): boolean {
  const end = text.charCodeAt(at - 1) === 32 ? at - 1 : at, last = text.charCodeAt(end - 1);
  if (last === 40 || last === 44 || last === 46 || last === 59) return false;
  let start = end;
  while (end - start < LONGEST_HEAD_LINE && isSmallCode(text.charCodeAt(start - 1))) start--;
  return start === end || isLetterCode(text.charCodeAt(start - 1)) || text.slice(start, end) === 'zu';
}
