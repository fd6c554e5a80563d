import type { AnswerHeading } from './answerMarks.ts';
import type { Line } from './lines.ts';
import type { QuestionMarker } from './markers.ts';
import { opensAsQuestion } from './sentences.ts';

/**
 * The Bundestag's weekly collections of written questions: above each question stands who asks it ("12. Abgeordnete" / "Anna" / "Muster" /
 * "(SPD)"), above each answer who gives it and when, and the ministries' titles stand in between.
 */

/** What a collection adds to the marks of a text: markers that end below the asker, headings of answers, titles. */
export interface Collection {
  readonly markers: readonly QuestionMarker[];
  readonly headings: readonly AnswerHeading[];
  readonly titles: readonly number[];
}

const ASKER = /^Abgeordneter?(?:\s|$)/;
const GROUP_AT_END = /\([^()]{2,40}\)$/;
const ASKER_LINES = 7;
const ANSWER = /^Antwort de[rs]\s(?:\p{L}+\s)*\p{L}*(?:[Ss]ekretär|[Mm]inister|[Bb]eauftragte|[Kk]anzler|Chef|[Pp]räsident)\p{L}*(?:\s|$)/u;
const DATED = /(?:^|\s)vom \d{1,2}\.\s\p{L}+\s\d{4}$/u;
const ANSWER_LINES = 4;
const TITLE = /^Geschäftsbereich de[rs]\s/;

/** The marks of a collection; null where no question says above it who asks. */
export function collectionOf(lines: readonly Line[], markers: readonly QuestionMarker[]): Collection | null {
  const asked = markers.map((marker) => behindAsker(lines, marker));
  if (asked.every((marker, i) => marker === markers[i])) return null;
  const headings: AnswerHeading[] = [];
  for (const line of lines) {
    if (!line.text.startsWith('Antwort de') || !ANSWER.test(line.text)) continue;
    const last = lines.slice(line.index, line.index + ANSWER_LINES).find(({ text }) => DATED.test(text));
    if (last) headings.push({ line, items: [], start: line.start, end: last.end });
  }
  return { markers: asked, headings, titles: lines.filter(({ text }) => TITLE.test(text)).map(({ start }) => start) };
}

/** The marker with the asker below its number taken in; the same marker where nobody is named. */
function behindAsker(lines: readonly Line[], marker: QuestionMarker): QuestionMarker {
  const beside = ASKER.exec(marker.line.text.slice(marker.end - marker.start));
  if (!beside) return marker;
  if (opensAsQuestion(beside.input.slice(beside[0].length))) return { ...marker, keyword: true }; // asker and question stand side by side: their lines cannot be told apart
  const last = lines.slice(marker.line.index, marker.line.index + ASKER_LINES).find(({ text }) => GROUP_AT_END.test(text));
  return last ? { ...marker, keyword: true, end: last.end } : marker;
}
