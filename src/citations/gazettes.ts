import { before, matchAt, type WordForm } from './form.ts';
import { DATE, isoDate } from '../text/dates.ts';

/** Gazettes: federal law gazette, those of the Länder, the Official Journal, ministerial gazettes, decrees. */

const AT_PAGE = String.raw`(?:(Nr\.|S\.|Seite)\s{0,2}(\d{1,5}[a-z]?)(?!\d))`;
const BEHIND = new RegExp(String.raw`Bl\.?(?:\s{1,2}(?:Schl\.-H\.|LSA|M-V|NRW\.?|Bln\.?|Bbg\.?|SH|Brem\.))?,?(?:\s{1,2}(?:Teil\s)?(I{1,3})(?!\p{L}))?(?:\s{1,2}((?:19|20)\d\d)(?!\d),?)?(?:\s{1,2}(?:Teil\s)?(I{1,3})(?!\p{L}),?)?\s{1,2}${AT_PAGE}(?:,\s{1,2}${AT_PAGE})?`, 'yu');
const NAME = /(?:(?:Nds\.|Brem\.|Hess\.|Thür\.|Sächs\.|Bay\.|Hmb\.|GV\.)\s{0,2})?(?:\p{Lu}[\p{L}]{0,8})?$/u;
const LAW_GAZETTE = /^(?:(?:\p{L}{3,5}\.?\s?)?(?:B?G(?:es)?|GV|GVO|M|GM|SV|VO|V|ABl?|Just|JM|StV|B)?)$/u;

/** "BGBl. I S. 1299", "BGBl. 2024 I Nr. 99", "Nds. MBl S. 599". */
export const gazette: WordForm = {
  kind: 'gazette',
  form: 'BGBl., GVBl., GVOBl., GBl., MBl., GMBl. … with year, part, number or page',
  normal: '"BGBl. 1992 I S. 99": name, year, part, number or page',
  leads: 'nowhere yet',
  anchors: ['Bl.', 'Bl '],
  examples: [
    { text: 'vom 2. Mai («BGBl. I S. 1299»)', targets: ['BGBl. I S. 1299'] },
    { text: 'in «BGBl. 1992 I S. 99» und «BGBl. 2024 I Nr. 99»', targets: ['BGBl. 1992 I S. 99', 'BGBl. 2024 I Nr. 99'] },
    { text: '(«BGBl. I 2005 S. 42»)', targets: ['BGBl. 2005 I S. 42'] },
    { text: 'siehe «Nds. MBl S. 599» und «GVOBl. Schl.-H. S. 12»', targets: ['Nds. MBl. S. 599', 'GVOBl. Schl.-H. S. 12'] },
  ],
  read({ text }, at) {
    const m = matchAt(BEHIND, text, at), name = m && NAME.exec(before(text, at, 16))?.[0];
    if (!m || !name || !LAW_GAZETTE.test(name.trim().replace(/^(?:Nds|Brem|Hess|Thür|Sächs|Bay|Hmb|GV)\.\s*/, ''))) return [];
    const region = /^Bl\.?\s{1,2}(Schl\.-H\.|LSA|M-V|NRW\.?|Bln\.?|Bbg\.?|SH|Brem\.)/.exec(m[0])?.[1];
    const target = [`${name}Bl.`, region, m[2], m[1] ?? m[3], m[4] === 'Seite' ? 'S.' : m[4], m[5], m[6] && `${m[6]} ${m[7]!}`];
    return [{ kind: 'gazette', start: at - name.length, end: at + m[0].length, target: target.filter(Boolean).join(' ').replace(/\s+/g, ' ') }];
  },
};

const JOURNAL = new RegExp(String.raw`ABl\.?\s{1,2}(?:\(?(?:der\s)?E[UG]\)?\s{1,2})?(?:Nr\.\s{1,2})?([LC])(?:\s{1,2}(\d{1,4})(?!\d)|,\s{1,2}(\d{4}\/\d{1,5}))(?:,?\s{1,2}(?:vom\s{1,2}|v\.\s{1,2})?${DATE})?(?:,?\s{1,2}(?:S\.|Seite)\s{0,2}(\d{1,5})(?!\d))?`, 'yu');

/** "ABl. L 312 vom 7.12.2018, S. 14". */
export const journal: WordForm = {
  kind: 'gazette',
  form: 'ABl. with series, number, date, page',
  normal: '"ABl. L 312 2018-12-07 S. 14"',
  leads: 'official text',
  anchors: ['ABl'],
  examples: [
    { text: '(«ABl. L 312 vom 7.12.2018, S. 14»)', targets: ['ABl. L 312 2018-12-07 S. 14'] },
    { text: 'im «ABl. EU Nr. L 119, S. 1»', targets: ['ABl. L 119 S. 1'] },
  ],
  read({ text }, at) {
    const m = matchAt(JOURNAL, text, at);
    if (!m) return [];
    const date = m[4] ? isoDate(m[4], m[5]!, m[6]!) : null;
    return [{ kind: 'gazette', start: at, end: at + m[0].length, target: ['ABl.', m[1], m[2] ?? m[3], date, m[7] && `S. ${m[7]}`].filter(Boolean).join(' ') }];
  },
};

const DECREE = new RegExp(String.raw`(?:Rd|Gem\.?\s?Rd)Erl\.?\s{1,2}d(?:er|es|\.)\s{1,2}(\p{L}[\p{L}. -]{0,24}?)\s{1,2}v(?:om|\.)\s{1,2}${DATE}`, 'yu');
const DECREE_GAZETTE = /\s{1,2}[-–(]\s{0,2}(?:(?:Nds\.|Brem\.|Hess\.|Sächs\.)\s{0,2})?[A-Z]{1,4}Bl\.?\s(?:(?:19|20)\d\d,?\s)?(?:S\.|Nr\.)\s?\d{1,5}\)?/y;

/** "RdErl. d. MK v. 11.5.2020 - Nds. MBl S. 599": a decree and where it is printed. */
export const decree: WordForm = {
  kind: 'gazette',
  form: 'RdErl., by whom, of which day, and the gazette behind it',
  normal: '"RdErl. MK 2020-05-11"',
  leads: 'nowhere yet',
  anchors: ['RdErl'],
  examples: [{ text: 'nach dem «RdErl. d. MK v. 11.5.2020 - Nds. MBl S. 599»', targets: ['RdErl. MK 2020-05-11'] }],
  read({ text }, at) {
    const m = matchAt(DECREE, text, at), date = m && isoDate(m[2]!, m[3]!, m[4]!);
    if (!m || !date) return [];
    const end = at + m[0].length;
    return [{ kind: 'gazette', start: at, end: end + (matchAt(DECREE_GAZETTE, text, end)?.[0].length ?? 0), target: `RdErl. ${m[1]!.replace(/\s+/g, ' ')} ${date}` }];
  },
};
