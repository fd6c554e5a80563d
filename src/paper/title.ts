import { readable } from '../text/clean.ts';
import { LineForm } from '../text/lineForm.ts';
import type { Line } from './lines.ts';
import { goesOnBelow } from './wrapped.ts';

/** The title of a paper, from the lines of its head. */

/** Words that announce the title on their line; it may go on below. */
const ANNOUNCED = new LineForm('bBzZtTüÜ', /^(?:betr(?:eff|ifft)?\.?\s*:|betreffend\s+(?=[„"\p{Lu}])|zum Thema\s*:|Thema\s*:|Betreff\s*:|über\s+(?=\p{Lu}))\s*(.*)$/iu);
/** Lines between the askers and the title. */
const BETWEEN = /^(?:[–—-]?\s*\(?(?:BT-|LT-)?(?:Drucksachen?|Drs\.)\s|vom\s+\d|und$|Antwort$|und Antwort|Antwort de[rs]\s|der Landesregierung|der Staatsregierung|de[rs] (?:\p{Lu}\p{L}+ )?\p{L}*(?:Ministerium|Minister)(?:s|in)?\s|der \S+[- ]Fraktion$|der Bundesregierung|des Senats|auf (?:die|(?:BT-|Bundestags)?Drucksache)|Kleine Anfrage$|Große Anfrage$|Stellungnahme$|Schriftliche Anfrage$|Kleine Anfrage \d|[–-]\s*Drs)/iu;
const ASKERS = /(?:de[rs]r?|Frau|Herrn?)\s+(?:Abgeordneten?|Abg\.)(?:\s|$)|^Abgeordneten?r?\s|Fraktion(?:en)?(?:\s|$)|^(?:und|sowie)\s+(?:der|die)\s/;
/** What ends a title. */
const BEHIND = /^(?:und$|Vorbemerkung|Wortlaut der|Die (?:Kleine|Große) Anfrage\s.*Wortlaut|Anfrage de[rs] Abgeordneten|Kleine Anfrage\s*[-–]\s*KA|V o r|und Antwort|Antwort|BEZUG|Bezug\s*:|ANLAGE|[–—-]?\s*\(?(?:BT-|LT-|Bundestags|Landtags)?-?(?:Drucksachen?|Drs\.?)\s*(?:Nr\.\s*)?\d|(?:Wir|Ich) fragen?|Auf die|Im Namen|-{5,}|Sehr geehrte|Anlagen?\b|\d{1,2}[.)]\s)/i;
/** How a preface without a heading begins; the title's further lines don't. */
const SENTENCE = /^(?:Die|Der|Das|In|Im|Am|An|Nach|Laut|Seit|Mit|Bei|Es|Auf|Aus|Für|Zu|Zum|Zur|Durch|Gemäß|Aufgrund|Ein|Eine|Vor|Während|Unter|Bereits|Immer|Viele|Medien|Deutschland|Dem|Den|Als|Um|Wie|Wir|Ich)\s/;
/** Hesse prints the askers without a word before them, below the kind of the paper. */
const KIND = /^(?:(?:Kleine|Große|Schriftliche|Mündliche|Dringliche)\s+Anfrage|Berichtsantrag)$/;
const NAME_WITH_GROUP = /^\p{Lu}[^()]{3,80}\([^()]{2,40}\)/u;
const QUOTED = /^[„"]([^„“”"]+)[“”"]$/;
const LONGEST = 6;
const MOST_CHARACTERS = 600;

/** The title, or null where the head has none. */
export function readTitle(head: readonly Line[]): string | null {
  const announced = head.findIndex((l) => ANNOUNCED.fits(l) && !/^über\s+(?:den|die|das|Senatskanzlei)/i.test(l.text)), rest = head[announced] && ANNOUNCED.exec(head[announced])![1]!;
  if (rest !== undefined && !ASKERS.test(rest)) {
    const lines = titleLines(head, announced + 1, rest ? [rest] : []);
    if (lines.length) return asTitle(lines);
  }
  const after = lastAskerLine(head);
  if (after < 0) return null;
  let at = after + 1;
  while (at < head.length && BETWEEN.test(head[at]!.text)) {
    while (goesOnBelow(head[at]!.text, head[at + 1])) at++;
    at++;
  }
  const lines = titleLines(head, at, []);
  return lines.length ? asTitle(lines) : null;
}

/** On one line, without the marks of one that is quoted as a whole. */
const asTitle = (lines: readonly string[]) => readable(lines.join(' ')).replace(QUOTED, '$1');

/** How a line of askers ends that goes on below, and how the line below it tells. */
const ASKERS_OPEN = /(?:,|\sund|\sder|\ssowie|(?:Fraktion|Gruppe)(?: der)?|Abgeordneten|\sweiterer)$/;
const ASKERS_GO_ON = new RegExp([
  String.raw`^Abgeordneter und |weiterer Abgeordneter|\sund der Fraktion\s`,
  String.raw`^(?:und|sowie)\s+(?:der|die)\s+(?:Fraktion|Gruppe|Abgeordneten)`,
  String.raw`^\(?(?:DIE LINKE|BÜNDNIS|GRÜNEN)|^\([^()]{2,40}\)(?:$|, eingegangen)`,
  String.raw`^\p{Lu}[^()]{3,60}\([^()]{2,40}\)\s+vom\s\d`,
].join('|'), 'u');

/** The last line of the first list of askers: what follows names neither members nor a group. */
function lastAskerLine(head: readonly Line[]): number {
  let at = head.findIndex((l, i) => ASKERS.test(l.text) || (i > 0 && KIND.test(head[i - 1]!.text) && NAME_WITH_GROUP.test(l.text)));
  if (at < 0) return -1;
  while (at + 1 < head.length) {
    const text = head[at]!.text, next = head[at + 1]!.text;
    if (!ASKERS_OPEN.test(text) && !ASKERS_GO_ON.test(next)) break;
    at++;
  }
  return at;
}

function titleLines(head: readonly Line[], at: number, lines: string[]): string[] {
  for (let i = at; i < head.length && lines.length < LONGEST; i++) {
    const line = head[i]!;
    if (BEHIND.test(line.text)) break;
    if (lines.length && (line.afterBlank || line.opensPage)) break;
    if (lines.join(' ').length + line.text.length > MOST_CHARACTERS) break;
    lines.push(line.text);
  }
  return lines.slice(0, titleEnd(lines));
}

/**
 * How many of some lines are the title, where prose follows without a blank line. A sentence begins with the words that sentences begin
 * with; where the lines hold the end of one, it may begin with any word below a line on which that word would have had room.
 */
function titleEnd(lines: readonly string[]): number {
  if (lines.length < 2) return lines.length;
  const endless = lines.length === LONGEST || lines.some((l) => SENTENCE_END.test(l));
  const breaks = lines.map((line, i) => i > 0 && !OPEN_END.test(lines[i - 1]!) && /^[A-ZÄÖÜ„"(\d]/.test(line));
  const opened = lines.findIndex((line, i) => breaks[i] && SENTENCE.test(line) && (endless || line.length > SHORT));
  if (opened > 0) return opened;
  const roomy = endless ? lines.findIndex((line, i) => breaks[i] && lines[i - 1]!.length + line.split(' ', 1)[0]!.length < line.length) : -1;
  return roomy > 0 ? roomy : lines.length;
}

const SHORT = 50;
const OPEN_END = /(?:\s(?:und|der|die|des|in|im|für|von|zur|zum|bei|mit)|[,–—-])$/;
const SENTENCE_END = /[a-zäöüß]{3}[)“"]?\.(?:$|\s[A-ZÄÖÜ])/;
