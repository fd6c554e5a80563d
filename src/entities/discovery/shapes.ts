import { FIELD_WORDS, FUNCTION_WORDS } from '../../text/commonWords.ts';
import { isBlankAt, isWordAt } from '../characters.ts';
import type { Span } from '../../model/span.ts';
import { DETERMINERS, wordBefore } from '../wordBefore.ts';

/** How words of names look, and how they differ from the nouns of German sentences. */

/** How far a name is read. */
export const NAME_REACH = 160;
/** White space between two words of a name: a line may end there, a paragraph may not. */
export const GAP = String.raw`(?:[^\S\n]{1,8}|[^\S\n]{0,8}\n[^\S\n]{0,8})`;
/** A word of a name: letters and digits, hyphens, apostrophes and dots within. */
const WORD_HERE = /[\p{L}\d][\p{L}\p{M}\d]*(?:[-’'.][\p{L}\d][\p{L}\p{M}\d]*)*/uy;
const GAP_HERE = new RegExp(GAP, 'y');

/** The word at an offset of a piece of text, or "". */
export function wordHere(piece: string, at: number): string {
  WORD_HERE.lastIndex = at;
  return WORD_HERE.exec(piece)?.[0] ?? '';
}

/** The offset behind the white space at an offset; -1 where there is none, or a paragraph ends. */
export function behindGap(piece: string, at: number): number {
  GAP_HERE.lastIndex = at;
  return GAP_HERE.test(piece) ? GAP_HERE.lastIndex : -1;
}

/** The offset behind the word before an offset, white space but no empty line between; the offset itself where none stands there. */
export function behindWord(text: string, at: number): number {
  let end = at, lines = 0;
  while (at - end < 9 && isBlankAt(text, end - 1)) if (text[--end] === '\n') lines++;
  return lines > 1 ? at : end;
}

/** The word before an offset with white space between only; null where a mark stands there, or nothing. */
export function previousWord(text: string, at: number): { readonly start: number; readonly end: number } | null {
  const end = behindWord(text, at);
  let start = end;
  while (end - start < 60 && (isWordAt(text, start - 1) || (text[start - 1] === '-' && start < end))) start--;
  return start < end && end < at ? { start, end } : null;
}

/** Whether a word can't be a German word: capitals or digits within ("DTECH", "PhotoDNA", "XKeyscore", "iBorder"; but "EU-Staaten", "IV"). */
export function isToken(word: string): boolean {
  return TOKEN.test(word) && !/-\p{Lu}\p{Ll}+$|^[IVX]+$/u.test(word) && !NO_TOKENS.has(word);
}

const TOKEN = /^(?:\p{L}[\p{L}\d’'.-]*\p{Lu}|\p{Lu}[\p{L}-]*\d)/u;
/** Words in capitals and units that are no names. */
const NO_TOKENS = new Set('VS NfD EDV IT KI PDF SMS USB PC DNA DNS CD DVD URL EUR Mio. GByte MByte GB TB MHz kWh PKW LKW Nr Abs Art Az TOP WP StGB StPO ID QR-Code WLAN PIN TAN GmbH gGmbH mbH AG SE KG KGaA OHG LLC Ltd PLC EU UN USA BRD DDR NRW BT BR GG AGB FAQ PR CEO'.split(' '));

/** Endings of German nouns and adjectives that names hardly have. */
const NOUN = /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|ität|itäten|tion|tionen|nis|nisse|nissen|ismus|innen|ment|mente|ierung|arbeit|arbeiten|kräfte|kräften|maßnahmen?|verfahren|systeme?n?|zwecke?n?|fälle?n?|stellen|gesetz(?:es)?|recht(?:s|e|en)?|schutz(?:es)?|politik|partei|steller(?:n|innen)?|nehmer(?:n|innen)?|geber(?:n|innen)?|ämter|ämtern|lich(?:e|en|er|es)|isch(?:e|en|er|es))$/;
/** Nouns of papers that no ending gives away. */
const NOUNS = new Set((
  'Daten Akten Angaben Angebot Angebote Anlass Antrag Anträge Anteil Aufgabe Aufgaben Aufträge Auftrag Auskünfte Ausgaben Bericht Berichte Bedarf Beispiel Bilder Bild Bund Bundesländern Bundeswehr Bürger Bürgern Beamte Beamten Dienste Dritte Dritten Ende Euro Ergebnis Ergebnisse '
  + 'Erfolg Fotos Firmen Firma Geld Gelder Geräte Gesetz Gesichter Gespräche Gewinn Gewinne Gremium Gremien Grund Gründe Gründen Haushalt Hersteller Hilfe Hilfen Hinweise Inhalte Inhalt Internet Jahre Januar Februar März April Mai Juni Juli August September Oktober November Dezember '
  + 'Kinder Kindern Kontakt Kontakte Kosten Kredite Kriterien Kunden Lichtbilder Menschen Milliarden Millionen Mitarbeiter Mitarbeitern Mitglieder Mitgliedern Mitgliedstaaten Mittel Mitteln Monate Namen Name Nutzer Nutzern Ort Orte Patienten Personal Personen Person Platz Polizei Polizisten Preis '
  + 'Preise Produkte Projekte Rechte Rahmen Sache Sachverständige Schaden Schäden Schritte Sicherheit Software Soldaten Standort Standorte Steuern Strafe Straftaten Strom Studie Studien Teil Teile Termine Tests Treffer Umfang Verträge Vertrag Verstoß Verstöße Vorgaben Vorteile Vorgänge Waffen Wege '
  + 'Weise Werte Werkzeuge Woche Wochen Zahl Zahlen Zeit Zeiten Ziel Ziele Zugang Zugriff Zugriffe Zweck Hinweis Anklage Einsicht Akteneinsicht Video Videos Fingerabdrücke Gesicht Beschwerde Beschwerden Abfragen Treffen Bezug Auskunft Antworten Stand Seite Seiten Anlage Anlagen Teilnehmer Verfügung Verwendung'
).split(' '));

/** Whether a capitalised word is a German noun rather than a name, as far as the word tells. */
export function isNounLike(word: string): boolean {
  return NOUN.test(word) || isEveryday(word);
}

/** Whether papers have a word everywhere. */
export function isEveryday(word: string): boolean {
  return NOUNS.has(word) || FIELD_WORDS.has(word) || FUNCTION_WORDS.has(word.toLowerCase());
}

/** How often a text may be gone through to look words up, beside some characters that any text may be; and how many places of a word count. */
const MOST_PASSES = 64, ANY_CHARACTERS = 1e6, MOST_PLACES = 40;

/** What one text says of words: looked up once for each word, so that many candidates stay linear. */
export class Usage {
  private readonly nouns = new Map<string, boolean>();
  /** What `isRepeated` found, by word. */
  readonly repeated = new Map<string, boolean>();
  private readonly common = new Map<string, boolean>();
  private readonly known = new Map<string, readonly Span[]>();
  /** How many more characters may be looked at. */
  private left: number;

  constructor(readonly text: string) {
    this.left = MOST_PASSES * text.length + ANY_CHARACTERS;
  }

  /** Whether a word stands behind an article somewhere, as nouns do and names of companies and persons don't ("die Vorlage"; but "die Kelber-Liste", "die Muster AG"). */
  isNoun(word: string): boolean {
    let is = this.nouns.get(word);
    if (is === undefined) this.nouns.set(word, is = this.places(word).some(({ start, end }) => !/^(?:-|\s\p{Lu}|\s&)/u.test(this.text.slice(end, end + 2)) && ARTICLES.has(wordBefore(this.text, start).toLowerCase())));
    return is;
  }

  /** Whether a word stands somewhere as one of many things, or as no particular one: names that have an article ("die Sturmmöwe") don't. */
  isCommonNoun(word: string): boolean {
    let is = this.common.get(word);
    if (is === undefined) this.common.set(word, is = this.places(word).some(({ start }) => OF_MANY.test(wordBefore(this.text, start))));
    return is;
  }

  /** Where a text has a word or some words, as whole words; none where too much was asked already. */
  places(words: string): readonly Span[] {
    const known = this.known.get(words), places: Span[] = [];
    if (known || (this.left -= this.text.length) < 0) return known ?? places;
    for (let at = this.text.indexOf(words); at >= 0 && places.length < MOST_PLACES; at = this.text.indexOf(words, at + words.length)) {
      const end = at + words.length;
      if (!/[\p{L}\d]/u.test(this.text[at - 1] ?? '') && !/[\p{L}\d]/u.test(this.text[end] ?? '')) places.push({ start: at, end });
    }
    this.known.set(words, places);
    return places;
  }
}

/** Articles and what stands in their place; "als" is none. */
const ARTICLES = new Set([...DETERMINERS].filter((word) => word !== 'als'));

/** What stands before a common noun and no name: a word for one of many, a number, an adjective in small letters. */
const OF_MANY = /^(?:(?:[Ee]|[Kk]e)in(?:e[mnrs]?)?|(?:[Jj]ed|[Dd]ies|[Jj]en|[Ww]elch|[Mm]anch|[Ss]olch|[Ss]ein|[Ii]hr|[Uu]nser)(?:e[mnrs]?)?|\d+|\p{Ll}+(?:ische|liche|ige|ene|ende|ierte|bare|same|lose|ere|elle|ale|ive)[mnrs]?|[Vv]iele[rn]?|[Aa]lle[rn]?|[Mm]ehrere[rn]?|[Mm]ehr|weniger|keinerlei)$/u;
