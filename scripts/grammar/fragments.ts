/**
 * Pieces of Oniguruma patterns from which the TextMate grammar is put together.
 *
 * The editor hands the grammar one line at a time, with the line feed at its end; a form feed breaks a page in the middle of a line.
 * Lines can be thousands of characters long and hostile. So every piece is written to fail fast: a repetition never meets another
 * one that can take the same characters, lists are atomic, and what looks ahead over a whole line stands behind an anchored marker.
 */

const r = String.raw;

export const anyOf = (...words: readonly string[]) => `(?:${words.join('|')})`;

/** Blanks inside a line, no-break and en spaces included; never a form feed. */
export const WS = r`[\t\p{Zs}]`;
/** Blanks between two words of one form, and blanks that may be missing there. */
export const SP = r`${WS}{1,3}`;
export const OSP = r`${WS}{0,3}`;
/** The rest of a line or page. */
export const REST = r`[^\f\n]*`;

/** Where a line of the paper begins: a form feed ends a page in the middle of a line. The indentation belongs to it. */
export const START = r`(?:^|(?<=\f))${WS}*`;
export const STOP = r`(?:$|\f)`;
/** Behind it nothing stands on the line or page. */
export const END = r`(?=${WS}*${STOP})`;
/** The end of a line that Markdown marks may close. */
export const MARKED_END = r`(?=\*{0,2}${WS}*${STOP})`;
/** A line that begins a paragraph, or ends one by being blank: what marks open goes on to the next line, but never beyond. */
export const PARAGRAPH_ENDS = r`^(?=${WS}*(?:$|#{1,6}${WS}|[–•*-]${WS}|\*\*|(?:\d{1,3}(?:\.\d{1,2})?${WS}?[a-p]?|[a-p])\\?[.:)]|(?:Zu|Antwort|Frage|Vorbemerkung)(?!\p{L})))`;
/** Neither a word nor a number runs on in front. */
export const FRESH = r`(?<![\p{L}\p{N}])`;
/** Neither a word nor a number follows. */
export const FRESH_BEHIND = r`(?![\p{L}\p{N}])`;
/** No letter follows. */
export const ENDED = r`(?!\p{L})`;

/** A word whose letters papers space out: "A n t w o r t". */
export const spaced = (word: string) => [...word].join(' ?');

/** Lists of question numbers: "3 a) bis 3 e)", "8. und 11., 11.a. bis d.", "1.1 bis 2.2", "4./5.", "3 ff.". */
const NUMERAL = r`(?>\d{1,3}(?:\.\d{1,2})*+)(?!\d)`;
const LETTER = '[a-p]';
/** The letter of a sub-question behind its number; "1 i. V. m." and "3 d. h." have none. */
const SUB = r`(?:\.?${OSP}${LETTER}(?:\.?\)|\.(?!${WS}?\p{L}\.)|(?![\p{L}\p{N}.)])))`;
const LETTER_ALONE = r`${LETTER}(?:\.?\)|\.)`;
const FOLLOWING = r`(?:${SP}ff?\.)`;
const BETWEEN = r`${OSP}(?:[,;/–-]|(?:und|bis|sowie|oder)${ENDED}|bzw\.|u\.)(?:${SP}(?:und|sowie|bis)${ENDED})?${OSP}(?:(?:zu(?:${SP}(?:den|der))?|(?:Teil)?[Ff]ragen?)${SP})?`;
const listOf = (item: string) => r`(?>(?:${item}|${LETTER_ALONE})(?:${BETWEEN}(?:${item}|${LETTER_ALONE}))*+)`;

/** In a heading a dot behind a number is its mark; the heading ends with a colon. */
export const HEADING_LIST = listOf(r`${NUMERAL}${SUB}?[.)]?${FOLLOWING}?`);
/** In a sentence a dot or bracket behind a number ends the sentence or closes the bracket; "4/137" is a working number, no list. */
const REFERENCE = r`${NUMERAL}(?!/\d)${SUB}?(?:\.(?=[,/]|${SP}(?:und|bis|sowie)${ENDED}))?${FOLLOWING}?`;
export const REFERENCE_LIST = r`(?=\d)${listOf(REFERENCE)}`;
export const REFERENCE_ONE = r`(?>${REFERENCE})`;

/** The number of a paper: "19/5954", "17 / 8906", "19 /10 041", "08/980", "507/26", "20/399 S", "322/26 (Beschluss)", "17/1399 (17/1339)". */
const BODY = r`\d{1,4}${OSP}/${OSP}(?:\d{1,2}${WS}\d{3}|\d{1,6})(?![\d/])`;
export const NUMBER = r`${BODY}(?:${WS}S(?![\p{L}.]))?(?:${WS}?\((?:neu|Beschluss|${BODY})\))?`;
/** Several numbers under one label: "18/9577, 18/9641 und 18/9048". */
export const numbers = (number: string) => r`(?>${number}(?:(?:[,;]|${SP}(?:und|sowie|bis|bzw\.))${SP}${number})*+)`;

/** Pages behind a citation: "S. 5 f.", "Seite 24", "S. 9800 (D)", "S. 24964C". */
export const PAGES = r`(?:S\.|Seiten?)${OSP}\d{1,5}(?:${WS}?\([A-D]\)|${WS}?[A-D]${ENDED})?(?:${WS}?ff?\.)?(?:${WS}?[–-]${WS}?\d{1,5})?`;

const MONTH = '(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)';
/** A day: "22.04.2010", "7.12.2018", "3. August 2026". */
export const DAY = r`\d{1,2}\.${OSP}(?:\d{1,2}\.${OSP}|(?:${MONTH}|Jan\.|Feb\.|Aug\.|Sept?\.|Okt\.|Nov\.|Dez\.)${SP})\d{4}`;

/** The houses whose papers these are, as their papers print them. */
export const HOUSE = r`(?i:${anyOf(
  'Deutscher Bundestag', 'Bundesrat',
  '(?:Bayerischer|Hessischer|Niedersächsischer|Sächsischer|Thüringer|Schleswig-Holsteinischer) Landtag',
  'Landtag (?:des Saarlandes|(?:von )?(?:Baden-Württemberg|Sachsen-Anhalt)|Brandenburg|Mecklenburg-Vorpommern|Nordrhein-Westfalen|Rheinland-Pfalz)',
  'Abgeordnetenhaus(?: von)? Berlin', 'Bremische Bürgerschaft', 'Bürgerschaft der Freien und Hansestadt Hamburg',
)})`;
export const TERM = r`\d{1,2}\.${OSP}(?:Wahlperiode|Legislaturperiode|WP)`;

/** How questions begin: words of asking, alone or behind a preposition; verbs; conditions; requests. */
const ASKING_WORD = '[Ww](?:ie|as|ann|o|er|en|em|essen|arum|eshalb|ieso|eswegen|oher|ohin|omit|odurch|ofür|oran|orauf|oraus|orin|orüber|orum|ovon|ozu|obei|ogegen|onach|elche?[rsnm]?)';
const BEFORE_IT = '(?:In|Aus|Bei|Mit|Von|Für|Auf|Zu|An|Über|Nach|Seit|Bis|Ab|Durch|Gegen|Um|Unter|Vor|Wegen|Zwischen|Ohne|Anhand|Aufgrund|Innerhalb|Und|Gegenüber|Hinter)';
const VERB = anyOf(
  'Ist|Sind|Waren?|Wären?|Hat|Haben|Hatten?|Hätten?|Wird|Werden|Wurden?|Würden?|Kann|Können|Konnten?|Könnten?|Soll|Sollen|Sollten?|Darf|Dürfen|Muss|Müssen|Will|Wollen',
  'Beabsichtigt|Beabsichtigen|Bedeutet|Befürwortet|Begrüßt|Besteht|Bestehen|Bestanden|Beteiligt|Betreibt|Bewertet|Erfolgte?|Erfolgten|Ergab|Ergeben|Erhält|Erhalten|Erhielten?|Erwägt|Erwartet|Existiert|Existieren',
  'Finanziert|Findet|Finden|Fand|Fanden|Fördert|Führt|Führen|Gab|Gibt|Geht|Gehen|Gehört|Gehören|Gilt|Gelten|Gleicht|Hält|Halten|Handelt|Holt|Kam|Kamen|Kennt|Kommt|Kommen|Lässt|Liegt|Liegen|Lagen|Macht|Nimmt|Nehmen|Nutzt|Nutzen',
  'Plant|Planen|Prüft|Rechnet|Schließt|Sieht|Sehen|Setzt|Setzen|Stammt|Stammen|Steht|Stehen|Stellt|Stellen|Stimmt|Stimmen|Strebt|Teilt|Teilen|Trifft|Treffen|Unterstützt|Verfolgt|Verfügt|Verfügen|Wirkt|Zieht|Ziehen',
  'Sofern|Falls|Wenn|Soweit|Bitte|Inwieweit|Inwiefern',
);
export const OPENER = r`(?:(?:${BEFORE_IT}${SP}(?:(?:jeweils|etwa|genau|insgesamt)${SP})?)?${ASKING_WORD}|${VERB})${ENDED}`;

/** What makes a number at a line's start an ordinal: "12. November", "19. Wahlperiode". */
export const ORDINAL = `(?:${MONTH}|Wahlperiode|Legislaturperiode|WP|Sitzung|Sitzungswoche|Quartal|Halbjahr|Klasse|Jahrgang|Jahrgangsstufe|Lebensjahr|Auflage|Jahrhundert|Tag)`;
