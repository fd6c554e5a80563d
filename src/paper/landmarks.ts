import type { Line } from './lines.ts';

/** Lines that say what stands below them: heads of papers, prefaces, lead-ins, closings, annexes. */

/** The line above the questions. */
const LEAD_IN = /(?:^|\s)(?:(?:wir|ich) fragen? (?:\p{L}+\s+){0,4}?(?:die|den|das)\s+(?:\p{L}*[Rr]egierung|Senat\p{L}*|Magistrat)|fragen wir (?:die|den)\s+\p{L}+|frage ich (?:die|den)\s+\p{L}+|(?:Bundes|Landes|Staats)regierung wird gefragt|Fragen an (?:die|den) \p{L}+)[^.?]{0,80}:?\s*$/iu;
const LEAD_IN_TERSE = /^(?:Wir fragen|Ich frage)\b.{0,100}:$/;
const PREFACE = /^(?:Vor(?:bemerkung|wort)(?:en)?\s*(?:$|:|(?:der|des|von)?\s*(?:Frage|Antrag)stell\p{L}*(?:[/:*]-?in(?:nen)?)?\s*:?$|de[rs] Abgeordneten|der (?:Kleinen|Großen) Anfrage)|Einleitung für die Fragen\s*:?$|Begründung\s*:?$)/iu;
const GOVERNMENT_PREFACE = /^Einleitung für die Antworten\s*:?$|^Vorbemerkung(?:en)?\s+(?:der\s+(?:\p{L}+\s+)?(?:Bundes|Landes|Staats|Senats)?[Rr]egierung|des\s+(?:Senats?|\p{L}*[Mm]inisteriums?|\p{L}*[Mm]inisters)|der\s+\p{L}*(?:verwaltung|behörde|[Mm]inisterin))[^.?]{0,80}:?$/u;

const CLOSING = /^(?:\p{Lu}[\p{L}. -]{2,30}, (?:den |am )?\d{1,2}\. ?(?:\p{L}+|\d{1,2}\.) ?\d{4}$|Mit freundlichen Grüßen|Mit freundlichem Gruß|Hochachtungsvoll|In Vertretung(?: des|:?$)|Im Auftrag$|gez\.\s|\d{1,2}\.\s?\d{1,2}\.\s?\d{4}$)/iu;
const MAY_CLOSE = /\d{4}$|^(?:Mit f|Hochacht|In Vertretung|Im Auftrag|gez)/i;
const ANNEX = /^(?:Anlagen?(?:\s+(?:\d+|[A-Z]|[IVX]+))?(?:\s+(?:zu|zur)\s.{1,80})?|Anhang(?:\s+\d+)?|Anlage\s*:)\s*:?$/;
const ANNEX_AT_END = /\sAnlage(?:\s+\d+)?$/;

/** The line below "Antwort" where it divides questions from answers; below the Bundestag's head it says "der Bundesregierung". */
const DIVIDER_BELOW = /^(?:des\s+\p{L}*[Mm]inisteriums?\b|Mit Schreiben vom|Namens (?:und|der)|Im Namen)/u;
const AS_FOLLOWS = /(?:wie\s+folgt|folgendermaßen)(?:\s+beantwortet)?\s*[:.]?$|^folgt(?:\s+beantwortet)?\s*[:.]?$|\bbeantwortet\s*:$/;
const COVER_REACH = 4;
const COVER_START = /^(?:Das|Die|Der|Namens|Im|Mit|Auf|Ich|Aus|Diese|Dies|In)\s/;

/**
 * The index of the line with which a cover sentence begins that ends at line `i` ("Namens der Landesregierung beantworte ich
 * die Kleine Anfrage wie folgt:"), or of a dividing "Antwort"; -1 where line `i` divides nothing.
 */
export function dividerStart(lines: readonly Line[], i: number): number {
  const line = lines[i]!, next = lines[i + 1];
  if (line.text === 'Antwort' && next && DIVIDER_BELOW.test(next.text)) return i;
  if (line.text.length > 400 || !(line.text.includes('folg') || line.text.endsWith(':')) || !AS_FOLLOWS.test(line.text)) return -1;
  let sentence = '';
  for (let k = i; k >= 0 && k > i - COVER_REACH; k--) {
    sentence = `${lines[k]!.text} ${sentence}`;
    if (/Fragen?\s+\d/.test(sentence)) return -1; // a joint sentence
    if (COVER_START.test(lines[k]!.text) && /Anfrage/.test(sentence) && /antwort/i.test(sentence)) return k;
  }
  return -1;
}

/** A line of the signature below the last answer. */
const OFFICE = /^(?:Ministerin?|Staats(?:minister|sekretär|rat|rätin)(?:in)?|Senator(?:in)?|Präsident(?:in)?|Minister(?:präsident)?(?:in)?|Chef(?:in)? der Staatskanzlei)(?:\s(?:für|der|des|und)\s.{0,90})?$/;
const PERSON = /^(?:(?:Prof\.|Dr\.|gez\.)\s)*\p{Lu}[\p{L}'’-]+(?:\s(?:von|van|de|zu|\p{Lu}[\p{L}'’.-]*)){0,3}$/u;

/** The index of the first line of a signature without date or greeting that ends a part ("Tilo Muster" / "Minister"), or -1. */
export function signatureStart(lines: readonly Line[], first: number, behind: number): number {
  for (let i = behind - 1; i > first && i >= behind - 4; i--) {
    if (!OFFICE.test(lines[i]!.text)) continue;
    return PERSON.test(lines[i - 1]!.text) ? i - 1 : i;
  }
  return -1;
}

export const isLeadIn = (line: Line) => line.text.includes('rag') && (LEAD_IN.test(line.text) || LEAD_IN_TERSE.test(line.text));
export const isPreface = (line: Line) => line.text.length < 100 && PREFACE.test(line.text) && !isGovernmentPreface(line);
export const isGovernmentPreface = (line: Line) => line.text.length < 140 && GOVERNMENT_PREFACE.test(line.text);
export const isClosing = (line: Line) => line.text.length < 120 && MAY_CLOSE.test(line.text) && CLOSING.test(line.text);
/** A line that opens an annex: a heading of its own, or the first line of a page that ends with "Anlage 1". */
export const isAnnex = (line: Line) => line.text.length < 240 && (ANNEX.test(line.text) || (line.opensPage && ANNEX_AT_END.test(line.text)));
