import { codesOf } from './characters.ts';
import { LineForm } from './lineForm.ts';
import type { PrintedLine } from './printedLines.ts';

/** Notes at the feet of pages, of one line or several: the ministry's note on the first page, and the administration's. */

/** A note told by all that it says, wherever its lines break. */
interface Sentence {
  /** How its first line begins, however short it is. */
  readonly start: LineForm;
  /** The whole of it, lines joined by blanks. */
  readonly says: RegExp;
}

const SENTENCES: readonly Sentence[] = [
  { start: new LineForm('*_D', /^[*_]{0,3}\)?\s?Die(?:$|\s+Antwort(?:$|\s+wurde(?:$|\s+namens)))/), says: /^[*_]{0,3}\)?\s?Die Antwort wurde namens de[rs] \p{L}+ (?:mit|durch) Schreiben de[rs] .{5,300} übermittelt\.[*_]{0,3}(?:\s?Die Drucksache enthält zusätzlich.{5,40}Fragetext\.)?$/u },
  { start: new LineForm('*_D', /^[*_]{0,3}Die(?:$|\s+Drucksache(?:$|\s+enthält))/), says: /^[*_]{0,3}Die Drucksache enthält zusätzlich\s?[–—-]\s?in kleinerer Schrifttype\s?[–—-]\s?den Fragetext\.[*_]{0,3}$/ },
  { start: new LineForm('*D', /^\*{0,3}\)?\s?Die(?:se)?\s+(?:Drucksache|Fassung)\s/), says: /^\*{0,3}\)?\s?(?:Die Drucksache \d{1,2}\/\d{1,6} wird durch diese|Diese (?:Drucksache|Fassung) ersetzt die) .{5,300}\.$/ }, // a corrected print
  { start: new LineForm('D', /^(?:Der|Die)\s+\p{L}*[Mm]inister(?:in)?\s(?=.*(?:\shat|\snamens|,|\sund|\sfür|\sder|\sdes)(?:\s|$))/u), says: /^.{5,400}\snamens\sder\s\p{L}*regierung.{0,400}\sbeantwortet\.$/u }, // Mecklenburg-Vorpommern, North Rhine-Westphalia
];
const SENTENCE_LINES = 14;
const LONGEST = 500;

/** A note of which the first and the last line are known. */
interface Passage {
  readonly start: LineForm;
  /** How the last of its lines ends. */
  readonly end: RegExp;
  readonly lines: number;
}

const PASSAGES: readonly Passage[] = [
  { start: new LineForm('D', /^Die Veröffentlichungen des Landtags /), end: /(?:beziehen|abrufbar|erhältlich|landtag\.nrw\.de)\.?$/, lines: 5 }, // North Rhine-Westphalia
  { start: new LineForm('D', /^Drucksachen, Plenarprotokolle sowie die Tagesordnungen der Vollversammlung/), end: /(?:abrufbar|zur Verfügung)\.$/, lines: 5 }, // Bavaria
  { start: new LineForm('H', /^Hinweis des Landtagsamts: Zitate werden/), end: /(?:Fragestell\p{L}*|Antragstell\p{L}*|Staatsregierung|Ressorts?)\.$/u, lines: 5 },
  { start: new LineForm('H', /^Hinweise des Landtagsamts$/), end: /(?:Fragestell\p{L}*|dargestellt|abrufbar|zur Verfügung)\.$/u, lines: 16 }, // a page of its own
  { start: new LineForm('D', /^Drucksachen und Plenarprotokolle sind im Internet|^Der Landtag druckt auf Recyclingpapier/), end: /Blaue Engel[“”"]\.?$|landtag-bw\.de\/\S+$/, lines: 5 }, // Baden-Württemberg
  { start: new LineForm('H', /^Hinweis: Die Drucksache steht vollständig digital/), end: /abgefordert werden\.$/, lines: 5 }, // Saxony-Anhalt
  { start: new LineForm('D', /^Die Drucksachen des Abgeordnetenhauses sind /), end: /beziehen\.$|Telefax: [\d ]+\.$/, lines: 5 }, // Berlin
  { start: new LineForm('GVSDH', /^(?:Gesamtherstellung|Vertrieb|Satz(?: und Druck)?|Druck|Herstellung)\s?: \p{Lu}/u), end: /^ISSN \d{4}-\d{3}[\dX]$/, lines: 9 }, // the imprint, however it wraps
];

const OPENERS = codesOf('*_DHGVS');

/** The lines of the notes that begin at a line of a page. */
export function notesAt(page: readonly PrintedLine[], i: number): readonly PrintedLine[] {
  const line = page[i]!;
  if (OPENERS[line.code] !== 1) return [];
  for (const { start, says } of SENTENCES) {
    const note = start.fits(line) ? sentenceAt(page, i, says) : [];
    if (note.length) return note;
  }
  for (const { start, end, lines } of PASSAGES) if (start.fits(line)) {
    const passage = page.slice(i, i + lines);
    return passage.slice(0, passage.findLastIndex((one) => end.test(one.text)) + 1);
  }
  return [];
}

function sentenceAt(page: readonly PrintedLine[], i: number, says: RegExp): readonly PrintedLine[] {
  let said = '';
  for (let k = i; k < Math.min(page.length, i + SENTENCE_LINES) && said.length < LONGEST; k++) {
    said = /\p{L}[-\u00ad¬]$/u.test(said) ? said.slice(0, -1) + page[k]!.text : `${said} ${page[k]!.text}`.trimStart();
    if (said.length < 2 * LONGEST && says.test(said)) return page.slice(i, k + 1);
  }
  return [];
}
