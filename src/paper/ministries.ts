import type { Span } from '../model/span.ts';
import { germanDate } from './dates.ts';
import type { Line } from './lines.ts';

/** Who answers: from the note at the foot of the first page, a letterhead, a divider or the wording of the cover letter. */

export interface AnsweringMinistry {
  readonly name: string;
  readonly date: string | null;
}

const NOTE = /mit Schreiben de[sr]\s+([\s\S]{5,200}?)\s+vom\s+(\d{1,2}\.\s?(?:\p{L}+|\d{1,2}\.)\s?\d{4})/u;
const DIVIDER = /^(?:Antwort\s+)?des\s+((?:\p{L}*[Mm]inisteriums?|Senats)\b.{0,120}?)(?:\s+vom\s+.*)?$/u;
const COVER = /(?:^|\s)(?:Die|Der)\s+((?:\p{L}*[Mm]inister(?:in)?|Justizminister(?:in)?|Finanzminister(?:in)?)\s+(?:für|der|des)\s[^.]{3,120}?)\s+hat\s+(?:namens\s+der\s+\p{L}+\s+)?die\s+(?:Kleine|Große|Schriftliche)/u;
/** How long the note of a ministry is at most, in characters. */
const NOTE_LENGTH = 500;
const LAND_LINE = /^der\s+(?:Landesregierung|Staatsregierung|Bundesregierung)\s*[-–]\s*(.+)$/;
const OFFICE = /^(?:Bundesministerium|Auswärtiges Amt|Bundeskanzleramt|Senatsverwaltung|Staatsministerium|Ministerium|Presse- und Informationsamt|Die Beauftragte|Der Beauftragte|Behörde für|Senatskanzlei|Staatskanzlei)(?=\s|$)/;
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
    if (m) return { name: m[1]!, date: germanDate(original.slice(span.start, span.start + NOTE_LENGTH).replace(/^[\s\S]*?mit Schreiben vom/, '')) };
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
    if (name.length > 14) return { name, date: null };
  }
  const text = head.concat(all.slice(0, 60)).map((l) => l.text).join(' ');
  const cover = COVER.exec(text);
  if (cover) return { name: cover[1]!, date: null };
  for (let i = 1; i < all.length && i < 400; i++) if (/^Antwort$/.test(all[i - 1]!.text)) {
    const divider = DIVIDER.exec(all[i]!.text);
    if (divider && !/^Senats\s*$/.test(divider[1]!)) return { name: nominative(divider[1]!), date: germanDate(all[i]!.text) };
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
  return genitive.replace(/^(\p{L}*[Mm]inisterium)s\b/u, '$1').replace(/^Auswärtigen Amte?s\b/, 'Auswärtiges Amt').replace(/^(Bundeskanzleramt|Presse- und Informationsamt)e?s\b/, '$1').replace(/^Beauftragten\b/, 'Beauftragte');
}
