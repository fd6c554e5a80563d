import { before, cite, endAt, matchAt, NOTHING, type Found, type Scan, type WordForm } from './form.ts';
import { pinpointBehind } from './pinpoint.ts';

/** "a. a. O.", "ebenda", "o. g. Drucksache": what was cited last, once more. */

/** Read where "b" or "O" stands. Group 1: what is before it. */
const AGAIN = /(?<=(?<!\p{L})([Ee]|a\.\s?a\.\s?))(?:b(?:enda|d\.)|O\.)(?!\p{L})/yu;
const NAMED_ABOVE = /(?:(?:o\.\s?g|ob\.\s?gen)\.|oben\s{0,2}genannten?|vorgenannten?|vorbezeichneten?)\s{1,2}(?:BT-|BR-|LT-|Bundestags-|Landtags-)?$/;
const PAPER = /(?:(?:Bundestagsd|D)rucksache|Drs\.)(?!n?\s{0,3}(?:Nr\.\s?)?\d)/y;

export const repetition: WordForm = {
  anchors: ['benda', 'bd\\.', 'O\\.', 'Drucksache(?!n?\\s\\d)', 'Drs\\.(?!-|\\s?(?:Nr\\.)?\\s?\\d)', 'Bundestagsdrucksache(?!n?\\s\\d)'],
  read(scan, at) {
    const { text } = scan, again = matchAt(AGAIN, text, at);
    if (again) return found(scan, at - again[1]!.length, at + again[0].length, false);
    const end = endAt(PAPER, text, at);
    return end > 0 && NAMED_ABOVE.test(before(text, at, 32)) ? found(scan, at, end, true) : NOTHING;
  },
};

function found(scan: Scan, start: number, end: number, ofPaper: boolean): Found[] {
  return [cite('paper', start, end, null, pinpointBehind(scan, end), { open: { is: 'repetition', ofPaper } })];
}
