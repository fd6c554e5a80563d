import assert from 'node:assert/strict';
import type { Follows } from '../../src/model/paper.ts';
import { readPaper } from '../../src/paper/read.ts';

/** Which version of a paper a text is, by what its furniture and its head say. */

const ANSWERED = '1. Wie viele Messstellen gibt es?\n\nEs gibt vier.\n\n2. Welche davon messen nicht?\n\nAlle messen.\n\n3. Wann messen sie wieder?\n\nDas entfällt.';
const INQUIRY = 'auf die Kleine Anfrage der Abgeordneten Ada Muster und der Fraktion der SPD\n– Drucksache 21/9901 –';
const masthead = (number: string) => `Deutscher Bundestag Drucksache ${number}\n21. Wahlperiode 04.08.2026`;
const paper = (top = '', number = '21/9902') => `${masthead(number)}\n${top}Antwort\nder Bundesregierung\n\n${INQUIRY}\n\nMessstellen im Binnenland\n\n${ANSWERED}`;
const MARGIN = 'Vorabfassung - wird durch die lektorierte Version ersetzt.';

describe('an advance copy', () => {
  const cases: [what: string, text: string, advance: boolean][] = [
    ['with its margin text', `${paper()}\n\f${MARGIN}\nMehr.`, true],
    ['with its margin text in pieces', `${paper()}\n\fVorabfassung - w\nird durch die lektorierte V\nersion ersetzt.\nMehr.`, true],
    ['with its margin text up the page', `${paper()}\n\fersion ersetzt.\nird durch die lektorierte V\norabfassung - w\nV\nMehr.`, true],
    ['with its margin text letter-spaced', `${paper()}\n\f${[...MARGIN].join(' ')}\nMehr.`, true],
    ['with its margin text backwards', `${paper()}\n\f${[...MARGIN].reverse().join('')}\nMehr.`, true],
    ['with the note of older papers', paper('Elektronische Vorab-Fassung*\n'), true],
    ['with the note at the foot', `${paper()}\n* Wird nach Vorliegen der lektorierten Druckfassung durch diese ersetzt.\n\fMehr.`, true],
    ['told by its masthead', paper('Vorabfassung\n'), true],
    ['is not the edited version', paper(), false],
    ['is not a text that speaks of one', paper().replace('Es gibt vier.', 'Es gibt vier. Die Vorabfassung wird durch die lektorierte Version ersetzt, sobald diese vorliegt.'), false],
    ['is not one that asks about one', paper().replace('Messstellen im Binnenland', 'Vorabfassung des Berichts über Messstellen'), false],
  ];
  for (const [what, text, advance] of cases) it(what, () => assert.equal(readPaper(text).head.stage, advance ? 'advance' : null));
});

describe('a paper that follows another one', () => {
  const correction = (paper: string): Follows => ({ kind: 'correction', paper }), supplement = (paper: string): Follows => ({ kind: 'supplement', paper }), version = (paper: string): Follows => ({ kind: 'new-version', paper });
  const letter = (subject: string) => `Bundesministerium für Verkehr\n\nPräsidentin des Deutschen Bundestages\n11011 Berlin\n\nBerlin, 4. August 2026\n\n${subject}\n\nSehr geehrte Frau Präsidentin,\n\n${ANSWERED}`;
  const land = (top: string) => `Landtag von Baden-Württemberg Drucksache 17 / 9902\n17. Wahlperiode 04.08.2026\n${top}Kleine Anfrage\ndes Abg. Nils Muster FDP\nund\nAntwort\ndes Ministeriums für Verkehr\n\nMessstellen am Neckar\n\nIch frage die Landesregierung:\n\n${ANSWERED}`;
  const cases: [what: string, text: string, follows: Follows | null][] = [
    ['none', paper(), null],
    ['(neu)', paper('', '21/9902 (neu)'), version('BT 21/9902')],
    ['an answer to a paper with (neu)', paper().replace('9901', '9901 (neu)'), null],
    ['a note at its foot', `${paper()}\n* Die Drucksache 21/9899 wird durch diese Fassung ersetzt; die Antwort zu Frage 2 wurde geändert.\n\fMehr.`, version('BT 21/9899')],
    ['a correction of an answer', `${masthead('21/9950')}\nBerichtigung\nder Antwort der Bundesregierung\nauf die Kleine Anfrage der Abgeordneten Ada Muster und der Fraktion der SPD\nauf Drucksache 21/9902\n\nMessstellen im Binnenland\n\n${ANSWERED}`, correction('BT 21/9902')],
    ['a correction on one line', `${masthead('21/9950')}\nBerichtigung der Antwort der Bundesregierung auf die Kleine Anfrage auf Drucksache 21/9902\n\nMessstellen im Binnenland\n\n${ANSWERED}`, correction('BT 21/9902')],
    ['a corrected answer', `${masthead('21/9950')}\nBerichtigte Antwort\nder Bundesregierung\n\n${INQUIRY}\n\nMessstellen im Binnenland\n\n${ANSWERED}`, correction('BT 21/9901')],
    ['a correction without a question', `Deutscher Bundestag zu Drucksache 21/9902\n21. Wahlperiode 04.09.2026\n\nBerichtigung\nzu Drucksache 21/9902\n\nIn der Antwort zu Frage 1 muss es heißen: Es gibt fünf.`, correction('BT 21/9902')],
    ['a supplement', `${masthead('21/9951')}\nErgänzende Antwort\nder Bundesregierung\n\n${INQUIRY}\n\nMessstellen im Binnenland\n\n${ANSWERED}`, supplement('BT 21/9901')],
    ['an addendum', `Landtag Brandenburg Drucksache 7/9951\n7. Wahlperiode\n2. Nachtrag zur Antwort der Landesregierung\nauf die Kleine Anfrage Nr. 812 der Abgeordneten Ada Muster (SPD), Drucksache 7/9902\n\nMessstellen an der Havel\n\n${ANSWERED}`, supplement('BB 7/9902')],
    ['a letter that supplements', letter('BETREFF Ergänzung der Antwort auf die Kleine Anfrage der Abgeordneten Ada Muster und der Fraktion der SPD\n\tMessstellen im Binnenland\nBEZUG\tBT-Drucksache 21/9901'), supplement('BT 21/9901')],
    ['a late delivery, told below the subject', letter('BETREFF Kleine Anfrage der Abgeordneten Ada Muster und der Fraktion der SPD\nhier: Nachlieferung zur Antwort zu Frage 2\nBEZUG BT-Drucksache 21/9901'), supplement('BT 21/9901')],
    ['a letter like others', letter('BETREFF Kleine Anfrage der Abgeordneten Ada Muster und der Fraktion der SPD\n\tMessstellen im Binnenland\nBEZUG\tBT-Drucksache 21/9901'), null],
    ['Neudruck', land('Neudruck\n'), version('BW 17/9902')],
    ['Neudruck of an answer that names the paper that asks', `LANDTAG NORDRHEIN-WESTFALEN\n18. Wahlperiode\nDrucksache 18/9902\n04.08.2026\n\nNeudruck\n\nAntwort\nder Landesregierung\nauf die Kleine Anfrage 5106 vom 3. Juli 2026\nder Abgeordneten Ada Muster SPD\nDrucksache 18/9901\n\nMessstellen am Rhein\n\n${ANSWERED}`, version('NW 18/9902')],
    ['Neudruck beside the number', land('').replace('9902', '9902 Neudruck'), version('BW 17/9902')],
    ['a corrected version', land('(korrigierte Fassung)\n'), version('BW 17/9902')],
    ['a title that speaks of a correction', land('').replace('Messstellen am Neckar', 'Berichtigung der Antwort auf Drucksache 17/9801'), null],
    ['an answer that speaks of a supplement', paper().replace('Es gibt vier.', 'Ergänzung der Antwort auf Drucksache 21/9801:\nEs gibt vier.'), null],
    ['somebody’s notes', 'Nachtrag zur Antwort auf Drucksache 21/9902\n\nNoch einmal nachfragen.', null],
  ];
  for (const [what, text, follows] of cases) it(what, () => assert.deepEqual(readPaper(text).head.follows, follows));
});
