import { answerHeading, type AnswerHeading } from './answerMarks.ts';
import { evidenceOf } from './evidence.ts';
import type { Part } from './head.ts';
import type { Line } from './lines.ts';
import { questionMarker, type QuestionMarker } from './markers.ts';
import { chooseQuestions, type ChosenMarker } from './questions.ts';
import { regionsOf, type Region } from './regions.ts';
import { sectionsOf, type Section } from './sections.ts';
import { outsideAnnexes, stopsOf, type Stop } from './stops.ts';
import { toldByType } from './type.ts';
import { unnumberedQuestions } from './unnumbered.ts';

/** Everything in a paper that marks something, in text order, and the sequence of questions chosen among it. */
export interface Sequence {
  readonly chosen: readonly ChosenMarker[];
  readonly headings: readonly AnswerHeading[];
  readonly stops: readonly Stop[];
  /** The stretches of the paper in which questions are asked, or asked and answered; in order, from the first line on. */
  readonly regions: readonly Region[];
  /** Those in which the type tells questions from answers, by index. */
  readonly told: ReadonlySet<number>;
  /** The sections in which the questions begin anew. */
  readonly sections: readonly Section[];
}

/** Finds the marks of a paper and chooses its questions. `text` is the clean text. */
export function sequenceOf(text: string, lines: readonly Line[], parts: readonly Part[]): Sequence {
  const printed: QuestionMarker[] = [], answering: AnswerHeading[] = [];
  for (const line of lines) {
    const next = lines[line.index + 1], above = lines[line.index - 1], heading = answerHeading(line, next, above), marker = heading ? null : questionMarker(line, next, above);
    if (heading) answering.push(heading);
    if (marker) printed.push(marker);
  }
  const sections = sectionsOf(lines, printed, answering), { markers } = sections, stops = stopsOf(lines, parts, sections), headings = outsideAnnexes(sections.headings, stops), regions = regionsOf(lines, parts, stops, markers), told = toldByType(lines, markers, regions);
  const chosen = chooseQuestions(text, markers, evidenceOf(text, lines, { ...sections, headings }, stops, regions, told));
  return { chosen: chosen.length ? chosen : unnumberedQuestions(lines, parts, headings, stops), headings, stops, regions, told, sections: sections.anew };
}
