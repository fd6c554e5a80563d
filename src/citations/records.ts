import type { Parliament } from '../model/paperId.ts';
import { before, matchAt, type NumberForm, type WordForm } from './form.ts';
import { isLand } from './parliaments.ts';
import { pinpointBefore, pinpointBehind } from './pinpoint.ts';

/** What parliaments print beside papers: minutes of the plenary and documents of committees. */

const MINUTES = /^(BT-?|BR-?|LT-?|Bundestags-?|Bundesrats-?|Landtags-?)?(?:[Pp]lenarprotokolle?[ns]?|PlPr|PLPR|Pl\.?-?Prot|PlProt)\.?(?:-?Nr)?\.?:?$/;
const REPORT = /Stenogra(?:f|ph)ische[nrs]?\s{1,2}$/;

/** "Plenarprotokoll 19/99, S. 9800 (D)", "BT-PlPr 18/99". */
export const minutes: NumberForm = {
  kind: 'plenary-protocol',
  form: 'Plenarprotokoll, PlPr, Stenografischer Bericht and the number: term, slash, sitting',
  normal: '"BT PlPr 19/99"',
  leads: 'official text',
  examples: [
    { text: 'im «Plenarprotokoll 19/99», ‹S. 9800 (D)›', targets: ['BT PlPr 19/99'], pinpoints: [{ page: '9800 (D)' }] },
    { text: 'siehe «BT-PlPr 18/99», ‹S. 24964C›', targets: ['BT PlPr 18/99'], pinpoints: [{ page: '24964C' }] },
    { text: 'laut «Stenografischer Bericht 20/12»', targets: ['BT PlPr 20/12'] },
    { text: 'im «Plenarprotokoll 7/31»', targets: ['TH PlPr 7/31'], in: { own: ['TH 7/900'], parliament: 'TH' } },
  ],
  readNumber(scan, number) {
    const { text, home } = scan, { word } = number;
    if (!word || number.left.length > 2 || number.right.length > 3 || !/[PpB]/.test(word.word)) return null;
    const m = MINUTES.exec(word.word);
    let start = word.start;
    if (!m) {
      const report = /^Berichte?s?$/.test(word.word) ? REPORT.exec(before(text, word.start, 24)) : null;
      if (!report) return null;
      start -= report[0].length;
    }
    const of: Parliament | null = m?.[1]?.startsWith('B') ? (m[1].startsWith('BR') || m[1].startsWith('Bundesr') ? 'BR' : 'BT') : home;
    return { kind: 'plenary-protocol', start, end: number.end, target: of && `${of} PlPr ${Number(number.left)}/${Number(number.right)}`, pinpoint: pinpointBehind(scan, number.end) ?? pinpointBefore(text, start) };
  },
};

const SERIES: Readonly<Record<string, string>> = {
  APr: 'APr', Ausschussprotokoll: 'APr', Ausschussprotokolls: 'APr', Vorlage: 'Vorlage', Vorlagen: 'Vorlage', Umdruck: 'Umdruck', Umdrucke: 'Umdruck', Zuschrift: 'Zuschrift',
};

/** "Vorlage 18/3799, S. 1", "APr 18/799", "Umdruck 20/99": series of the Länder. */
export const committeePaper: NumberForm = {
  kind: 'committee-paper',
  form: 'Vorlage, APr, Umdruck, Zuschrift and the number, in a Land',
  normal: '"NW Vorlage 18/3799", "NW APr 18/799", "SH Umdruck 20/99"',
  leads: 'nowhere yet',
  examples: [
    { text: 'in «Vorlage 18/3799», ‹S. 1›, und «APr 18/799», ‹S. 15›', targets: ['NW Vorlage 18/3799', 'NW APr 18/799'], pinpoints: [{ page: '1' }, { page: '15' }], in: { own: ['NW 18/1'], parliament: 'NW' } },
    { text: 'der «Umdruck 20/99»', targets: ['SH Umdruck 20/99'], in: { own: ['SH 20/1'], parliament: 'SH' } },
  ],
  readNumber(scan, number) {
    const word = isLand(scan.home) ? number.word : null, series = word && SERIES[word.word];
    if (!word || !series || number.left.length > 2) return null;
    return { kind: 'committee-paper', start: word.start, end: number.end, target: `${scan.home!} ${series} ${number.left}/${number.right}`, pinpoint: pinpointBehind(scan, number.end) };
  },
};

const COMMITTEE = /(?:Ausschu(?:ss|ß)-?(?:[Dd]rucksachen?|Drs\.?)|A-?Drs\.?)\s{0,2}(?:Nr\.\s{0,2})?(\d{1,2})\s?\((\d{1,2}|[A-Za-z]{1,3})\)\s?(\d{1,5})(?:\s?(neu)|[\s-]?([A-Z])(?![\p{L}\d]))?/yu;

/** "Ausschussdrucksache 18(4)699 A": term, committee in brackets, number. */
export const committeeDocument: WordForm = {
  kind: 'committee-paper',
  form: 'Ausschussdrucksache, A-Drs. and the number with the committee in brackets',
  normal: '"BT ADrs 18(4)699 A"',
  leads: 'nowhere yet',
  anchors: ['Aussch', 'A-Drs', 'ADrs'],
  examples: [
    { text: 'laut «Ausschussdrucksache 18(4)699 A», ‹S. 1 ff.›', targets: ['BT ADrs 18(4)699 A'], pinpoints: [{ page: '1 ff.' }] },
    { text: 'auf «A-Drs. 20(13)45»', targets: ['BT ADrs 20(13)45'] },
  ],
  read(scan, at) {
    const m = matchAt(COMMITTEE, scan.text, at);
    if (!m) return [];
    const end = at + m[0].length, letter = m[4] ?? m[5];
    return [{ kind: 'committee-paper', start: at, end, target: `BT ADrs ${m[1]!}(${m[2]!})${m[3]!}${letter ? ' ' + letter : ''}`, pinpoint: pinpointBehind(scan, end) }];
  },
};

