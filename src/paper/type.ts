import type { Stretch } from './drafts.ts';
import type { Line } from './lines.ts';
import type { QuestionMarker } from './markers.ts';
import { regionAt, type Region } from './regions.ts';
import { opensAsQuestion, questionEnd } from './sentences.ts';

/** What the type tells in which a paper is printed: the Bundestag sets questions smaller than their answers. */

/** How many questions of a region are set in the questions' type where the type tells them from answers, and which share of them all. */
const FEWEST = 2, SHARE = 0.75;
/** The share of the text from the first question on that is set as answers: headings are larger too, but few. */
const ANSWERS = 0.2;

/** The regions in which the type tells questions from answers: where it agrees with the numbers of what begins as questions do. */
export function toldByType(lines: readonly Line[], markers: readonly QuestionMarker[], regions: readonly Region[]): ReadonlySet<number> {
  const told = new Set<number>();
  if (!lines.some(({ type }) => type === 'question')) return told;
  const byRegion = regions.map(() => ({ asked: 0, small: 0, first: Infinity, all: 0, answers: 0 }));
  for (const marker of markers) {
    const line = firstLine(lines, marker), count = byRegion[regionAt(regions, marker.start)]!;
    if (!line || !opensAsQuestion(line.text, line === marker.line ? marker.end - line.start : 0)) continue;
    count.asked++;
    if (line.type !== 'question') continue;
    count.small++;
    count.first = Math.min(count.first, line.start);
  }
  for (const { start, end, type } of lines) {
    const count = byRegion[regionAt(regions, start)]!;
    if (start < count.first) continue;
    count.all += end - start;
    if (type === 'answer') count.answers += end - start;
  }
  byRegion.forEach(({ asked, small, all, answers }, r) => { if (regions[r]!.answers && small >= Math.max(FEWEST, SHARE * asked) && answers >= ANSWERS * all) told.add(r); });
  return told;
}

/** The line with which the text behind a marker begins: a number can stand alone on its line. */
export function firstLine(lines: readonly Line[], { line, end }: QuestionMarker): Line | undefined {
  return end < line.end ? line : lines[line.index + 1];
}

/**
 * Where a question ends that is set in the questions' type: with the last line of it, or where a paragraph ends and nothing below it asks any more
 * (a quotation or a table with which the answer begins). -1 where type and text contradict each other.
 */
export function endOfType(text: string, lines: readonly Line[], marker: QuestionMarker, gap: Stretch): number {
  let line = firstLine(lines, marker);
  if (line?.type !== 'question') return -1;
  let behind = line.end;
  for (; line?.type === 'question' && line.start < gap.end; line = lines[line.index + 1]) behind = line.end;
  behind = Math.min(behind, gap.end);
  if (line && line.start < gap.end && GOES_ON.test(line.text) && !ENDS.test(text.slice(Math.max(gap.start, behind - 1), behind))) return -1;
  const end = questionEnd(text, gap.start, behind), below = end < 0 ? -1 : text.slice(end, behind).search(PARAGRAPH);
  return below < 0 || text.slice(end + below, behind).includes('?') ? behind : end + below;
}

const PARAGRAPH = /\n\n/, GOES_ON = /^\p{Ll}/u, ENDS = /[.?!:;)“”"]/;
