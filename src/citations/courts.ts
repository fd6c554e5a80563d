import { isWordCode } from '../text/characters.ts';
import { before, cite, matchAt, NOTHING, type NumberForm, type WordForm } from './form.ts';
import { DATE } from '../text/dates.ts';

/** Decisions of courts: by the court's collection, by docket, by court and date. */

const COLLECTION = /(BVerfGE|BVerwGE|BGHZ|BGHSt|BAGE|BSGE|BFHE|RGZ)\s{1,2}(\d{1,3})\s?,\s{0,2}(\d{1,4})(?!\d)/y;
const PAGE_INSIDE = /\s{1,2}[(<[](?:f?f\.|S\.\s)?(\d{1,4}(?:\s?ff?\.)?)[)>\]]/y;

/** "BVerfGE 124, 161 (188)": volume, first page, page. */
export const collectedDecision: WordForm = {
  anchors: ['BVerfGE', 'BVerwGE', 'BGHZ', 'BGHSt', 'BAGE', 'BSGE', 'BFHE'],
  read({ text }, at) {
    const m = matchAt(COLLECTION, text, at);
    if (!m) return [];
    const end = at + m[0].length, page = matchAt(PAGE_INSIDE, text, end);
    const start = page ? end + page[0].search(/\S/) : 0;
    return [cite('court-decision', at, end, `${m[1]!} ${m[2]!}, ${m[3]!}`, page && { pinpoint: { page: page[1]! }, start, end: end + page[0].length })];
  },
};

const COURT = String.raw`(?:(?:(?:Ersten|Zweiten|\d\.)\s(?:Straf|Zivil)?[Ss]enats|\p{Lu}[\p{L}-]{0,30}gericht(?:s|es|shofs?|shofes)?|Gerichtshofs?|BVerfG|BVerwG|BGH|BAG|BSG|BFH|EuGH|EuG|EGMR|OLG|OVG|VGH|(?:Bay|Sächs|Thür)?VerfGH|VerfG|VG|LAG|ArbG|LSG|SG|FG|KG|LG|AG)(?![\p{L}]))`;
const DECISION = String.raw`(?:Urteil|Beschluss|Beschluß|Entscheidung|Urt\.|Beschl\.)(?:e?s)?`;
/** The senate's letters that only courts use; a single letter needs a word for a decision before it. */
const CHAMBER = String.raw`(?:Bv[A-Z]|(?:A|B|C|D|E|F|G|H|K|L|M|N|O|P|Q|R|S|T|U|V|W)[A-Za-z]{0,2}|AR[sSZ]?|[a-z]{1,3}[A-Z][a-z]{0,3}|StR|StB|Z[RB])`;
/** Constitutional courts of Länder name themselves in their dockets. An abbreviation behind the name ("VerfGH NRW 15/99") is of nobody's docket. */
const NAMED_COURT = String.raw`(?:VerfGH|VfGH|LVerfG|VfGBbg|VerfGBbg|HVerfG|StGH)(?:\s{1,2}\p{Lu}\p{Ll}{3,20}(?:-\p{Lu}\p{Ll}{3,20})?)?`;
const DOCKET_HEAD = new RegExp(String.raw`(?<![\p{L}\d/])((?:\d{1,3}|[IVX]{1,5})(?:\s[a-z])?\s{1,2}${CHAMBER}(?:\s\(?[A-Za-z]{2,5}\)?)?|(${NAMED_COURT}))\s{1,2}$`, 'u');
const EU_DOCKET_HEAD = /(?<![\p{L}\d])([CT])[-‑–]$/u;
const CERTAIN_CHAMBER = /\s(?:Bv[A-Z]|StR|StB|Z[RB]|AZR)$/;
/** What stands between the word for a decision and the docket. */
const DECISION_BEFORE = new RegExp(String.raw`(?:(?<court>${COURT}(?:\s\p{Lu}[\p{L}-]{2,30})?),?\s{1,2})?${DECISION}(?:\s{1,2}(?:des|der)\s{1,2}${COURT}(?:\s\([A-Za-z]{2,6}\))?(?:\s\p{Lu}[\p{L}-]{2,30})?)?,?(?:\s{1,2}(?:vom|v\.)\s{1,2}${DATE})?\s{0,2}[-–,(:]?\s{0,2}(?:Az\.?:?\s{0,2}|Aktenzeichen:?\s{0,2}|Rs\.?\s{0,2}|Rechtssache\s{0,2})?$`, 'u');
const FILE_BEFORE = new RegExp(String.raw`(?:(?:EuGH|EuG),?\s{1,2}(?:Rs\.?\s{0,2}|Rechtssache\s{1,2})?|${COURT}(?:\s\p{Lu}[\p{L}-]{2,30})?,\s{1,2}(?:Az\.?:?\s{1,2})?|Az\.?:?|Aktenzeichen:?|Rs\.?|Rechtssachen?|[Vv]erb\.\s{1,2}Rs\.)\s{0,2}$`, 'u');

/** "2 BvE 8/99", "Urteil vom 22.04.2010 (1 KN 19/99)", "C-311/18". */
export const docket: NumberForm = {
  readNumber({ text }, number) {
    if (number.right.length !== 2) return null;
    const words = before(text, number.start, 30), head = DOCKET_HEAD.exec(words) ?? EU_DOCKET_HEAD.exec(words);
    if (!head) return null;
    let start = number.start - (words.length - head.index);
    const european = head[0].length < 3, room = before(text, start, 150), decision = DECISION_BEFORE.exec(room) ?? FILE_BEFORE.exec(room);
    if (!decision && !(european ? head[1] === 'C' && number.left.length > 1 : head[2] !== undefined || CERTAIN_CHAMBER.test(head[1]!))) return null;
    const bracket = decision !== null && /\(\s{0,2}(?:Az\.?:?\s{0,2})?$/.test(decision[0]) && text[number.end] === ')';
    if (decision) start -= decision[0].length;
    return cite('court-decision', start, number.end + (bracket ? 1 : 0), `${head[1]!}${european ? '-' : ' '}${number.left}/${number.right}`.replace(/\s+/g, ' '));
  },
};

/** What stands between the court and the number of an application. */
const APPLICATION_BEFORE = new RegExp(String.raw`(?<!\p{L})(?<court>EGMR,?\s{1,2})?(?<decision>${DECISION}(?:\s{1,2}(?:des|der)\s{1,2}${COURT})?,?\s{1,2}(?:vom|v\.)\s{1,2}${DATE}\s{0,2}[-–,(]?\s{0,2})?(?<complaint>(?:Individual)?[Bb]eschwerden?[-\s])?(?<no>N(?:rn?\.|ummern?):?\s{1,2})?$`, 'u');
const APPLICATION_WORD = /N(?:rn?\.|ummern?):?$|^EGMR$/;

/** "EGMR, Urteil vom 4. Dezember 2008, Nr. 30562/04", "Beschwerde-Nr. 30562/04": applications to the European Court of Human Rights. */
export const application: NumberForm = {
  readNumber({ text }, { start, end, left, right, word }, previous) {
    if (right.length !== 2) return null;
    const target = `EGMR ${left}/${right}`;
    if (previous?.target?.startsWith('EGMR ') && start - previous.end < 8 && NEXT_APPLICATION.test(text.slice(previous.end, start))) return cite('court-decision', start, end, target);
    const m = word && APPLICATION_WORD.test(word.word) ? APPLICATION_BEFORE.exec(before(text, start, 150)) : null, { court, decision, complaint, no } = m?.groups ?? {};
    if (!m || !(court || (no && (complaint || decision) && left.length > 3))) return null; // shorter numbers are those of any office
    return cite('court-decision', start - m[0].length, end + (decision?.trimEnd().endsWith('(') && text.charCodeAt(end) === 41 ? 1 : 0), target);
  },
};

const NEXT_APPLICATION = /^\s?(?:,|;|und|sowie)\s{1,2}$/;

const ECLI = /\((ECLI:[A-Z]{2}:[A-Za-z]{1,12}:\d{4}:[A-Za-z\d.]{1,25})(?=[);,])/y;

/** "(ECLI:EU:C:2014:317)": the European identifier of a decision. */
export const identifiedDecision: WordForm = {
  anchors: ['\\(ECLI:'],
  read({ text }, at) {
    const m = matchAt(ECLI, text, at);
    return m ? [cite('court-decision', at + 1, at + m[0].length, m[1]!)] : NOTHING;
  },
};

/** "10 A 1.22": the Federal Administrative Court and its likes print a dot. */
const DOTTED = String.raw`(?:(?:BVerwG|OVG|VG)\s{1,2})?(\d{1,2}\s[A-Z]{1,3}(?:-[A-Z]{1,2})?\s\d{1,4}\.\d\d)(?![\d.]?\d)`;
const DOTTED_DECISION = new RegExp(String.raw`(?:${COURT}(?:\s\p{Lu}[\p{L}-]{2,30})?,?\s{1,2})?(?:${DECISION}(?:\s{1,2}(?:des|der)\s{1,2}${COURT})?)?,?(?:\s{0,2}(?:vom|v\.)\s{1,2}${DATE})?,?(\s{0,2}[-–(:]?)\s{0,2}(?:Az\.?:?\s{0,2}|Aktenzeichen:?\s{0,2})?${DOTTED}`, 'yu');

/** "BVerwG, Urteil vom 3. Mai 2022 – 10 A 1.22". */
export const dottedDocket: WordForm = {
  anchors: ['Urteil', 'Beschl', 'BVerwG', 'Az', 'Aktenz'],
  read({ text }, at) {
    if (isWordCode(text.charCodeAt(at - 1))) return NOTHING;
    const m = matchAt(DOTTED_DECISION, text, at);
    if (!m) return NOTHING;
    const end = at + m[0].length, bracket = m[4]!.endsWith('(') && text.charCodeAt(end) === 41;
    return [cite('court-decision', at, end + (bracket ? 1 : 0), m[5]!.replace(/\s+/g, ' '))];
  },
};

const ROMAN_DOCKET = /Vf\.\s{1,2}\d{1,3}-[IVX]{1,4}-\d\d(?![\d-])/y;

/** "Vf. 1-VII-20": the constitutional courts of Bavaria and Saxony. */
export const romanDocket: WordForm = {
  anchors: ['Vf\\.\\s'],
  read({ text }, at) {
    const m = isWordCode(text.charCodeAt(at - 1)) ? null : matchAt(ROMAN_DOCKET, text, at);
    const room = before(text, at, 150), start = at - ((m && (DECISION_BEFORE.exec(room) ?? FILE_BEFORE.exec(room)))?.[0].length ?? 0);
    return m ? [cite('court-decision', start, at + m[0].length, m[0].replace(/\s+/, ' '))] : NOTHING;
  },
};

const NAMED = new RegExp(String.raw`Urteile?s?(?:\s{1,2}(?:des|der)\s{1,2}(${COURT})(?:\s{1,2}\([A-Za-z]{2,6}\))?(?:\s{1,2}\p{Lu}[\p{L}-]{2,30})?(?:\s{1,2}\[[^\]]{1,80}\])?)?(?:,?\s{1,2}(?:vom|v\.)\s{1,2}${DATE}|,\s{1,2}(?:19|20)\d\d(?!\d))`, 'yu');

/** "Urteil des Verwaltungsgerichts Köln vom 3. März 2021": no docket tells which one it is. */
export const namedDecision: WordForm = {
  anchors: ['Urteil'],
  read({ text }, at) {
    const m = matchAt(NAMED, text, at);
    return m ? [cite('court-decision', at, at + m[0].length, null)] : NOTHING;
  },
};
