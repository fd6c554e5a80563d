import { before, matchAt, type Found, type NumberForm, type PrintedNumber, type WordForm } from './form.ts';
import { wordEndingAt } from './number.ts';
import { pinpointBehind } from './pinpoint.ts';

/** Documents of the Council and the Commission, and acts of the European Union. */

const COUNCIL = /^(?:(?:EU-)?Rats-?(?:[Dd]okumente?[ns]?|[Dd]ok\.?)(?:[.-]{0,2}N(?:r|umme?r)n?\.?)?:?|Ratsdokumentennummer:?)$/;
const COUNCIL_SUFFIX = /(?:\s(?:REV|ADD|COR|INIT|EXT)(?:\s?\d{1,2}(?!\d))?){1,4}/y;
const THIRD_PART = /\/(\d\d)(?!\d)/y;

/** "Ratsdokument 12599/18", "Ratsdok. 11099/1/17 REV 1". */
export const councilDocument: NumberForm = {
  kind: 'council-document',
  form: 'Ratsdokument, Ratsdok. and the number: document, slash, two-digit year; lists with one label',
  normal: '"Rat 12599/18"',
  leads: 'official text',
  examples: [
    { text: 'in «Ratsdokument 12599/18»', targets: ['Rat 12599/18'] },
    { text: 'vgl. «Ratsdok. 11099/17» und «5011/18 REV 1»', targets: ['Rat 11099/17', 'Rat 5011/18'] },
  ],
  readNumber({ text }, number, previous) {
    if (number.left.length < 3 || number.left.length > 5 || number.right.length !== 2) return null;
    const label = councilLabel(text, number);
    const goesOn = previous?.kind === 'council-document' && number.start - previous.end < 8 && /^\s?(?:,|;|und|sowie)\s{1,2}(?:und\s)?$/.test(text.slice(previous.end, number.start));
    if (label === null && !goesOn) return null;
    const end = number.end + (matchAt(COUNCIL_SUFFIX, text, number.end)?.[0].length ?? 0);
    return { kind: 'council-document', start: label ?? number.start, end, target: `Rat ${number.left}/${number.right}` };
  },
};

function councilLabel(text: string, number: PrintedNumber): number | null {
  let { word } = number;
  if (word?.word.startsWith('N') && /^N(?:r|ummer)\.?:?$/.test(word.word)) word = wordEndingAt(text, word.start);
  return word && COUNCIL.test(word.word) ? word.start : null;
}

/** "Ratsdok. 11099/1/17 REV 1": the revision stands between number and year. */
export const councilRevision: WordForm = {
  kind: 'council-document',
  form: 'Ratsdok. and a number with a revision: 11099/1/17 REV 1',
  normal: '"Rat 11099/1/17"',
  leads: 'official text',
  anchors: ['Ratsd'],
  examples: [{ text: 'in «Ratsdok. 11099/1/17 REV 1»', targets: ['Rat 11099/1/17'] }],
  read({ text }, at) {
    const m = matchAt(REVISED, text, at), third = m && matchAt(THIRD_PART, text, at + m[0].length);
    if (!third) return [];
    const end = at + m[0].length + third[0].length;
    return [{ kind: 'council-document', start: at, end: end + (matchAt(COUNCIL_SUFFIX, text, end)?.[0].length ?? 0), target: `Rat ${m[1]!}/${third[1]!}` }];
  },
};
const REVISED = /Ratsdok(?:umente?s?|\.)?(?:-Nr\.)?:?\s{1,2}(\d{3,5}\/\d{1,2})(?=\/)/y;

const COMMISSION = /(COM|KOM|SWD|SEC|SEK|JOIN|C)\s{0,2}$/;
const COMMISSION_WORD = /(?:EU-)?Kommissionsdokumente?s?\s{1,2}$|(?:Mitteilung|Vorschlag)\s{1,2}$/;
const COMMISSION_NUMBER = /\((?:19|20)\d\d\)\s{0,2}(\d{1,5})(?!\d)(?:\s{1,2}(?:final|endg(?:ültig|\.)?)(?![\p{L}]))?/yu;

/** "COM(2020) 99 final", "KOM(2017) 699 endg.", "SWD(2020) 99". */
export const commissionDocument: WordForm = {
  kind: 'commission-document',
  form: 'COM, KOM, SWD, SEC, JOIN, C with the year in brackets and the number; "Kommissionsdokument" before it belongs to it',
  normal: '"COM(2020) 99"; KOM becomes COM, SEK becomes SEC',
  leads: 'official text',
  anchors: ['(20', '(19'],
  examples: [
    { text: 'vgl. «Kommissionsdokument COM(2020) 99 final» vom Mai', targets: ['COM(2020) 99'] },
    { text: '«KOM(2017) 699 endg.», «SWD (2020) 99» und «JOIN(2020) 9»', targets: ['COM(2017) 699', 'SWD(2020) 99', 'JOIN(2020) 9'] },
  ],
  read({ text }, at) {
    const m = matchAt(COMMISSION_NUMBER, text, at), series = m && COMMISSION.exec(before(text, at, 6));
    if (!series) return [];
    let start = at - series[0].length;
    if (/[\p{L}\d]/u.test(text[start - 1] ?? '')) return [];
    const end = at + m[0].length, kind = series[1]!.replace('KOM', 'COM').replace('SEK', 'SEC');
    start -= COMMISSION_WORD.exec(before(text, start, 28))?.[0].length ?? 0;
    return [{ kind: 'commission-document', start, end, target: `${kind}(${text.slice(at + 1, at + 5)}) ${m[1]!}` }];
  },
};

const MARK = String.raw`(?:EU|EG|EWG|JI|GASP|Euratom)`;
const ACT_WORD = String.raw`(?:(?:EU|EG)-)?(?:Durchführungs|Rahmen|Rats|Grund)?(?:[Vv]erordnung(?:en)?|VO|[Rr]ichtlinien?|RL|[Bb]eschl(?:uss(?:es)?|üssen?)|[Ee]ntscheidung(?:en)?)`;
const ACT_LABEL = new RegExp(String.raw`(?:Delegierten?r?\s{1,2})?(?<![\p{L}\d])(${ACT_WORD})(?:\s{1,2}(?:des Rates|der Kommission))?\s{0,2}(?:\((${MARK})(?:,\s?Euratom)?\))?\s{0,2}(?:Nr\.\s{0,2})?$`, 'u');
const ACT_MARK = new RegExp(String.raw`\((${MARK})\)\s{0,2}(?:Nr\.\s{0,2})?$`);
const ACT_SUFFIX = new RegExp(String.raw`\/(${MARK})(?![\p{L}])`, 'yu');
/** Read forward: "der VO 2018/1862" behind an article. */
const ACT_AHEAD = new RegExp(String.raw`(?:Delegierten?r?\s{1,2})?${ACT_WORD}(?:\s{1,2}(?:des Rates|der Kommission))?\s{0,2}(?:\((${MARK})(?:,\s?Euratom)?\))?\s{0,2}(?:Nr\.\s{0,2})?(\d{1,4}\/\d{1,4})(?!\d)(?:\/(${MARK}))?`, 'yu');
/** Words that name no European document by themselves. */
const NEEDS_MARK = /beschl|entscheidung/i;

/** "Verordnung (EU) 2018/1999", "VO 2018/1999", "Verordnung (EG) Nr. 599/2006", "Richtlinie 2001/99/EG", "Beschluss 2008/999/JI". */
export const euAct: NumberForm = {
  kind: 'eu-act',
  form: 'Verordnung, VO, Richtlinie, RL, Beschluss … with (EU), (EG), Nr. and the number, or the number with /EG, /JI; lists with one label',
  normal: '"EU 2018/1999", "EG 599/2006", "EG 2001/99", "JI 2008/999": whose act, then the number as printed',
  leads: 'official text',
  examples: [
    { text: 'die «Verordnung (EU) 2018/1999» und die «VO 2018/1999»', targets: ['EU 2018/1999', 'EU 2018/1999'] },
    { text: 'nach der «Verordnung (EG) Nr. 599/2006»', targets: ['EG 599/2006'] },
    { text: 'die «Richtlinie 2001/99/EG», der «Beschluss 2008/999/JI», die «Richtlinie 95/99/EG»', targets: ['EG 2001/99', 'JI 2008/999', 'EG 95/99'] },
    { text: 'die «Verordnungen (EU) 2018/1860», «2018/1861» und «(EU) 2018/1862»', targets: ['EU 2018/1860', 'EU 2018/1861', 'EU 2018/1862'] },
    { text: '«Art. 43 Abs. 4» der «VO 2018/1999»', targets: ['Art. 43 Abs. 4 EU 2018/1999', 'EU 2018/1999'] },
    { text: 'der Beschluss 12/2020 des Kreistages im Schuljahr 2024/2025', targets: [] },
  ],
  readNumber(scan, number, previous) {
    const { text } = scan;
    const suffix = text.charCodeAt(number.end) === 47 ? matchAt(ACT_SUFFIX, text, number.end) : null;
    if (!isYear(number.left) && !isYear(number.right) && !(suffix && isShortYear(number.left))) return null;
    const end = number.end + (suffix?.[0].length ?? 0);
    const words = before(text, number.start, 70), label = number.word && mayEndLabel(number.word.word) ? ACT_LABEL.exec(words) : null;
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
    return act(number, start, end, mark ?? 'EU', { pinpoint: pinpointBehind(scan, end) });
  },
};

/** "Richtlinie 95/46/EG": before 1999 the year has two digits. */
function isShortYear(digits: string): boolean {
  return digits.length === 2 && digits >= '50';
}

/** What stands right before the number of an act: its word, its mark in brackets, "Nr.", the institution. */
function mayEndLabel(word: string): boolean {
  switch (word.charCodeAt(word.length - 1)) {
    case 41: case 46: return true; // ")" and "."
    case 110: case 79: case 101: case 76: case 115: case 103: return true; // "…en", "VO", "…e", "RL", "…s", "…ng"
    default: return false;
  }
}

function act(number: Pick<PrintedNumber, 'left' | 'right'>, start: number, end: number, mark: string, rest: Partial<Found>): Found {
  const law = `${mark} ${number.left}/${number.right}`;
  return { kind: 'eu-act', start, end, target: law, law, ...rest };
}

function isYear(digits: string): boolean {
  return digits.length === 4 && ((digits >= '1950' && digits <= '1999') || (digits >= '2000' && digits <= '2049'));
}

/** The act named at an offset ("VO 2018/1862") in its normal form, or null. */
export function actAt(text: string, at: number): string | null {
  const m = matchAt(ACT_AHEAD, text, at);
  return m && `${m[1] ?? m[3] ?? 'EU'} ${m[2]!}`;
}
