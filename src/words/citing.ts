import type { Label } from '../model/label.ts';
import type { Page } from '../model/page.ts';
import type { Stage } from '../model/paper.ts';
import { isProtocol, paperIdParts, type PaperId, type Parliament } from '../model/paperId.ts';
import type { Rewritable } from '../queries/standardForm.ts';
import { dateWords, labelsWords } from './terms.ts';
import { words } from './words.ts';

/** How papers are cited: in German, whatever the language of the interface. What is written here is read back as the same citation. */

/**
 * The standard form as papers print it ("Bundestagsdrucksache 19/5954, Antwort auf Frage 2"),
 * or the short one that everybody else writes ("BT-Drs. 19/5954, Antwort zu Frage 2").
 */
export type Style = 'printed' | 'short';

/** A place of a paper to cite. */
export interface Cited {
  readonly paper: PaperId;
  /** The question or the answer that is meant; "paper" for all of it. */
  readonly part: 'question' | 'answer' | 'paper';
  /** The numbers of the question, or of the questions that the answer covers; none for the paper. */
  readonly labels: readonly Label[];
  /** The pages on which that stands; none where they are not known. */
  readonly pages: readonly Page[];
  /** The letter of a ministry that answers the paper, where its printed number is not known. */
  readonly letter: { readonly from: string | null; readonly date: string | null } | null;
  /** Whether it is an advance copy, whose words and pages may still change; else null. */
  readonly stage: Stage | null;
  /** Of questions of a collection: whether they were for oral answer, and who alone asks them. */
  readonly asked?: { readonly oral: boolean; readonly by: { readonly name: string; readonly female: boolean } | null };
}

const german = words('de');

/** The word for a paper of each parliament, with the abbreviation of the Land behind it. */
const LABELS: Readonly<Record<Parliament, Readonly<Record<Style, string>>>> = {
  BT: { printed: 'Bundestagsdrucksache', short: 'BT-Drs.' },
  BR: { printed: 'Bundesratsdrucksache', short: 'BR-Drs.' },
  BE: { printed: 'Abgeordnetenhausdrucksache', short: 'AGH-Drs.' },
  HB: { printed: 'Bürgerschaftsdrucksache Bremen', short: 'Bü-Drs. Bremen' },
  HH: { printed: 'Bürgerschaftsdrucksache Hamburg', short: 'Bü-Drs. Hamburg' },
  BW: land('BW'), BY: land('Bayern'), BB: land('Brandenburg'), HE: land('Hessen'), MV: land('M-V'), NI: land('Nds.'), NW: land('NRW'),
  RP: land('RLP'), SL: land('Saarland'), SN: land('Sachsen'), ST: land('LSA'), SH: land('SH'), TH: land('Thür.'),
};

function land(short: string): Readonly<Record<Style, string>> {
  return { printed: `Landtagsdrucksache ${short}`, short: `LT-Drs. ${short}` };
}

/** A paper's number with the word for it: "Bundestagsdrucksache 19/5954", "LT-Drs. NRW 18/12723". A small inquiry's own number names its Land and term. */
export function citedPaperWords(paper: PaperId, style: Style): string {
  if (isProtocol(paper)) return `Plenarprotokoll ${paper.slice(paper.lastIndexOf(' ') + 1)}`;
  const parts = paperIdParts(paper);
  if (!parts) return paper;
  const { parliament, inquirySeries, term, number } = parts, label = LABELS[parliament][style];
  if (inquirySeries) return `Kleine Anfrage ${number} (${LABELS[parliament].short.replace('-Drs.', '')}, ${term}. Wahlperiode)`;
  return `${label} ${paper.slice(paper.indexOf(' ') + 1)}`;
}

/** A citation: "BT-Drs. 19/5954, S. 3, Antwort zu Frage 2", "BT-Drs. 21/7652 (Vorabfassung), S. 3", "Schreiben des BMI vom 7. April 2020 zu BT-Drs. 19/18172, Antwort zu Frage 6". */
export function citationWords({ paper, part, labels, pages, letter, stage, asked }: Cited, style: Style): string {
  const printed = citedPaperWords(paper, style) + (stage ? ' (Vorabfassung)' : '');
  if (asked && part !== 'paper') return [askedWords(paper, part, labels, asked), printed, citedPages(pages)].filter((words) => words !== null).join(', ');
  const place = [citedPages(pages), part === 'paper' ? null : partWords(part, labels, style)].map((words) => (words === null ? '' : `, ${words}`)).join('');
  if (!letter || (letter.from === null && letter.date === null)) return printed + place;
  const from = letter.from === null ? '' : ` ${genitive(letter.from)}`, date = letter.date === null ? '' : ` vom ${dateWords(german, letter.date)}`;
  return `Schreiben${from}${date} zu ${printed}${place}`;
}

/** "Schriftliche Frage 11 der Abgeordneten Anna Muster", "Antwort auf die Mündlichen Fragen 7 und 8". */
function askedWords(paper: PaperId, part: 'question' | 'answer', labels: readonly Label[], { oral, by }: NonNullable<Cited['asked']>): string {
  const n = labels.length > 1 ? 'n' : '', kind = oral ? `Mündliche${n} ` : paper.startsWith('BT ') ? `Schriftliche${n} ` : '';
  const person = by ? ` ${by.female ? 'der' : 'des'} Abgeordneten ${by.name}` : '';
  return `${part === 'answer' ? 'Antwort auf die ' : ''}${kind}Frage${n} ${labelsWords(german, labels, (label) => label)}${person}`;
}

/** The printed pages: "S. 3", "S. 3 f." where it goes on to the next one, "S. 3–5"; null where they are not known. */
function citedPages(pages: readonly Page[]): string | null {
  const first = pages[0]?.printed ?? null, last = pages.at(-1)?.printed ?? null;
  if (first === null || last === null) return null;
  const more = Number(last) - Number(first);
  return `S. ${first}${more === 1 ? ' f.' : more > 1 ? `–${last}` : ''}`;
}

/** The place inside the paper: "Antwort auf Frage 2", "Antwort zu den Fragen 3a bis 3e", "Frage 2". */
export function partWords(part: 'question' | 'answer', labels: readonly Label[], style: Style): string {
  const several = labels.length > 1, list = labelsWords(german, labels, (label) => label);
  if (part === 'question') return `${several ? 'Fragen' : 'Frage'} ${list}`;
  const to = style === 'printed' ? (several ? 'auf die' : 'auf') : several ? 'zu den' : 'zu';
  return `Antwort ${to} ${several ? 'Fragen' : 'Frage'} ${list}`;
}

/** What an office is called behind "Schreiben", by its first words; each row is a pattern and what stands in its place. */
const GENITIVES: readonly (readonly [RegExp, string])[] = [
  [/^Auswärtiges Amt(?!\p{L})/u, 'des Auswärtigen Amts'],
  [/^(\p{Lu}\p{L}+)es (\p{L}*[Mm]inisterium)(?!\p{L})/u, 'des $1en $2s'],
  [/^(\p{L}*[Mm]inisterium|Senat|\p{L}*[Mm]inister|(?:\p{L}+- und )?\p{L}+amt)(?!\p{L})/u, 'des $1s'],
  [/^(\p{Lu}\p{L}+)e (\p{L}*(?:kanzlei|verwaltung|behörde))(?!\p{L})/u, 'der $1en $2'],
  [/^(\p{L}*(?:[Kk]anzlei|[Vv]erwaltung|[Bb]ehörde|[Mm]inisterin|Senatorin))(?!\p{L})/u, 'der $1'],
  [/^(?:Die )?Beauftragte(?!\p{L})/u, 'der Beauftragten'],
  [/^(?:Der )?Beauftragter?(?!\p{L})/u, 'des Beauftragten'],
  [/^(\p{Lu}{2}\p{L}{0,6})$/u, 'des $1'],
];

function genitive(office: string): string {
  const row = GENITIVES.find(([pattern]) => pattern.test(office));
  return row ? office.replace(row[0], row[1]) : `(${office})`;
}

/** What a citation that can be written anew reads in the standard form. */
export function standardWords({ paper, place }: Pick<Rewritable, 'paper' | 'place'>): string {
  const number = citedPaperWords(paper, 'printed');
  if (place === null) return number;
  return `${number}, ${'printed' in place ? place.printed : partWords(place.part, [place.label], 'printed')}`;
}

/** Words in German quotation marks, those inside as single ones, and where they are from. */
export function quotationWords(text: string, source: string): string {
  return `„${text.replace(/„/g, '‚').replace(/“/g, '‘').replace(/”/g, '’')}“ (${source})`;
}
