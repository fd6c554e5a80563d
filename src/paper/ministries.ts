import type { Span } from '../model/span.ts';
import { germanDate } from '../text/dates.ts';
import type { Line } from './lines.ts';

/** Who answers: from the note at the foot of the first page, a letterhead, a divider or the wording of the cover letter. */

export interface AnsweringMinistry {
  readonly name: string;
  readonly date: string | null;
}

const NOTE = /mit Schreiben de[sr]\s+([\s\S]{5,200}?)\s+vom\s+(\d{1,2}\.\s?(?:\p{L}+|\d{1,2}\.)\s?\d{4})/u;
/** An office that answers, in any case: "Niedersächsischen Ministeriums", "Ministerin", "Chefs der Staatskanzlei". */
const WHO = String.raw`(?:\p{Lu}\p{L}+(?:er|en|es|e)\s)?(?:\p{L}*[Mm]inister(?:in|iums?|s)?|Chef(?:in|s)?\s+der\s+(?:Staats|Senats)kanzlei|(?:Staats|Senats)kanzlei|Leiter(?:in|s)?\s+der\s+(?:Bayerischen\s)?Staatskanzlei|Senats)(?![\p{L}])`;
const DIVIDER = new RegExp(String.raw`^(?:Antwort\s+)?(?:(?:des|der|das|die)\s+)?(${WHO}.{0,160}?)(?:\s+(?:namens\s.*|vom\s+\d.*|im Einvernehmen\s.*))?$`, 'u');
const HAS = String.raw`(?:Die|Der|Das)\s+(${WHO}[^.]{0,160}?)\s+hat\s+(?:namens\s+der\s+\p{L}+\s+)?die\s+(?:Kleine|Große|Schriftliche)`;
const ANSWERS = String.raw`beantwortet\s+(?:der|die|das)\s+(${WHO}[^.:]{0,160}?)\s+(?:im\s+Einvernehmen\s[^:]{0,500}?\s)?(?:für\s+die\s+Landesregierung\s+)?die\s+(?:(?:Kleine|Große)\s?)?Anfrage`;
const COVER = new RegExp(String.raw`(?:^|\s)(?:${HAS}|${ANSWERS})`, 'iu');
const COVER_WORD = /\shat\s|\shat$|beantwortet/;
/** The date of the ministry's letter in the sentence that says who has answered. */
const LETTER_DATE = /[Mm]it\s+Schreiben\s+vom\s+(\d{1,2}\.\s?(?:\p{L}+|\d{1,2}\.)\s?\d{4})/u;
/** How far the sentence reaches that divides question and answer, in lines. */
const COVER_LINES = 6;
/** How long the note of a ministry is at most, in characters. */
const NOTE_LENGTH = 500;
const LAND_LINE = /^der\s+(?:Landesregierung|Staatsregierung|Bundesregierung)\s*[-–]\s*(.+)$/;
const OFFICE = /^(?:Bundesministerium|Auswärtiges Amt|Bundeskanzleramt|Senatsverwaltung|Staatsministerium|Ministerium|Presse- und Informationsamt|Die Beauftragte|Der Beauftragte|Behörde für|Senatskanzlei|Staatskanzlei)(?=\s|$)/i;
const POSTAL = /^POSTANSCHRIFT\s+((?:Bundesministerium|Auswärtiges|Bundeskanzleramt)[^\d]*?),\s*\d{5}/;
/** A ministry's name over several lines goes on with these. */
const CONTINUES = /^(?:des|der|für|und|Bau|Heimat|[a-zäöü])/;

/** The ministry that answers and the date of its letter, or null. */
export function ministryIn(original: string, furniture: readonly Span[], head: readonly Line[], all: readonly Line[]): AnsweringMinistry | null {
  for (const span of noteSpans(original, furniture)) {
    const m = NOTE.exec(original.slice(span.start, span.end).replace(/-\r?\n(?=\p{Ll})/gu, '').replace(/\s+/g, ' '));
    if (m) return { name: nominative(m[1]!), date: germanDate(m[2]!) };
  }
  for (const span of furniture) {
    const start = original.slice(span.start, span.end);
    const m = /^\s*(?:Der|Die)\s+\p{L}*[Mm]inister/u.test(start) && COVER.exec(original.slice(span.start, span.start + NOTE_LENGTH).replace(/\s+/g, ' '));
    if (m) return { name: (m[1] ?? m[2])!, date: germanDate(original.slice(span.start, span.start + NOTE_LENGTH).replace(/^[\s\S]*?mit Schreiben vom/, '')) };
  }
  for (const line of head) {
    const postal = POSTAL.exec(line.text);
    if (postal) return { name: postal[1]!, date: null };
  }
  for (let i = 0; i < head.length; i++) {
    const land = LAND_LINE.exec(head[i]!.text);
    if (land) {
      let name = land[1]!;
      for (let k = i + 1; k < head.length && /[,-]$|\sund$/.test(name); k++) name += ' ' + head[k]!.text;
      return { name, date: null };
    }
  }
  for (let i = 0; i < head.length; i++) if (OFFICE.test(head[i]!.text) && head[i]!.text.length < 120) {
    let name = head[i]!.text;
    for (let k = i + 1; k < head.length && k < i + 4 && (CONTINUES.test(head[k]!.text) && !head[k]!.afterBlank); k++) name += ' ' + head[k]!.text;
    if (name.length > 14) return { name: withoutCapitals(name), date: null };
  }
  const first = head.concat(all.slice(0, 60)), cover = coverIn(first);
  if (cover) return { name: (cover[1] ?? cover[2])!.replace(/\s\(\p{Lu}[\p{L}-]{1,9}\)$/u, ''), date: letterDate(first) };
  for (let i = 0; i < all.length && i < 400; i++) {
    const line = all[i]!, alone = line.text === 'Antwort', from = alone ? i + 1 : i;
    const divider = alone || /^Antwort\s+de[rs]\s/.test(line.text) ? DIVIDER.exec(all[from]?.text ?? '') : null;
    if (!divider || /^Senats\s*$/.test(divider[1]!)) continue;
    let name = divider[1]!;
    for (let k = from + 1; k < from + 4 && k < all.length && divider[1]!.length + 1 >= all[from]!.text.replace(/^(?:Antwort )?(?:des|der|das|die) /, '').length && !all[k]!.afterBlank && (/(?:,|\s(?:und|für|des|der))$/.test(name) || /^(?:und|für|des|der)\s/.test(all[k]!.text)); k++) name += ' ' + all[k]!.text.replace(/\s+vom\s+\d.*$/, '');
    return { name: nominative(name), date: germanDate(all[from]!.text) ?? letterDate(all.slice(i, 400)) };
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

/** Neighbouring furniture lines joined, where the note of the ministry may stand. */
function noteSpans(original: string, furniture: readonly Span[]): Span[] {
  return furniture.flatMap((span, i) => (/Die Antwort wurde namens/.test(original.slice(span.start, span.end))
    ? [{ start: span.start, end: furniture[Math.min(i + 3, furniture.length - 1)]!.end }] : []));
}

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
