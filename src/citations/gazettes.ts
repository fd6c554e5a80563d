import { before, cite, endAt, matchAt, NOTHING, type WordForm } from './form.ts';
import { DATE, isoDate } from '../text/dates.ts';

/** Gazettes: federal law gazette, those of the Länder, the Official Journal, ministerial gazettes, decrees. */

/** "S. 12", "Nr. 12"; behind a year and a comma the page may stand alone ("BGBl. I 2020, 587"). */
const AT_PAGE = String.raw`(?:(?:(Nr\.|S\.|Seite)\s{0,2}|(?<=(?:19|20)\d\d,\s)(?=\d{1,5}[);.]))(\d{1,5}[a-z]?)(?!\d))`;
const REGION = String.raw`Schl\.-H\.|LSA|M-V|NRW\.?|NW\.?|Bln\.?|Bbg\.?|SH|Brem\.`;
const BEHIND = new RegExp(String.raw`(?:[Bb]l\.?|V\.)(?:\s{1,2}(${REGION}))?,?(?:\s{1,2}(?:Teil\s)?(I{1,3})(?!\p{L}))?(?:\s{1,2}((?:19|20)\d\d)(?!\d),?)?(?:\s{1,2}(?:Teil\s)?(I{1,3})(?!\p{L}),?)?\s{1,2}${AT_PAGE}(?:,\s{1,2}${AT_PAGE})?`, 'yu');
const NAME = /(?:(?:Nds\.|Brem\.|Hess\.|Thür\.|Sächs\.|Bay\.|Hmb\.|GV\.)\s{0,2})?(?:\p{Lu}[\p{L}]{0,8})?$/u;
const LAW_GAZETTE = /^(?:(?:\p{L}{3,5}\.?\s?)?(?:B?G(?:es)?|GV|GVO|M|GM|SV|VO|V|ABl?|Amts|Just|JM|StV|B)?)$/u;

/** "BGBl. I S. 1299", "BGBl. 2024 I Nr. 99", "Nds. MBl S. 599". */
export const gazette: WordForm = {
  anchors: ['Bl[.\\s]', 'Amtsbl\\.', 'V\\.\\s{1,2}NRW\\.?\\s{1,2}(?:\\d{4}\\s{1,2})?S\\.'],
  read({ text }, at) {
    const initial = text.charCodeAt(at), start = initial === 65 ? at + 4 : at; // "Amtsbl."
    const m = matchAt(BEHIND, text, start), name = m && NAME.exec(before(text, start, 16))?.[0];
    if (!m || !name || !LAW_GAZETTE.test(name.trim().replace(/^(?:Nds|Brem|Hess|Thür|Sächs|Bay|Hmb|GV)\.\s*/, '')) || (initial === 86 && name !== 'G')) return NOTHING;
    const target = [name + (initial === 65 ? 'bl.' : initial === 86 ? 'V.' : 'Bl.'), m[1], m[3], m[2] ?? m[4], m[5] === 'Nr.' ? 'Nr.' : 'S.', m[6], m[7] && `${m[7]} ${m[8]!}`];
    return [cite('gazette', start - name.length, start + m[0].length, target.filter(Boolean).join(' ').replace(/\s+/g, ' '))];
  },
};

/** Federal and state gazettes for announcements. Groups: day, month, year and notice; year, number, page. */
const ANNOUNCEMENT = new RegExp(String.raw`(?:B|(?<=St))Anz\.?\s{1,2}(?:AT\s{1,2}${DATE}\s{1,2}([BV]\d{1,3})|(?:((?:19|20)\d\d),?\s{1,2})?(?:Nr\.\s{1,2}(\d{1,3}),?\s{1,2})?S\.\s{0,2}(\d{1,5}))(?!\d)`, 'y');

/** "BAnz AT 01.02.2020 B1", "StAnz. 2019 S. 12". */
export const announcement: WordForm = {
  anchors: ['BAnz', 'Anz\\.'],
  read({ text }, at) {
    const m = text.charCodeAt(at + 2) === 116 ? null : matchAt(ANNOUNCEMENT, text, at); // "Antwort" has the same beginning
    if (!m) return NOTHING;
    const date = m[4] ? isoDate(m[1]!, m[2]!, m[3]!) : null, start = text.charCodeAt(at) === 66 ? at : at - 2; // "B"
    const target = m[4] ? ['BAnz AT', date, m[4]] : [start === at ? 'BAnz.' : 'StAnz.', m[5], m[6] && `Nr. ${m[6]}`, `S. ${m[7]!}`];
    return [cite('gazette', start, at + m[0].length, target.filter(Boolean).join(' '))];
  },
};

const JOURNAL = new RegExp(String.raw`ABl\.?\s{1,2}(?:\(?(?:der\s)?E[UG]\)?\s{1,2})?(?:Nr\.\s{1,2})?([LC])(?:\s{1,2}(\d{1,4})(?!\d)|,\s{1,2}(\d{4}\/\d{1,5}))(?:,?\s{1,2}(?:vom\s{1,2}|v\.\s{1,2})?${DATE})?(?:,?\s{1,2}(?:S\.|Seite)\s{0,2}(\d{1,5})(?!\d))?`, 'yu');

/** "ABl. L 312 vom 7.12.2018, S. 14". */
export const journal: WordForm = {
  anchors: ['ABl\\.?\\s'],
  read({ text }, at) {
    const m = matchAt(JOURNAL, text, at);
    if (!m) return NOTHING;
    const date = m[4] ? isoDate(m[4], m[5]!, m[6]!) : null;
    return [cite('gazette', at, at + m[0].length, ['ABl.', m[1], m[2] ?? m[3], date, m[7] && `S. ${m[7]}`].filter(Boolean).join(' '))];
  },
};

/** Read back from the day. */
const DECREE = /(?<!\p{L})(?:Gem\.?\s?)?RdErl\.?\s{1,2}d(?:er|es|\.)\s{1,2}(\p{L}[\p{L}. -]{0,24}?)\s{1,2}$/u;
const DECREE_REACH = 48, DAY = new RegExp(String.raw`v(?:om|\.)\s{1,2}${DATE}`, 'y');
const DECREE_GAZETTE = /\s{1,2}[-–(]\s{0,2}(?:(?:Nds\.|Brem\.|Hess\.|Sächs\.)\s{0,2})?[A-Z]{1,4}Bl\.?\s(?:(?:19|20)\d\d,?\s)?(?:S\.|Nr\.)\s?\d{1,5}\)?/y;

/** "RdErl. d. MK v. 11.5.2020 - Nds. MBl S. 599": a decree and where it is printed. */
export const decree: WordForm = {
  anchors: ['v(?:om|\\.)\\s{1,2}\\d'],
  read({ text }, at) {
    const words = before(text, at, DECREE_REACH), m = words.includes('RdErl') ? DECREE.exec(words) : null, day = m && matchAt(DAY, text, at);
    const date = day && isoDate(day[1]!, day[2]!, day[3]!);
    if (!m || !date) return NOTHING;
    const end = at + day[0].length;
    return [cite('gazette', at - m[0].length, Math.max(end, endAt(DECREE_GAZETTE, text, end)), `RdErl. ${m[1]!.replace(/\s+/g, ' ')} ${date}`)];
  },
};
