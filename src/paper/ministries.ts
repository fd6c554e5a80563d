import type { Span } from '../model/span.ts';
import { landOfAdjective } from '../citations/parliaments.ts';
import { germanDate } from '../text/dates.ts';
import { LineForm } from '../text/lineForm.ts';
import type { Line } from './lines.ts';
import { wholeName } from './wrapped.ts';

/** Who answers: from the note at the foot of the first page, a letterhead, a divider or the wording of the cover letter. */

export interface AnsweringMinistry {
  readonly name: string;
  readonly date: string | null;
}

const NOTE_OPENING = 'Die Antwort wurde namens';
const NOTE = /(?:mit|durch) Schreiben de[sr]\s+([\s\S]{5,200}?)\s+vom\s+(\d{1,2}\.\s?(?:\p{L}+|\d{1,2}\.)\s?\d{4})/u;
/** An office that answers, in any case: "Niedersächsischen Ministeriums", "Ministerin", "Chefs der Staatskanzlei". */
const WHO = String.raw`(?:\p{Lu}\p{L}+(?:er|en|es|e)\s)?(?:\p{L}*[Mm]inister(?:in|iums?|s)?|Chef(?:in|s)?\s+der\s+(?:Staats|Senats)kanzlei|(?:Staats|Senats)kanzlei|Leiter(?:in|s)?\s+der\s+(?:Bayerischen\s)?Staatskanzlei|Senats)(?![\p{L}])`;
const DIVIDER = new RegExp(String.raw`^(?:Antwort\s+)?(?:(?:des|der|das|die)\s+)?(${WHO}.{0,160}?)(?:\s+(?:namens(?:\s.*)?|vom\s+\d.*|im Einvernehmen(?:\s.*)?))?$`, 'u');
const DIVIDER_END = /\s+(?:namens(?:\s.*)?|vom\s+\d.*|im Einvernehmen(?:\s.*)?)$/;
const DIVIDER_DATE = /(?:^|\s)vom\s+(\d[^a-z]{1,4}\S*\s?\d{4})$/;
/** How far below a head a divider is looked for, and how many lines it has. */
const DIVIDER_REACH = 400, DIVIDER_LINES = 6;
const DIVIDES = new LineForm('A', /^Antwort(?:$|\s+de[rs]\s)/);
const HAS = String.raw`(?:Die|Der|Das)\s+(${WHO}[^.]{0,160}?)\s+hat\s+(?:namens\s+der\s+\p{L}+\s+)?die\s+(?:Kleine|Große|Schriftliche)`;
const ANSWERS = String.raw`beantwortet\s+(?:der|die|das)\s+(${WHO}[^.:]{0,160}?)\s+(?:im\s+Einvernehmen\s[^:]{0,500}?\s)?(?:für\s+die\s+Landesregierung\s+)?die\s+(?:(?:Kleine|Große)\s?)?Anfrage`;
const COVER = new RegExp(String.raw`(?:^|\s)(?:${HAS}|${ANSWERS})`, 'iu');
const COVER_WORD = /\shat\s|\shat$|beantwortet/;
/** The date of the ministry's letter in the sentence that says who has answered. */
const LETTER_DATE = /[Mm]it\s+Schreiben\s+vom\s+(\d{1,2}\.\s?(?:\p{L}+|\d{1,2}\.)\s?\d{4})/u;
/** How far the sentence reaches that divides question and answer, in lines. */
const COVER_LINES = 6;
/** How far below the head's first line the words are looked for that say who has answered, in lines. */
const COVER_REACH = 60;
/** How long the note of a ministry is at most, in characters. */
const NOTE_LENGTH = 500;
const LAND_LINE = new LineForm('d', /^der\s+(?:Landesregierung|Staatsregierung|Bundesregierung)\s*[-–]\s*(.+)$/);
const MADE_BY = new RegExp(String.raw`^(?:Antwort der \p{L}+regierung\s*[-–]?\s+)?erstellt\s+(?:vom|von\s+de[rm]|durch\s+(?:das|die|den))\s+(${WHO}[^.]{0,160})$`, 'u');
/** With the Land's adjective before it: "Sächsisches Staatsministerium". */
const OFFICE = new LineForm('abdhmnprstABDHMNPRST', /^(?:([a-zäöüß-]{4,20}e[rs]) (?=(?:Staats)?ministerium))?(?:Bundesministerium|Auswärtiges Amt|Bundeskanzleramt|Senatsverwaltung|Staatsministerium|Ministerium|Presse- und Informationsamt|Die Beauftragte|Der Beauftragte|Behörde für|Senatskanzlei|Staatskanzlei)(?=\s|$)/i);
/** Behind the name on its line. */
const POSTCODE = /\s?[,·|]?\s(?:Postfach )?\d{5} \p{Lu}.*$/u;
const POSTAL = new LineForm('P', /^POSTANSCHRIFT\s+((?:Bundesministerium|Auswärtiges|Bundeskanzleramt)[^\d]*?),\s*\d{5}/);

/** The ministry that answers and the date of its letter, or null. */
export function ministryIn(original: string, furniture: readonly Span[], head: readonly Line[], all: readonly Line[]): AnsweringMinistry | null {
  const noted = noteIn(original);
  if (noted) return noted;
  for (const span of furniture) {
    const start = original.slice(span.start, span.end);
    const m = /^\s*(?:Der|Die)\s+\p{L}*[Mm]inister/u.test(start) && COVER.exec(original.slice(span.start, span.start + NOTE_LENGTH).replace(/\s+/g, ' '));
    if (m) return { name: (m[1] ?? m[2])!, date: germanDate(original.slice(span.start, span.start + NOTE_LENGTH).replace(/^[\s\S]*?mit Schreiben vom/, '')) };
  }
  for (const line of head) {
    const postal = POSTAL.exec(line);
    if (postal) return { name: postal[1]!, date: null };
  }
  for (let i = 0; i < head.length; i++) {
    const land = LAND_LINE.exec(head[i]!);
    if (land) return { name: wholeName(head, i, land[1]!), date: null };
  }
  for (let i = 0; i < all.length && i < COVER_REACH; i++) {
    const made = all[i]!.text.includes('erstellt ') && MADE_BY.exec(all[i]!.text);
    if (made) return { name: wholeName(all, i, made[1]!), date: null };
  }
  for (let i = 0; i < head.length; i++) {
    const office = head[i]!.text.length < 120 ? OFFICE.exec(head[i]!) : null;
    if (!office || (office[1] && landOfAdjective(office[1]) === null)) continue;
    const name = wholeName(head, i, head[i]!.text).replace(POSTCODE, '');
    if (name.length > 14) return { name: withoutCapitals(name), date: null };
  }
  const first = head.concat(all.slice(0, COVER_REACH)), cover = coverIn(first);
  if (cover) return { name: (cover[1] ?? cover[2])!.replace(/\s\(\p{Lu}[\p{L}-]{1,9}\)$/u, ''), date: letterDate(first) };
  return dividerIn(all);
}

/** Bavaria prints the questions first and below them "Antwort" on a line of its own, then who answers and when. */
export function dividerBelow(questions: readonly Line[]): AnsweringMinistry | null {
  const at = questions.findIndex((l) => l.text === 'Antwort');
  return at < 0 ? null : dividerIn(questions.slice(at));
}

/** "Antwort" / "des Staatsministeriums für … im Einvernehmen mit …" / "vom 3. Mai 2024". */
function dividerIn(all: readonly Line[]): AnsweringMinistry | null {
  for (let i = 0; i < all.length && i < DIVIDER_REACH; i++) {
    if (!DIVIDES.fits(all[i]!)) continue;
    const from = all[i]!.text === 'Antwort' ? i + 1 : i, said = all[from]?.text ?? '', divider = DIVIDER.exec(said);
    if (!divider || /^Senats\s*$/.test(divider[1]!)) continue;
    const name = said.endsWith(divider[1]!) ? wholeName(all, from, divider[1]!).replace(DIVIDER_END, '') : divider[1]!;
    const dated = all.slice(from, from + DIVIDER_LINES).find((l) => DIVIDER_DATE.test(l.text));
    return { name: nominative(name), date: dated ? germanDate(DIVIDER_DATE.exec(dated.text)![1]!) : letterDate(all.slice(i, DIVIDER_REACH)) };
  }
  return null;
}

/** The sentence that says who has answered, looked for around its verb. */
function coverIn(lines: readonly Line[]): RegExpExecArray | null {
  for (let i = 0; i < lines.length; i++) {
    const cover = COVER_WORD.test(lines[i]!.text) ? COVER.exec(lines.slice(Math.max(0, i - COVER_LINES), i + COVER_LINES).map((l) => l.text).join(' ')) : null;
    if (cover) return cover;
  }
  return null;
}

/** The date of the letter that a sentence above the answers names ("Mit Schreiben vom … beantwortet das Ministerium … wie folgt:"). */
function letterDate(lines: readonly Line[]): string | null {
  for (let i = 0; i < lines.length; i++) {
    const m = lines[i]!.text.includes('Schreiben') && LETTER_DATE.exec(lines[i]!.text);
    const around = m && lines.slice(Math.max(0, i - 2), i + COVER_LINES).map((l) => l.text).join(' ');
    if (m && /Anfrage/.test(around as string) && /beantwortet|übermittelt/.test(around as string)) return germanDate(m[1]!);
  }
  return null;
}

/** The note at the foot of the first page, wherever a text layer has put it. */
function noteIn(original: string): AnsweringMinistry | null {
  for (let at = original.indexOf(NOTE_OPENING), tried = 0; at >= 0 && tried < MOST_NOTES; at = original.indexOf(NOTE_OPENING, at + 1), tried++) {
    const m = NOTE.exec(original.slice(at, at + NOTE_LENGTH).replace(/-\r?\n(?=\p{Ll})/gu, '').replace(/\s+/g, ' '));
    if (m) return { name: nominative(m[1]!), date: germanDate(m[2]!) };
  }
  return null;
}

const MOST_NOTES = 8;

/** "Bundesministeriums für Gesundheit" → "Bundesministerium für Gesundheit"; "Auswärtigen Amts" → "Auswärtiges Amt". */
function nominative(genitive: string): string {
  return genitive
    .replace(/^(\p{Lu}\p{L}+?)en\s+(\p{L}*[Mm]inisterium)s?(?!\p{L})/u, '$1es $2').replace(/^(\p{Lu}\p{L}+?)en\s+(\p{L}*kanzlei)/u, '$1e $2')
    .replace(/^((?:\p{Lu}\p{L}+er\s)?\p{L}*[Mm]inister(?:ium)?)s(?!\p{L})/u, '$1').replace(/^(Chef|Leiter)s(?=\s)/, '$1')
    .replace(/^Auswärtigen Amte?s\b/, 'Auswärtiges Amt').replace(/^(Bundeskanzleramt|Presse- und Informationsamt)e?s\b/, '$1').replace(/^Beauftragten\b/, 'Beauftragte');
}

/** "STAATSMINISTERIUM DES INNERN" → "Staatsministerium des Innern". */
function withoutCapitals(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.toLowerCase().replace(/(?<!\p{L})(?!(?:für|und|des|der|im|zum|zur|von|in)(?!\p{L}))\p{L}/gu, (c) => c.toUpperCase());
}
