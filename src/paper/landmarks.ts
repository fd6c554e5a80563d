import type { Line } from './lines.ts';

/** Lines that say what stands below them: heads of papers, prefaces, lead-ins, closings, annexes. */

/** The line above the questions. */
const LEAD_IN = /(?:^|\s)(?:(?:wir|ich) fragen? (?:\p{L}+\s+){0,4}?(?:die|den|das)\s+(?:\p{L}*[Rr]egierung|Senat\p{L}*|Magistrat)|fragen wir (?:die|den)\s+\p{L}+|frage ich (?:die|den)\s+\p{L}+|(?:Bundes|Landes|Staats)regierung wird gefragt|Fragen an (?:die|den) \p{L}+)[^.?]{0,80}:?\s*$/iu;
const LEAD_IN_TERSE = /^(?:Wir fragen|Ich frage)\b.{0,100}:$/;
/** Without the verb: "Dies vorausgeschickt:" and the like are no lead-in; a colon after "Fragen" is. */

const PREFACE = /^Vor(?:bemerkung|wort)(?:en)?\s*(?:$|:|(?:der|des|von)?\s*(?:Frage|Antrag)stell\p{L}*(?:\/in(?:nen)?)?\s*:?$|der Abgeordneten)/iu;
const GOVERNMENT_PREFACE = /^Vorbemerkung(?:en)?\s+(?:der\s+(?:\p{L}+\s+)?(?:Bundes|Landes|Staats|Senats)?[Rr]egierung|des\s+(?:Senats?|\p{L}*[Mm]inisteriums?|\p{L}*[Mm]inisters)|der\s+\p{L}*(?:verwaltung|behörde|[Mm]inisterin))[^.?]{0,80}:?$/u;

const CLOSING = /^(?:\p{Lu}[\p{L}. -]{2,30}, (?:den|am) \d{1,2}\. ?(?:\p{L}+|\d{1,2}\.) ?\d{4}$|Mit freundlichen Grüßen|Mit freundlichem Gruß|Hochachtungsvoll|In Vertretung(?: des|$)|gez\.\s)/iu;
const ANNEX = /^(?:Anlagen?(?:\s+(?:\d+|[A-Z]|[IVX]+))?(?:\s+(?:zu|zur)\s.{1,80})?|Anhang(?:\s+\d+)?|Anlage\s*:)\s*:?$/;
const ANNEX_AT_END = /\sAnlage(?:\s+\d+)?$/;

export const isLeadIn = (line: Line) => LEAD_IN.test(line.text) || LEAD_IN_TERSE.test(line.text);
export const isPreface = (line: Line) => line.text.length < 100 && PREFACE.test(line.text) && !isGovernmentPreface(line);
export const isGovernmentPreface = (line: Line) => line.text.length < 140 && GOVERNMENT_PREFACE.test(line.text);
export const isClosing = (line: Line) => line.text.length < 120 && CLOSING.test(line.text);
/** A line that opens an annex: a heading of its own, or the first line of a page that ends with "Anlage 1". */
export const isAnnex = (line: Line) => line.text.length < 240 && (ANNEX.test(line.text) || (line.opensPage && ANNEX_AT_END.test(line.text)));
