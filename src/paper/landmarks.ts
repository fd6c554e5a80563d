import { isDigitCode } from '../text/characters.ts';
import { LineForm } from '../text/lineForm.ts';
import { goesOn } from './flow.ts';
import type { Line } from './lines.ts';

/** Lines that say what stands below them: heads of papers, prefaces, lead-ins, closings, annexes. */

/** How landmarks begin and what they hold; others end with a colon or a year, open a page, or ask. */
const OPENING = new LineForm('VEBAMHIFg', /^(?:Vor|Einl|Begr|Allg|Anla|Anha|Antw|Mit [fb]|Freu|Hoch|In V|Im A|gez)|fragen an|folgendermaßen/i);

/** A cheap look: most lines are no landmark and need no further one. */
export function mayBeLandmark(line: Line): boolean {
  const { text } = line, last = lastCode(line);
  return OPENING.fits(line) || last === COLON || (isDigitCode(last) && (endsInYear(line) || text.includes('ragen an'))) || line.opensPage || text.includes('frag') || ((last === DOT || last === SMALL_T) && text.includes('folgt'));
}

const lastCode = ({ text }: Line) => text.charCodeAt(text.length - 1);
const endsInYear = ({ text }: Line) => [1, 2, 3, 4].every((n) => isDigitCode(text.charCodeAt(text.length - n)));
const COLON = 0x3a, DOT = 0x2e, SMALL_T = 0x74;

/** The line above the questions. */
const LEAD_IN = /(?:^|\s)(?:(?:wir|ich) fragen? (?:\p{L}+\s+){0,4}?(?:die|den|das)\s+(?:\p{L}*[Rr]egierung|Senat\p{L}*|Magistrat)|fragen wir (?:die|den)\s+\p{L}+|frage ich (?:die|den)\s+\p{L}+|(?:Bundes|Landes|Staats)regierung wird gefragt|Fragen an (?:die|den) \p{L}+)[^.?]{0,80}:?\s*$/iu;
/** Words that such a line always holds: found much sooner than the whole. */
const LEAD_IN_WORDS = /[Ww]ir [Ff]rag|[Ii]ch [Ff]rag|ragen wir|rage ich|wird gefragt|ragen an|FRAGE/;
const ASKS = /frag(?:e|en)\s|gefragt|Fragen?[ :]|FRAGE|Auskunft/;
const LEAD_IN_TERSE = /^(?:Wir fragen|Ich frage)\b.{0,100}:$|^(?:(?:Hierzu|Dazu|Daraus|Daher|Es|Zur?|Im|In|Vor|Ich|Wir)\s.{0,160})?(?:ergeben|stellen|bitten?)\s.{0,80}(?:folgende[nr]?|nachfolgenden|nachstehenden)\s+(?:Fragen|Auskunft).{0,40}:$|wird um (?:folgende )?Auskunft gebeten\s?:$/;
/** How they begin, and how the prefaces do: most lines need no further look. */
const PREFACE_OPENING = new LineForm('VEABv', /^(?:Vor[bw]|Einl|Begr|Allg)/i);
const PREFACE = /^(?:Vor(?:bemerkung|wort)(?:en)?\s*(?:$|:|(?:(?:der|des|von)\s*)?(?:Frage|Antrag)stell[a-zß-öø-ž]*(?:[/:*]-?in(?:nen)?)?(?:\s*$|\s*:)|de[rs] (?:Abgeordneten|Mitglieds? des Landtage?s)|der (?:Kleinen|Großen) Anfrage|zur (?:Kleinen|Großen) Anfrage)|Einleitung für die Fragen\s*:?$|Begründung\s*:?$)/i;
/** Whose preface it is; "Vorbemerkung der Bundesregierung verwiesen" goes on with a sentence. Letter-spaced headings have lost their blanks. */
const GOVERNMENT_PREFACE = /^Einleitung für die Antworten\s*:?$|^(?:Allgemeine\s+)?Vorbemerkung(?:en)?\s*(?:de[rs]\s*)?(?:[a-zß-öø-ž]+\s+)?(?:[a-zß-öø-ž]*regierung|Senats?|[a-zß-öø-ž]*minister(?:s|in|iums?)?|Chefs?\s+der\s+Staatskanzlei|[a-zß-öø-ž]*verwaltung|[a-zß-öø-ž]*behörde)(?:\s+(?:für|des|der)\s[^.?:]{0,90})?\s*(?:$|:)/i;

const CLOSING = /^(?:[a-zß-öø-ž][a-zß-öø-ž. -]{2,30}, (?:den |am )?\d{1,2}\. ?(?:[a-zß-öø-ž]+|\d{1,2}\.) ?\d{4}$|Mit (?:freundlichen|besten) Grüßen|Mit freundlichem Gruß|Freundliche Grüße|Hochachtungsvoll|In Vertretung(?: des|:?$)|Im Auftrag$|gez\.\s|Beschluss(?:empfehlung|vorschlag)\s*:?$|\d{1,2}\.\s?\d{1,2}\.\s?\d{4}$)/i;
const GREETING = new LineForm('MmFfHhIiGgB', /^(?:Mit [fb]|Freundl|Hochacht|In Vertretung|Im Auftrag|gez|Beschluss)/i);
const ANNEX = new LineForm('A', /^(?:Anlage(?:n|\/n|\(n\))?(?:\s+(?:\d+|[A-Z]|[IVX]+))?(?:\s+(?:zu|zur)\s.{1,80})?|Anhang(?:\s+(?:\d+|[A-Z]|[IVX]+))?(?:\s+(?:zu|zur)\s.{1,80})?|Anlage\s*:)\s*:?$|^(?:Anlage|Anhang)\s+(?:\d+|[A-Z]|[IVX]+)\s?(?::|\s[–—-])\s[^.?!]{1,140}$/);
const ANNEX_AT_END = /\sAnlage(?:\s+\d+)?$/;

/** The line below "Antwort" where it divides questions from answers; below the Bundestag's head it says "der Bundesregierung". */
const DIVIDER_BELOW = /^(?:des\s+\p{L}*[Mm]inisteriums?\b|(?:der|des|die|das)\s+(?:\p{L}*[Mm]inister|(?:Bayerischen )?Staatskanzlei|Leiter)|Mit Schreiben vom|Namens (?:und|der)|Im Namen)/u;
/** The same on one line, below the questions: "Antwort des Senats vom 30. April 2013". */
const DIVIDER_LINE = /^Antwort de[rs] (?:\p{L}+ )?(?:Senats|\p{L}*[Mm]inisteriums?|\p{L}*[Mm]inister(?:s|in)?|Staatskanzlei|\p{L}*regierung)(?: .{0,120})?$/u;
const AS_FOLLOWS = /(?:wie\s+folgt|folgendermaßen)(?:\s+beantwortet)?\s*[:.]?$|^folgt(?:\s+beantwortet)?\s*[:.]?$|\bbeantwortet\s*:$/;
const COVER_REACH = 4;
const COVER_START = /^(?:Das|Die|Der|Namens|Im|Mit|Auf|Ich|Aus|Diese|Dies|In|Vor|Unter|Hiermit|Zu|Zur|Nach)\s/i;

/**
 * The index of the line with which a cover sentence begins that ends at line `i` ("Namens der Landesregierung beantworte ich
 * die Kleine Anfrage wie folgt:"), or of a dividing "Antwort" below questions; -1 where line `i` divides nothing.
 */
export function dividerStart(lines: readonly Line[], i: number, belowQuestions: boolean): number {
  const line = lines[i]!, next = lines[i + 1];
  if (belowQuestions && line.text.startsWith('Antwort') && next && !goesOn(lines[i - 1], line) && !/^auf die\s/.test(lines[i + 2]?.text ?? '') && (line.text === 'Antwort' ? DIVIDER_BELOW.test(next.text) : DIVIDER_LINE.test(line.text) && !/^auf die\s/.test(next.text))) return lines[i - 1]?.text.toLowerCase() === 'dazu' ? i - 1 : i;
  if (line.text.length > 400 || !(line.text.includes('folg') || line.text.endsWith(':')) || !AS_FOLLOWS.test(line.text)) return -1;
  let sentence = '';
  for (let k = i; k >= 0 && k > i - COVER_REACH; k--) {
    sentence = `${lines[k]!.text} ${sentence}`;
    if (/Fragen?\s+\d/.test(sentence)) return -1; // a joint sentence
    if ((COVER_START.test(lines[k]!.text) || lines[k]!.afterBlank) && /Anfrage|Fragen/.test(sentence) && /antwort/i.test(sentence)) return k;
  }
  return -1;
}

/** A line of the signature below the last answer. */
const OFFICE = new LineForm('MSPC', /^(?:Ministerin?|Staats(?:minister|sekretär|rat|rätin)(?:in)?|Senator(?:in)?|Präsident(?:in)?|Minister(?:präsident)?(?:in)?|Chef(?:in)? der Staatskanzlei)(?:\s(?:für|der|des|und)\s.{0,90})?$/);
const PERSON = /^(?:(?:Prof\.|Dr\.|gez\.)\s)*\p{Lu}[\p{L}'’-]+(?:\s(?:von|van|de|zu|\p{Lu}[\p{L}'’.-]*)){0,3}$/u;

export const SENTENCE_END = /[.!?)“”"]$/;

/** The index of the first line of a signature without date or greeting that ends a part ("Tilo Muster" / "Minister", or the name alone), or -1. */
export function signatureStart(lines: readonly Line[], first: number, behind: number): number {
  for (let i = behind - 1; i > first && i >= behind - 4; i--) {
    if (!OFFICE.fits(lines[i]!)) continue;
    return PERSON.test(lines[i - 1]!.text) ? i - 1 : i;
  }
  const last = lines[behind - 1]!;
  return behind - 1 > first && last.afterBlank && last.text.includes(' ') && PERSON.test(last.text) && SENTENCE_END.test(lines[behind - 2]!.text) ? behind - 1 : -1;
}

export const isLeadIn = (line: Line) => {
  const { text } = line, introduces = lastCode(line) === COLON;
  return ((introduces || text.includes('rag')) && LEAD_IN_WORDS.test(text) && LEAD_IN.test(text)) || (introduces && ASKS.test(text) && LEAD_IN_TERSE.test(text));
};
export const isPreface = (line: Line) => PREFACE_OPENING.fits(line) && PREFACE.test(line.text) && !isGovernmentPreface(line);
export const isGovernmentPreface = (line: Line) => PREFACE_OPENING.fits(line) && GOVERNMENT_PREFACE.test(line.text);
/** A line with which a letter ends, whatever its date. */
export const isGreeting = (line: Line) => GREETING.fits(line) && isClosing(line);
export const isClosing = (line: Line) => line.text.length < 120 && (GREETING.fits(line) || endsInYear(line)) && CLOSING.test(line.text);
/** Whether the print parts a line from the one above: by a blank line or a page's end. */
export const standsApart = (line: Line) => line.opensPage || line.belowFurniture || line.afterBlank;
/** A line that opens an annex: a heading of its own, or the first line of a page that ends with "Anlage 1". */
export const isAnnex = (line: Line) => line.text.length < 240 && (ANNEX.fits(line) || (line.opensPage && ANNEX_AT_END.test(line.text)));
