import { isWordCode } from './characters.ts';
import { before, matchAt, NOTHING, type NumberForm, type WordForm } from './form.ts';
import { DATE } from '../text/dates.ts';

/** Decisions of courts: by the court's collection, by docket, by court and date. */

const COLLECTION = /(BVerfGE|BVerwGE|BGHZ|BGHSt|BAGE|BSGE|BFHE|RGZ)\s{1,2}(\d{1,3})\s?,\s{0,2}(\d{1,4})(?!\d)/y;
const PAGE_INSIDE = /\s{1,2}[(<[](?:f?f\.|S\.\s)?(\d{1,4}(?:\s?ff?\.)?)[)>\]]/y;

/** "BVerfGE 124, 161 (188)": volume, first page, page. */
export const collectedDecision: WordForm = {
  kind: 'court-decision',
  form: 'BVerfGE, BVerwGE, BGHZ, BGHSt, BAGE, BSGE, BFHE with volume and page; the page meant in brackets',
  normal: '"BVerfGE 124, 161"',
  leads: 'nowhere yet',
  anchors: ['BVerfG', 'BVerwG', 'BGHZ', 'BGHSt', 'BAGE', 'BSGE', 'BFHE'],
  examples: [{ text: 'vgl. «BVerfGE 124, 161» ‹(188)›; «BGHSt 54, 69»', targets: ['BVerfGE 124, 161', 'BGHSt 54, 69'], pinpoints: [{ page: '188' }, null] }],
  read({ text }, at) {
    const m = matchAt(COLLECTION, text, at);
    if (!m) return [];
    const end = at + m[0].length, page = matchAt(PAGE_INSIDE, text, end);
    const start = page ? end + page[0].search(/\S/) : 0;
    return [{
      kind: 'court-decision', start: at, end, target: `${m[1]!} ${m[2]!}, ${m[3]!}`,
      pinpoint: page ? { pinpoint: { page: page[1]! }, start, end: end + page[0].length } : undefined,
    }];
  },
};

const COURT = String.raw`(?:(?:(?:Ersten|Zweiten|\d\.)\s(?:Straf|Zivil)?[Ss]enats|\p{Lu}[\p{L}-]{0,30}gericht(?:s|es|shofs?|shofes)?|Gerichtshofs?|BVerfG|BVerwG|BGH|BAG|BSG|BFH|EuGH|EuG|EGMR|OLG|OVG|VGH|VerfGH|VerfG|VG|LAG|ArbG|LSG|SG|FG|KG|LG|AG)(?![\p{L}]))`;
const DECISION = String.raw`(?:Urteil|Beschluss|Beschluß|Entscheidung|Urt\.|Beschl\.)(?:e?s)?`;
/** The senate's letters that only courts use; a single letter needs a word for a decision before it. */
const CHAMBER = String.raw`(?:Bv[A-Z]|(?:A|B|C|D|E|F|G|H|K|L|M|N|O|P|Q|R|S|T|U|V|W)[A-Za-z]{0,2}|AR[sSZ]?|[a-z]{1,3}[A-Z][a-z]{0,3}|StR|StB|Z[RB])`;
const DOCKET_HEAD = new RegExp(String.raw`(?<![\p{L}\d/])((?:\d{1,3}|[IVX]{1,5})(?:\s[a-z])?\s{1,2}${CHAMBER}(?:\s\(?[A-Za-z]{2,5}\)?)?)\s{1,2}$`, 'u');
const EU_DOCKET_HEAD = /(?<![\p{L}\d])([CT])[-‑–]$/u;
const CERTAIN_CHAMBER = /\s(?:Bv[A-Z]|StR|StB|Z[RB]|AZR)$/;
/** What stands between the word for a decision and the docket. */
const DECISION_BEFORE = new RegExp(String.raw`(?:(?<court>${COURT}(?:\s\p{Lu}[\p{L}-]{2,30})?),?\s{1,2})?${DECISION}(?:\s{1,2}(?:des|der)\s{1,2}${COURT}(?:\s\([A-Za-z]{2,6}\))?(?:\s\p{Lu}[\p{L}-]{2,30})?)?,?(?:\s{1,2}(?:vom|v\.)\s{1,2}${DATE})?\s{0,2}[-–,(:]?\s{0,2}(?:Az\.?:?\s{0,2}|Aktenzeichen:?\s{0,2}|Rs\.?\s{0,2}|Rechtssache\s{0,2})?$`, 'u');
const FILE_BEFORE = /(?:(?:EuGH|EuG),?\s{1,2}(?:Rs\.?\s{0,2}|Rechtssache\s{1,2})?|Az\.?:?|Aktenzeichen:?|Rs\.?|Rechtssache)\s{0,2}$/;

/** "2 BvE 8/99", "Urteil vom 22.04.2010 (1 KN 19/99)", "C-311/18". */
export const docket: NumberForm = {
  kind: 'court-decision',
  form: 'a docket number; the word for the decision, the court and the date before it belong to it',
  normal: '"1 KN 19/99", "C-311/18": the docket',
  leads: 'nowhere yet',
  examples: [
    { text: 'das Verfahren «2 BvE 8/99»', targets: ['2 BvE 8/99'] },
    { text: 'nach dem «Urteil vom 22.04.2010 (1 KN 19/99)»', targets: ['1 KN 19/99'] },
    { text: '«BVerfG, Beschluss vom 24. März 2021 – 1 BvR 2656/18» –', targets: ['1 BvR 2656/18'] },
    { text: 'die «Rechtssache C-311/18» («EuGH, C-311/18»)', targets: ['C-311/18', 'C-311/18'] },
    { text: 'beim VerfGH NRW 15/99, Aktenzeichen der Verwaltung 44-W 9500/200/7/85', targets: [] },
  ],
  readNumber({ text }, number) {
    if (number.right.length !== 2) return null;
    const words = before(text, number.start, 30), head = DOCKET_HEAD.exec(words) ?? EU_DOCKET_HEAD.exec(words);
    if (!head) return null;
    let start = number.start - (words.length - head.index);
    const european = head[0].length < 3, room = before(text, start, 150), decision = DECISION_BEFORE.exec(room) ?? FILE_BEFORE.exec(room);
    if (!decision && !(CERTAIN_CHAMBER.test(head[1]!) && !european)) return null;
    const bracket = decision !== null && /\(\s{0,2}(?:Az\.?:?\s{0,2})?$/.test(decision[0]) && text[number.end] === ')';
    if (decision) start -= decision[0].length;
    return { kind: 'court-decision', start, end: number.end + (bracket ? 1 : 0), target: `${head[1]!}${european ? '-' : ' '}${number.left}/${number.right}`.replace(/\s+/g, ' ') };
  },
};

/** "10 A 1.22": the Federal Administrative Court and its likes print a dot. */
const DOTTED = String.raw`(?:BVerwG\s{1,2})?(\d{1,2}\s[A-Z]{1,3}(?:-[A-Z]{1,2})?\s\d{1,4}\.\d\d)(?![\d.]?\d)`;
const DOTTED_DECISION = new RegExp(String.raw`(?:${COURT}(?:\s\p{Lu}[\p{L}-]{2,30})?,?\s{1,2})?(?:${DECISION}(?:\s{1,2}(?:des|der)\s{1,2}${COURT})?)?,?(?:\s{0,2}(?:vom|v\.)\s{1,2}${DATE})?,?(\s{0,2}[-–(:]?)\s{0,2}(?:Az\.?:?\s{0,2}|Aktenzeichen:?\s{0,2})?${DOTTED}`, 'yu');

/** "BVerwG, Urteil vom 3. Mai 2022 – 10 A 1.22". */
export const dottedDocket: WordForm = {
  kind: 'court-decision',
  form: 'a docket number with a dot behind the court, the word for a decision, or Az.',
  normal: '"10 A 1.22": the docket',
  leads: 'nowhere yet',
  anchors: ['Urteil', 'Beschl', 'BVerwG', 'Az', 'Aktenz'],
  examples: [
    { text: 'nach «BVerwG, Urteil vom 3. Mai 2022 – 10 A 1.22» –', targets: ['10 A 1.22'] },
    { text: 'im «Beschluss des Bundesverwaltungsgerichts vom 3.5.2022 (6 C 12.19)»', targets: ['6 C 12.19'] },
    { text: '(«Az.: 10 A 1.22»), «BVerwG 6 A 7.21»', targets: ['10 A 1.22', '6 A 7.21'] },
    { text: 'laut Beschluss 3 A 1.2 der Anlage und 10 A 1.22 des Plans, Beschluss vom 3. Mai 2022', targets: [] },
  ],
  read({ text }, at) {
    if (isWordCode(text.charCodeAt(at - 1))) return NOTHING;
    const m = matchAt(DOTTED_DECISION, text, at);
    if (!m) return NOTHING;
    const end = at + m[0].length, bracket = m[4]!.endsWith('(') && text.charCodeAt(end) === 41;
    return [{ kind: 'court-decision', start: at, end: end + (bracket ? 1 : 0), target: m[5]!.replace(/\s+/g, ' ') }];
  },
};

const NAMED = new RegExp(String.raw`Urteile?s?(?:\s{1,2}(?:des|der)\s{1,2}(${COURT})(?:\s{1,2}\([A-Za-z]{2,6}\))?(?:\s{1,2}\p{Lu}[\p{L}-]{2,30})?(?:\s{1,2}\[[^\]]{1,80}\])?)?(?:,?\s{1,2}(?:vom|v\.)\s{1,2}${DATE}|,\s{1,2}(?:19|20)\d\d(?!\d))`, 'yu');

/** "Urteil des Verwaltungsgerichts Köln vom 3. März 2021": no docket tells which one it is. */
export const namedDecision: WordForm = {
  kind: 'court-decision',
  form: 'Urteil des/der, the court, and a date or a year',
  normal: 'none: court and date do not tell one decision from another',
  leads: 'nowhere yet',
  anchors: ['Urteil'],
  examples: [
    { text: 'das «Urteil des Verwaltungsgerichts Köln vom 3. März 2021»', targets: [null] },
    { text: 'zum «Urteil des Oberlandesgerichts (OLG) Celle [Fahrgast], 2020»', targets: [null] },
  ],
  read({ text }, at) {
    const m = matchAt(NAMED, text, at);
    return m ? [{ kind: 'court-decision', start: at, end: at + m[0].length, target: null }] : [];
  },
};
