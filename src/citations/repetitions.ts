import { before, matchAt, NOTHING, type Found, type Scan, type WordForm } from './form.ts';
import { pinpointBehind } from './pinpoint.ts';

/** "a. a. O.", "ebenda", "o. g. Drucksache": what was cited last, once more. */

const WORDS = /(?:[Ee]benda|[Ee]bd\.)(?!\p{L})/yu;
const PLACE = /a\.\s?a\.\s?$/;
const NAMED_ABOVE = /(?:(?:o\.\s?g|ob\.\s?gen)\.|oben\s{0,2}genannten?|vorgenannten?|vorbezeichneten?)\s{1,2}(?:BT-|BR-|LT-|Bundestags-|Landtags-)?$/;
const NUMBER_FOLLOWS = /(?:Bundestagsd|D)rucksachen?\s{1,3}(?:Nr\.\s?)?\d/y;

export const repetition: WordForm = {
  kind: 'paper',
  form: 'ebenda, ebd., a. a. O., o. g. Drucksache; the kind is that of what is repeated',
  normal: 'the target of the citation before it, of a paper for "o. g. Drucksache"',
  leads: 'paper',
  anchors: ['benda', 'bd.', 'O.', 'Drucks', 'Bundestagsd'],
  examples: [
    { text: '«BT-Drs. 20/9901», ‹S. 3›; «ebenda», ‹Seite 22›; «a. a. O.», ‹S. 4›', targets: ['BT 20/9901', 'BT 20/9901', 'BT 20/9901'], pinpoints: [{ page: '3' }, { page: '22' }, { page: '4' }] },
    { text: 'auf «Drucksache 20/9901» nach «§ 3 AGG»; siehe die o. g. «Drucksache», ‹Antwort zu Frage 3›', targets: ['BT 20/9901', '§ 3 AGG', 'BT 20/9901'], pinpoints: [null, null, { answer: '3' }] },
    { text: 'laut «Drucksache 20/9901» – die vorgenannte «Bundestagsdrucksache» sagt', targets: ['BT 20/9901', 'BT 20/9901'] },
    { text: 'ebenda wohnte er, a. a. O.', targets: [] },
  ],
  read(scan, at) {
    const { text } = scan;
    if (text[at] === 'O') {
      const m = PLACE.exec(before(text, at, 7));
      return m && !/\p{L}/u.test(text[at - m[0].length - 1] ?? '') ? found(scan, at - m[0].length, at + 2, false) : [];
    }
    if (text[at] === 'D' || text[at] === 'B') {
      const word = text[at] === 'D' ? 'Drucksache' : 'Bundestagsdrucksache';
      return text.startsWith(word, at) && NAMED_ABOVE.test(before(text, at, 32)) && !matchAt(NUMBER_FOLLOWS, text, at) ? found(scan, at, at + word.length, true) : NOTHING;
    }
    const start = at - 1, m = /\p{L}/u.test(text[start - 1] ?? '') ? null : matchAt(WORDS, text, start);
    return m ? found(scan, start, start + m[0].length, false) : [];
  },
};

function found(scan: Scan, start: number, end: number, ofPaper: boolean): Found[] {
  return [{ kind: 'paper', start, end, target: null, pinpoint: pinpointBehind(scan, end), open: { is: 'repetition', ofPaper } }];
}
