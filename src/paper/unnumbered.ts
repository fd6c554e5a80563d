import { expandLabels } from '../citations/labelList.ts';
import { LineForm } from '../text/lineForm.ts';
import { firstAtLeast } from '../text/search.ts';
import type { AnswerHeading } from './answerMarks.ts';
import type { Part } from './head.ts';
import type { Line } from './lines.ts';
import type { ChosenMarker } from './questions.ts';
import { opensAsQuestion } from './sentences.ts';
import type { Stop } from './stops.ts';

/**
 * Questions that no number marks. Their numbers are counted, or stand in the headings of their answers alone: a list of bare questions
 * below the lead-in, questions restated above "Zu Frage 2:" (the Saarland's answer papers), "Frage:" and "Antwort:", a single question.
 * Looked for only where no numbered question was found.
 */
export function unnumberedQuestions(lines: readonly Line[], parts: readonly Part[], headings: readonly AnswerHeading[], stops: readonly Stop[]): ChosenMarker[] {
  const labelled = headings.filter((h) => h.items.length > 0);
  const leadIn = stops.find((s) => s.kind === 'lead-in');
  const from = leadIn ? lineBehind(lines, leadIn.at) : -1;
  if (labelled.length) {
    const behind = labelled[0]!.line.index;
    const listed = from >= 0 && from < behind ? itemsOf(lines, from, behind, stops) : [];
    return listed.length ? counted(listed) : aboveHeadings(lines, labelled, stops);
  }
  const pairs = headings.length ? lines.flatMap((line) => { const mark = QUESTION_WORD.exec(line); return mark ? [{ line, mark: mark[0].length }] : []; }) : [];
  if (pairs.length) return counted(pairs);
  const part = parts[0]!;
  if (from >= 0) {
    const listed = itemsOf(lines, from, lines.length, stops);
    const bulleted = listed.filter((item) => item.mark > 0);
    return counted(bulleted.length > 1 ? bulleted : listed.slice(0, 1));
  }
  if (!part.hasHead) return [];
  const head = lines.slice(part.first, Math.min(part.behind, part.first + HEAD_LINES)).findLast((line) => HEAD_ENDS.test(line.text));
  return head ? counted(itemsOf(lines, head.index + 1, part.behind, stops).slice(0, 1)) : [];
}

interface Item {
  readonly line: Line;
  /** How many characters at the line's start are a mark and not the question. */
  readonly mark: number;
}

const QUESTION_WORD = new LineForm('F', /^Frage\s*:\s*/);
const BULLET = /^[-*•–▪●■o]\s+/;
const HEAD_LINES = 20;
/** The last line of a head that prints question and answer under one number. */
const HEAD_ENDS = /^(?:der|des)\s+(?:Landesregierung|Staatsregierung|Senats|\p{L}*[Mm]inisteriums?\b)|^(?:und\s+)?Antwort(?:\s+(?:der|des)\s.{3,80})?$/iu;
const SENTENCE_ENDS = /[.!?:)“”"]$/;
/** How many lines a question without a number may have. */
const MOST_LINES = 40;

function lineBehind(lines: readonly Line[], at: number): number {
  const found = lines.findIndex((line) => line.start > at);
  return found < 0 ? lines.length : found;
}

function counted(items: readonly Item[]): ChosenMarker[] {
  return items.map(({ line, mark }, i) => chosenAt(line, mark, i + 1, i));
}

function chosenAt(line: Line, mark: number, number: number, index: number): ChosenMarker {
  return { marker: { line, numbers: [number], letter: '', keyword: false, start: line.start, end: line.start + mark }, index, label: String(number), pass: 0 };
}

/** Questions one below the other: each begins with a bullet, or as questions do where a sentence has ended, and a question mark follows. */
function itemsOf(lines: readonly Line[], first: number, behind: number, stops: readonly Stop[]): Item[] {
  const items: Item[] = [];
  const limit = stops.find((s) => s.at > (lines[first]?.start ?? Infinity) && s.kind !== 'lead-in' && s.kind !== 'divider')?.at ?? Infinity;
  for (let i = first; i < behind && lines[i]!.start < limit; i++) {
    const line = lines[i]!, mark = BULLET.exec(line.text)?.[0].length ?? 0, before = lines[i - 1];
    const begins = mark > 0 || line.afterBlank || i === first || (before !== undefined && SENTENCE_ENDS.test(before.text));
    if (begins && opensAsQuestion(line.text, mark) && asksBelow(lines, i, behind)) items.push({ line, mark });
  }
  return items;
}

/** Whether a question mark stands in the lines from `i` on, before the next one that begins as questions do. */
function asksBelow(lines: readonly Line[], i: number, behind: number): boolean {
  for (let k = i; k < Math.min(behind, i + MOST_LINES); k++) {
    if (lines[k]!.text.includes('?')) return true;
    if (k > i && (lines[k]!.afterBlank || BULLET.test(lines[k]!.text))) return false;
  }
  return false;
}

/** Questions restated above the headings of their answers: the heading tells how many there are and what their numbers are. */
function aboveHeadings(lines: readonly Line[], headings: readonly AnswerHeading[], stops: readonly Stop[]): ChosenMarker[] {
  const chosen: ChosenMarker[] = [], seen = new Set<string>();
  const starts = lines.map((line) => line.start), stopsAt = stops.map((stop) => stop.at);
  let first = 0;
  for (const heading of headings) {
    const stop = stopsAt[firstAtLeast(stopsAt, heading.start) - 1] ?? -1;
    const top = Math.max(first, firstAtLeast(starts, stop + 1), heading.line.index - MOST_LINES);
    const labels = expandLabels(heading.items, []).filter((label) => !seen.has(label));
    const begins = questionsAbove(lines, top, heading.line.index, labels.length);
    labels.forEach((label, n) => {
      const line = begins[n];
      if (!line) return;
      seen.add(label);
      chosen.push({ marker: { line, numbers: label.split('.').map((part) => parseInt(part, 10)), letter: /[a-z]*$/.exec(label)![0], keyword: false, start: line.start, end: line.start }, index: chosen.length, label, pass: 0 });
    });
    first = firstAtLeast(starts, heading.end);
  }
  return chosen;
}

/** The lines with which the questions right above a heading begin, at most so many. */
function questionsAbove(lines: readonly Line[], top: number, heading: number, most: number): Line[] {
  const starts: Line[] = [];
  for (let i = heading - 1; i >= top; i--) {
    const line = lines[i]!, before = i > top ? lines[i - 1]! : undefined;
    if (!opensAsQuestion(line.text) || (before && !line.afterBlank && !line.opensPage && !SENTENCE_ENDS.test(before.text))) continue;
    starts.unshift(line);
    const above = before?.text ?? '';
    if (!/[?)“”"]$/.test(above)) break; // an answer or a preface ends there
  }
  // more sentences than questions: those that begin a paragraph are questions, the others go on with the one above
  while (starts.length > most) {
    const inner = starts.findIndex((line, i) => i > 0 && !line.afterBlank);
    starts.splice(inner > 0 ? inner : starts.length - 1, 1);
  }
  return starts;
}
