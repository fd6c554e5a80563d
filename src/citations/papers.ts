import { paperId, paperIdParts } from '../model/paperId.ts';
import { behindBlanks, isBlankCode, isDigitCode, isLetterCode, isSmallCode } from './characters.ts';
import { before, matchAt, NOTHING, type Found, type NumberForm, type PrintedNumber, type Scan, type WordForm } from './form.ts';
import { canBePaper, paperLabelBefore, parliamentOfLabel, suffixBehind } from './paperLabel.ts';
import { HEAD_WORDS, isLand } from './parliaments.ts';
import { pinpointBefore, pinpointBehind } from './pinpoint.ts';

/** Citations of papers: by label and number, in lists with one label, by number alone; and the inquiries' own series. */

/** "Bundestagsdrucksache 19/5954", "auf Drucksache 21/9901", "LT-Drs. NRW 17/9120". */
export const labelledPaper: NumberForm = {
  kind: 'paper',
  form: 'a word for a paper (Drucksache, Drs., Drucks., DS; BT-, BR-, LT-, Bundestags-, Landtags- …) and a number',
  normal: 'the PaperId: "BT 19/5954", "BR 507/26", "HB 20/399 S"',
  leads: 'paper',
  examples: [
    { text: 'nach «Bundestagsdrucksache 21/9901», ‹Antwort auf Frage 2›', targets: ['BT 21/9901'], pinpoints: [{ answer: '2' }] },
    { text: 'siehe «BT-Drs. 20/9901», ‹S. 5 f.›', targets: ['BT 20/9901'], pinpoints: [{ page: '5 f.' }] },
    { text: 'auf «Drucksache 17 / 8906»', targets: ['BW 17/8906'], in: { own: ['BW 17/9000'], parliament: 'BW' } },
    { text: 'die «Bundesratsdrucksache 507/26» und «BR-Drs. 322/26» (Beschluss)', targets: ['BR 507/26', 'BR 322/26'] },
    { text: 'die «Drs. 20/399 S» der Stadtbürgerschaft', targets: ['HB 20/399 S'], in: { own: ['HB 20/400'], parliament: 'HB' } },
    { text: 'dazu ‹Antwort der Bundesregierung zu Frage 10› der Kleinen Anfrage der Fraktion X auf «Bundestagsdrucksache 19/16723»', targets: ['BT 19/16723'], pinpoints: [{ answer: '10' }] },
  ],
  readNumber(scan, number) {
    const { text } = scan, label = paperLabelBefore(text, number);
    if (!label || label.of === 'committee') return null;
    const isHead = label.of === 'bare' && isHeadLine(text, label.start, number.end);
    const parliament = isHead && scan.home && number.left.length < 3 ? scan.home : parliamentOfLabel(text, label, number.end, number.left, scan.home);
    if (!canBePaper(parliament, number.left, number.right)) return null;
    return isHead ? { kind: 'paper', start: label.start, end: suffixBehind(text, number.end, parliament).end, target: parliament && paperId(parliament, number.left, number.right), open: { is: 'headline' } } : paper(scan, number, label.start, parliament);
  },
};

/** Numbers behind the first one of a list: ", 18/9641 und 18/9048". */
export const paperOfList: NumberForm = {
  kind: 'paper',
  form: 'a further number of a list that has one label; Saarland: the question\'s number in brackets behind the answer\'s',
  normal: 'the PaperId of the first number\'s parliament',
  leads: 'paper',
  examples: [
    { text: 'auf den «Bundestagsdrucksachen 18/9577», «18/9641» und «18/9048»', targets: ['BT 18/9577', 'BT 18/9641', 'BT 18/9048'] },
    { text: 'siehe «Drs. 16/9748» sowie «16/9912»; «17/120»', targets: ['NW 16/9748', 'NW 16/9912', 'NW 17/120'], in: { own: ['NW 17/9900'], parliament: 'NW' } },
    { text: 'in «Drucksache 17/1399» «(17/1339)»', targets: ['SL 17/1399', 'SL 17/1339'], in: { own: ['SL 17/1600'], parliament: 'SL' } },
  ],
  readNumber(scan, number, previous) {
    if (previous?.kind !== 'paper') return null;
    const behind = Math.max(previous.end, previous.pinpoint?.end ?? 0);
    const gap = number.start - behind;
    if (gap < 1 || gap > 24) return null;
    const words = scan.text.slice(behind, number.start);
    const bracket = /^\s{1,2}\($/.test(words) && scan.text[number.end] === ')';
    if (!bracket && !LIST_GAP.test(words)) return null;
    const parliament = (previous.target?.split(' ')[0] ?? null) as Scan['home'];
    const parts = previous.target ? paperIdParts(previous.target) : null;
    if (!canBePaper(parliament, number.left, number.right)) return null;
    if (parts && parliament !== 'BR' && Math.abs(parts.term - Number(number.left)) > NEAR_TERMS) return null; // "…, 2/3 der Fälle", "…, 11/2024"
    return bracket ? { kind: 'paper', start: number.start - 1, end: number.end + 1, target: parliament && paperId(parliament, number.left, number.right) } : paper(scan, number, number.start, parliament);
  },
};

/** A number without a label, where the words before it leave no doubt: "in 17/9120", "Antwort zu 4./5. in 17/9120". */
export const barePaper: NumberForm = {
  kind: 'paper',
  form: 'a number alone behind "in", "auf", "siehe", "Antrag" …, of a term near this paper\'s own',
  normal: 'the PaperId in this paper\'s own parliament',
  leads: 'paper',
  examples: [
    { text: 'wie in «21/9901» dargelegt', targets: ['BT 21/9901'] },
    { text: 'vgl. ‹Antwort zu 4./5.› in «17/9120»', targets: ['NW 17/9120'], pinpoints: [{ answer: '4' }], in: { own: ['NW 18/500'], parliament: 'NW', labels: ['1', '2'] } },
    { text: 'in 2/3 der Fälle, in 11/2024 und in 24/7 Bereitschaft', targets: [] },
  ],
  readNumber(scan, number) {
    const { text, home, context } = scan;
    if (!home || home === 'BR' || number.right.length < 3 || !canBePaper(home, number.left, number.right) || !ALONE.test(before(text, number.start, 24))) return null;
    if (/[\p{L}%]/u.test(text[number.end] ?? '') || (Number(number.left) <= 12 && /^(?:19|20)\d\d$/.test(number.right))) return null;
    const term = context.own.map((id) => paperIdParts(id)?.term ?? 0).reduce((a, b) => Math.max(a, b), 0);
    if (!term || Math.abs(term - Number(number.left)) > NEAR_TERMS) return null;
    return paper(scan, number, number.start, home);
  },
};

/** "Kleine Anfrage 5499", "KA 5999": numbers of another series than the papers'. "Schriftliche Anfrage 19/10041" is the paper's own number. */
export const inquiry: WordForm = {
  kind: 'inquiry-number',
  form: 'the kind of inquiry and a number: Kleine Anfrage 5499, KA 5999, Schriftliche Anfrage Nr. 19/10041',
  normal: '"NW KA 18/5499"; with a slash the PaperId, but in Saxony-Anhalt and Thuringia "ST KA 8/123"; null where parliament or term can\'t be told',
  leads: 'paper',
  anchors: ['Anfrag', 'KA'],
  examples: [
    { text: 'auf die «Kleine Anfrage 5499» vom 3. Mai', targets: ['NW KA 18/5499'], in: { own: ['NW 18/12000'], parliament: 'NW' } },
    { text: 'siehe «KA 5999», ‹Frage 3›', targets: ['BB KA 7/5999'], pinpoints: [{ question: '3' }], in: { own: ['BB 7/800'], parliament: 'BB' } },
    { text: 'die «Kleine Anfrage 2599» («Drucksachen 16/9748» und «16/9912»)', targets: ['NW KA 16/2599', 'NW 16/9748', 'NW 16/9912'], in: { own: ['NW 17/12'], parliament: 'NW' } },
    { text: 'auf die «Schriftliche Anfrage Nr. 19/10041»', targets: ['BE 19/10041'], in: { own: ['BE 19/12000'], parliament: 'BE' } },
    { text: 'siehe «KA 8/123»', targets: ['ST KA 8/123'], in: { own: ['ST 8/900'], parliament: 'ST' } },
  ],
  read(scan, at) {
    const { text } = scan, m = mayHaveNumber(text, at) ? matchAt(INQUIRY, text, at) : null;
    if (!m) return NOTHING;
    const kind = text[at] === 'K' ? '' : KIND_OF_INQUIRY.exec(before(text, at, 16))?.[0];
    if (kind === undefined || /[\p{L}\d-]/u.test(text[at - kind.length - 1] ?? '')) return [];
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
const INQUIRY = /(?:Anfragen?|KA)(?:-?\s?N(?:r|rn|ummer)\.?)?\s{1,2}(?=\d)/y;
const KIND_OF_INQUIRY = /(?:Kleine|Große|Schriftliche|Mündliche|Dringliche)[nr]?\s{1,2}$/;
const INQUIRY_NUMBER = /(\d{1,5})(?:\s?\/\s?(\d{1,6}))?(?![\d/]|[.,]\d|\.\s?(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Wahlperiode|Legislaturperiode|WP))/y;
/** The paper that an inquiry is printed as stands behind it and tells the term. */
const TERM_BEHIND = /(?:[^()]{0,80}\(|,\s{0,2}|\s{1,2}(?:in|auf)\s{1,2})(?:LT-)?(?:Drucksachen?|Drs\.)\s{1,2}(?:Nr\.\s)?(\d{1,2})\s?\//y;
/** These count their inquiries in a series of its own and print the term before it. */
const TERM_IN_SERIES: ReadonlySet<string> = new Set(['ST', 'TH']);

/** "Anfrage", "Anfragen", "KA" with a blank, a hyphen or "Nr." behind it. */
function mayHaveNumber(text: string, at: number): boolean {
  let end = at + (text.charCodeAt(at) === 75 ? 2 : 7);
  if (text.charCodeAt(end) === 110) end++;
  const code = text.charCodeAt(end), next = text.charCodeAt(behindBlanks(text, end, 2));
  return code === 45 || next === 78 || (isBlankCode(code) && isDigitCode(next)); // "-", "N"
}

function inquiryNumber(scan: Scan, first: string, second: string | null, start: number, end: number): Found | null {
  const { text, home, context } = scan, pinpoint = pinpointBehind(scan, end);
  if (second !== null) {
    if (first.length > 2) return null;
    return { kind: 'inquiry-number', start, end, pinpoint, target: home && paperId(home, first, second, '', TERM_IN_SERIES.has(home)) };
  }
  if (!isLand(home) && (first.length < 3 || /^(?:19|20)\d\d$/.test(first))) return null; // the Bundestag has no such series: a year
  const term = matchAt(TERM_BEHIND, text, end)?.[1] ?? context.own.map((id) => paperIdParts(id)?.term).find((t) => t !== undefined);
  return { kind: 'inquiry-number', start, end, pinpoint, target: isLand(home) && term !== undefined ? paperId(home, term, first, '', true) : null };
}

function paper(scan: Scan, number: PrintedNumber, start: number, parliament: Scan['home']): Found {
  const { suffix, end } = suffixBehind(scan.text, number.end, parliament);
  return {
    kind: 'paper', start, end, target: parliament && paperId(parliament, number.left, number.right, suffix),
    pinpoint: pinpointBehind(scan, end) ?? pinpointBefore(scan.text, start),
  };
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
