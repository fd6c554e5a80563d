import { codesOf, isWordCode } from '../text/characters.ts';
import { before, cite, endAt, matchAt, NOTHING, type Found, type NumberForm, type PrintedNumber, type WordForm } from './form.ts';
import { wordEndingAt } from './number.ts';
import { pinpointBehind } from './pinpoint.ts';

/** Documents of the Council and the Commission, and acts of the European Union. */

const COUNCIL = /^(?:(?:EU-)?Rats-?(?:[Dd]okumente?[ns]?|[Dd]ok\.?)(?:[.-]{0,2}N(?:r|umme?r)n?\.?)?:?|Ratsdokumentennummer:?)$/;
const COUNCIL_SUFFIX = /(?:\s(?:REV|ADD|COR|INIT|EXT)(?:\s?\d{1,2}(?!\d))?){1,4}/y;

/** "Ratsdokument 12599/18", "Ratsdok. 11099/1/17 REV 1". */
export const councilDocument: NumberForm = {
  threeParts: true,
  readNumber({ text }, number, previous) {
    if (number.left.length < 3 || number.left.length > 5 || (number.third || number.right).length !== 2) return null;
    const label = councilLabel(text, number);
    const goesOn = previous?.kind === 'council-document' && number.start - previous.end < 8 && /^\s?(?:,|;|und|sowie)\s{1,2}(?:und\s)?$/.test(text.slice(previous.end, number.start));
    if (label === null && !goesOn) return null;
    const end = Math.max(number.end, endAt(COUNCIL_SUFFIX, text, number.end));
    return cite('council-document', label ?? number.start, end, `Rat ${number.left}/${number.right}${number.third && '/' + number.third}`);
  },
};

function councilLabel(text: string, number: PrintedNumber): number | null {
  let { word } = number;
  if (word?.word.startsWith('N') && /^N(?:r|ummer)\.?:?$/.test(word.word)) word = wordEndingAt(text, word.start);
  return word && COUNCIL.test(word.word) ? word.start : null;
}

const COMMISSION = /(COM|KOM|SWD|SEC|SEK|JOIN|C)\s{0,2}$/;
const COMMISSION_WORD = /(?:EU-)?Kommissionsdokumente?s?\s{1,2}$|(?:Mitteilung|Vorschlag)\s{1,2}$/;
const COMMISSION_NUMBER = /\((?:19|20)\d\d\)\s{0,2}(\d{1,5})(?!\d)(?:\s{1,2}(?:final|endg(?:ültig|\.)?)(?![\p{L}]))?/yu;

/** "COM(2020) 99 final", "KOM(2017) 699 endg.", "SWD(2020) 99". */
export const commissionDocument: WordForm = {
  anchors: ['\\((?:19|20)\\d\\d\\)'],
  read({ text }, at) {
    const m = matchAt(COMMISSION_NUMBER, text, at), series = m && COMMISSION.exec(before(text, at, 6));
    if (!series) return NOTHING;
    const one = ofCommission(text, series, at, at + m[0].length, text.slice(at + 1, at + 5), m[1]!);
    return one ? [one] : NOTHING;
  },
};

/** `series` ends at an offset; null where it is the end of a longer word. */
function ofCommission(text: string, series: RegExpExecArray, at: number, end: number, year: string, number: string): Found | null {
  const start = at - series[0].length;
  if (isWordCode(text.charCodeAt(start - 1))) return null;
  const word = COMMISSION_WORD.exec(before(text, start, 28))?.[0] ?? '', kind = series[1]!.replace('KOM', 'COM').replace('SEK', 'SEC');
  return cite('commission-document', start - word.length, end, `${kind}(${year}) ${number}`);
}

const SLASHED = /(COM|KOM|SWD|SEC|SEK|JOIN)\/$/, FINAL = /\s{1,2}(?:final|endg(?:ültig|\.)?)(?![\p{L}])/yu;

/** "COM/2020/609". */
export const slashedCommissionDocument: NumberForm = {
  readNumber({ text }, number) {
    const { start, end, left, right } = number;
    const series = isYear(left) && text.charCodeAt(start - 1) === 47 ? SLASHED.exec(before(text, start, 5)) : null;
    return series && ofCommission(text, series, start, Math.max(end, endAt(FINAL, text, end)), left, String(Number(right)));
  },
};

const MARK = String.raw`(?:EU|EG|EWG|JI|GASP|Euratom)`;
const ACT_WORD = String.raw`(?:(?:EU|EG)-)?(?:Durchführungs|Rahmen|Rats|Grund)?(?:[Vv]erordnung(?:en)?|VO|[Rr]ichtlinien?|RL|[Bb]eschl(?:uss(?:es)?|üssen?)|[Ee]ntscheidung(?:en)?)`;
const ACT_LABEL = new RegExp(String.raw`(?:Delegierten?r?\s{1,2})?(?<![\p{L}\d])(${ACT_WORD})(?:\s{1,2}(?:des Rates|der Kommission))?\s{0,2}(?:\((${MARK})(?:,\s?Euratom)?\))?\s{0,2}(?:Nr\.\s{0,2})?$`, 'u');
const ACT_MARK = new RegExp(String.raw`\((${MARK})\)\s{0,2}(?:Nr\.\s{0,2})?$`);
/** Before a number with a short year: "Verordnung (EWG) Nr. 1408/71". */
const OLD_MARK = /\((?:EWG|EG|Euratom)\)\s{0,2}(?:Nr\.\s{0,2})?$/;
const ACT_SUFFIX = new RegExp(String.raw`\/(${MARK})(?![\p{L}])`, 'yu');
/** Read forward: "der VO 2018/1862" behind an article. */
const ACT_AHEAD = new RegExp(String.raw`(?:Delegierten?r?\s{1,2})?${ACT_WORD}(?:\s{1,2}(?:des Rates|der Kommission))?\s{0,2}(?:\((${MARK})(?:,\s?Euratom)?\))?\s{0,2}(?:Nr\.\s{0,2})?(\d{1,4}\/\d{1,4})(?!\d)(?:\/(${MARK}))?`, 'yu');
/** Words that name no European document by themselves. */
const NEEDS_MARK = /beschl|entscheidung/i;

/** "Verordnung (EU) 2018/1999", "VO 2018/1999", "Verordnung (EG) Nr. 599/2006", "Richtlinie 2001/99/EG", "Beschluss 2008/999/JI". */
export const euAct: NumberForm = {
  readNumber(scan, number, previous) {
    const { text } = scan;
    const suffix = text.charCodeAt(number.end) === 47 ? matchAt(ACT_SUFFIX, text, number.end) : null;
    if (!isYear(number.left) && !isYear(number.right) && !(suffix && isShortYear(number.left)) && !(isShortYear(number.right) && OLD_MARK.test(before(text, number.start, 16)))) return null;
    const end = number.end + (suffix?.[0].length ?? 0);
    const words = before(text, number.start, 70), label = number.word && LABEL_ENDS[number.word.word.charCodeAt(number.word.word.length - 1)] === 1 ? ACT_LABEL.exec(words) : null;
    let start = number.start, mark = suffix?.[1];
    if (label) {
      mark ??= label[2] ?? (/^E[UG]-/.test(label[1]!) ? 'EU' : undefined);
      if (!mark && NEEDS_MARK.test(label[1]!)) return null;
      start -= words.length - label.index;
    } else {
      const marked = ACT_MARK.exec(words);
      mark ??= marked?.[1];
      if (marked) start -= marked[0].length;
      const goesOn = previous?.kind === 'eu-act' && start - previous.end < 10 && /^\s?(?:,|;|und|sowie)\s{1,2}(?:und\s|die\s)?$/.test(text.slice(previous.end, start));
      if (!mark && !goesOn) return null;
      mark ??= previous?.target?.split(' ')[0];
    }
    const law = `${mark ?? 'EU'} ${number.left}/${number.right}`;
    return cite('eu-act', start, end, law, pinpointBehind(scan, end), { law });
  },
};

/** "Richtlinie 95/46/EG": before 1999 the year has two digits. */
function isShortYear(digits: string): boolean {
  return digits.length === 2 && digits >= '50';
}

/** What the word right before the number of an act ends with: "(EU)", "Nr.", "…en", "VO", "…e", "RL", "…s", "…ng". */
const LABEL_ENDS = codesOf(').nOeLsg');

function isYear(digits: string): boolean {
  return digits.length === 4 && ((digits >= '1950' && digits <= '1999') || (digits >= '2000' && digits <= '2049'));
}

/** The act named at an offset ("VO 2018/1862") in its normal form, or null. */
export function actAt(text: string, at: number): string | null {
  const m = matchAt(ACT_AHEAD, text, at);
  return m && `${m[1] ?? m[3] ?? 'EU'} ${m[2]!}`;
}
