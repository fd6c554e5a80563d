import type { Parliament } from '../model/paperId.ts';
import { before, cite, matchAt, NOTHING, type NumberForm, type WordForm } from './form.ts';
import { isLand } from './parliaments.ts';
import { pinpointBefore, pinpointBehind } from './pinpoint.ts';

/** What parliaments print beside papers: minutes of the plenary and documents of committees. */

const MINUTES = /^(BT-?|BR-?|LT-?|Bundestags-?|Bundesrats-?|Landtags-?)?(?:[Pp]lenarprotokolle?[ns]?|PlPr|PLPR|Pl\.?-?Prot|PlProt)\.?(?:-?Nr)?\.?:?$/;
const REPORT = /Stenogra(?:f|ph)ische[nrs]?\s{1,2}$/;

/** "Plenarprotokoll 19/99, S. 9800 (D)", "BT-PlPr 18/99". */
export const minutes: NumberForm = {
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
    return cite('plenary-protocol', start, number.end, of && `${of} PlPr ${Number(number.left)}/${Number(number.right)}`, pinpointBehind(scan, number.end) ?? pinpointBefore(text, start));
  },
};

const SERIES: Readonly<Record<string, string>> = {
  APr: 'APr', Ausschussprotokoll: 'APr', Ausschussprotokolls: 'APr', Vorlage: 'Vorlage', Vorlagen: 'Vorlage', Umdruck: 'Umdruck', Umdrucke: 'Umdruck', Zuschrift: 'Zuschrift',
};

/** "Vorlage 18/3799, S. 1", "APr 18/799", "Umdruck 20/99": series of the Länder. */
export const committeePaper: NumberForm = {
  readNumber(scan, number) {
    const word = isLand(scan.home) ? number.word : null, series = word && SERIES[word.word];
    if (!word || !series || number.left.length > 2) return null;
    return cite('committee-paper', word.start, number.end, `${scan.home!} ${series} ${number.left}/${number.right}`, pinpointBehind(scan, number.end));
  },
};

const COMMITTEE = /(?:Ausschu(?:ss|ß)-?(?:[Dd]rucksachen?|Drs\.?)|A-?Drs\.?)\s{0,2}(?:Nr\.\s{0,2})?(\d{1,2})\s?\((\d{1,2}|[A-Za-z]{1,3})\)\s?(\d{1,5})(?:\s?(neu)|[\s-]?([A-Z])(?![\p{L}\d]))?/yu;

/** "Ausschussdrucksache 18(4)699 A": term, committee in brackets, number. */
export const committeeDocument: WordForm = {
  anchors: ['Ausschu(?:ss|ß)-?[Dd]r', 'A-Drs', 'ADrs'],
  read(scan, at) {
    const m = matchAt(COMMITTEE, scan.text, at);
    if (!m) return NOTHING;
    const end = at + m[0].length, letter = m[4] ?? m[5];
    return [cite('committee-paper', at, end, `BT ADrs ${m[1]!}(${m[2]!})${m[3]!}${letter ? ' ' + letter : ''}`, pinpointBehind(scan, end))];
  },
};

