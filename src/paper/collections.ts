import type { LabelItem } from '../citations/labelList.ts';
import type { Answerer, Head } from '../model/paper.ts';
import { readable, type CleanText } from '../text/clean.ts';
import { lastAtMost } from '../text/search.ts';
import type { AnswerHeading } from './answerMarks.ts';
import { ANSWER_OPENING, answererIn, nominative } from './answerers.ts';
import type { AskerBlock } from './askerBlocks.ts';
import type { Stretch } from './drafts.ts';
import { NO_HEAD, type Part } from './head.ts';
import { isAnnex, isClosing, SENTENCE_END, standsApart } from './landmarks.ts';
import type { Line } from './lines.ts';
import type { ChosenMarker } from './questions.ts';
import type { Sequence } from './sequence.ts';
import { stageOf } from './stage.ts';
import type { Stop } from './stops.ts';

/**
 * Collections of questions: the Bundestag's written questions of a week, Bavaria's "Anfragen zum Plenum". Beside each question stands who asks it,
 * above each answer who gives it and mostly when, and the ministries' titles stand in between. So nothing has to be weighed: a number with an asker opens a question.
 */

/** A collection taken apart; offsets of the clean text. */
export interface Collection {
  readonly sequence: Sequence;
  readonly head: Head;
  /** By the label of the question. */
  readonly askers: ReadonlyMap<string, AskerBlock>;
  /** By the labels that they answer. */
  readonly answerers: ReadonlyMap<string, Answerer>;
  readonly portfolios: readonly (Stretch & { readonly ministry: string })[];
}

/** A text as a collection; null where no question says beside it who asks. */
export function collectionOf(clean: CleanText, lines: readonly Line[], parts: readonly Part[], blocks: readonly AskerBlock[]): Collection | null {
  if (!blocks.length || !lines.length) return null;
  const starts = lines.map(({ start }) => start), lineAt = (at: number) => lines[Math.max(0, lastAtMost(starts, at))]!;
  const askers = new Map<string, AskerBlock>(), chosen: ChosenMarker[] = [];
  for (const block of blocks) {
    const { number, marker } = block, label = String(number), start = clean.offset(marker.start);
    if (askers.has(label)) continue;
    askers.set(label, block);
    chosen.push({ label, index: chosen.length, pass: 0, marker: { line: lineAt(start), numbers: [number], letter: '', keyword: true, start, end: clean.offset(marker.end - 1) + 1 } });
  }
  const portfolios = chosen.flatMap(({ marker }, i) => titleAbove(lines, marker.line.index, chosen[i - 1]?.marker.line.index ?? 0) ?? []);
  const headings: AnswerHeading[] = [], answerers = new Map<string, Answerer>();
  let waiting: LabelItem[] = []; // questions asked together have one answer below the last
  chosen.forEach(({ marker, label }, i) => {
    waiting.push({ from: { number: label, letter: '' }, to: null, open: false });
    const found = headingBelow(clean.text, lines, marker.line.index, chosen[i + 1]?.marker.line.index ?? lines.length, portfolios.findLast(({ start }) => start < marker.start)?.title ?? '');
    if (!found) return;
    for (const { from } of waiting) answerers.set(from.number!, found.by);
    headings.push({ ...found, items: waiting });
    waiting = [];
  });
  const stops: Stop[] = [...portfolios.map(({ start }): Stop => ({ at: start, kind: 'section' })), ...endsBelow(lines, headings.at(-1)?.line.index ?? chosen.at(-1)!.marker.line.index)];
  const part = parts.findLast(({ first }) => first <= chosen[0]!.marker.line.index) ?? parts[0]!;
  return { sequence: { chosen, headings, stops, regions: [{ start: 0, answers: headings.length > 0 }], told: new Set(), sections: [] }, head: { ...headOf(clean, lines, part, headings.length > 0), several: severalOf([...askers.values()], portfolios, [...answerers.values()]) }, askers, answerers, portfolios };
}

const TITLE = /^Geschäftsbereich\s(?=de[rs]\s)/;
const TITLE_LINES = 4;

/** The title of the part that begins with a question. */
function titleAbove(lines: readonly Line[], index: number, above: number): (Stretch & { readonly title: string; readonly ministry: string }) | null {
  for (let i = index - 1; i >= Math.max(above, index - TITLE_LINES); i--) {
    const opening = TITLE.exec(lines[i]!.text);
    if (!opening || goesOnAbove(lines, i)) continue;
    const title = lines.slice(i, index).map(({ text }) => text).join('\n').slice(opening[0].length);
    return { start: lines[i]!.start, end: lines[index - 1]!.end, title: readable(title), ministry: nominative(readable(title)) };
  }
  return null;
}

/** Whether a line is in the middle of a sentence: "… Im" above "Geschäftsbereich des Bundesministeriums der Finanzen wurden keine beschafft." */
const goesOnAbove = (lines: readonly Line[], i: number) => i > 0 && !standsApart(lines[i]!) && !SENTENCE_END.test(lines[i - 1]!.text);

/** The first heading of an answer between two questions. */
function headingBelow(text: string, lines: readonly Line[], from: number, behind: number, title: string): (Omit<AnswerHeading, 'items'> & { readonly by: Answerer }) | null {
  for (let i = from; i < behind; i++) {
    const line = lines[i]!, found = ANSWER_OPENING.fits(line) ? answererIn(text, line.start, lines[behind]?.start ?? text.length, title) : null;
    if (found) return { line, start: line.start, end: found.end, by: found.by };
  }
  return null;
}

/** How many lines from its end a collection is closed ("Berlin, den 25. Mai 2007"). */
const CLOSING_LINES = 4;

/** Where the last answer ends: annexes follow, or the closing line. */
function endsBelow(lines: readonly Line[], last: number): Stop[] {
  const annex = lines.findIndex((line, i) => i > last && isAnnex(line) && standsApart(line)), end = annex < 0 ? lines.length : annex;
  const closing = lines.findIndex((line, i) => i > last && i >= end - CLOSING_LINES && i < end && isClosing(line));
  return [...(closing < 0 ? [] : [{ at: lines[closing]!.start, kind: 'closing' as const }]), ...(annex < 0 ? [] : [{ at: lines[annex]!.start, kind: 'annex' as const }])];
}

const COLLECTION = /^(?:Schriftliche Fragen|Mündliche Fragen|Fragen für die Fragestunde|Anfragen zum Plenum)(?:\s|$)/;
const HEAD_LINES = 40, LONGEST_TITLE = 5;
const BEHIND_TITLE = /^(?:Verzeichnis|Inhalt|Abgeordnete\s|Geschäftsbereich\s|\d{1,3}\.)/;

/** All who ask in a collection, and who answers: the ministries of its parts, else the offices above the answers. */
export function severalOf(askers: readonly Pick<AskerBlock, 'name' | 'group'>[], portfolios: Collection['portfolios'], answerers: readonly Answerer[]): NonNullable<Head['several']> {
  const each = (names: readonly (string | null)[]) => [...new Set(names.filter((name): name is string => Boolean(name)))];
  return { askers: each(askers.map(({ name }) => name)), groups: each(askers.map(({ group }) => group)), ministries: each(portfolios.length ? portfolios.map(({ ministry }) => ministry) : answerers.map(({ office }) => office)) };
}

/** Who asks and who answers stands beside the questions. */
function headOf(clean: CleanText, lines: readonly Line[], part: Part, answered: boolean): Head {
  const head = lines.slice(part.first, part.first + HEAD_LINES), first = head.findIndex(({ text }) => COLLECTION.test(text)), below = first < 0 ? [] : head.slice(first, first + LONGEST_TITLE);
  const end = below.findIndex((line, i) => i > 0 && (BEHIND_TITLE.test(line.text) || line.opensPage)), title = readable(below.slice(0, end < 0 ? below.length : end).map(({ text }) => text).join('\n'));
  return {
    ...NO_HEAD, id: part.number, kind: answered ? 'answer' : 'question', questionPaper: answered ? null : part.number, answerPaper: answered ? part.number : null,
    title: title || null, date: part.printed, dates: part.printed ? { printed: part.printed } : {}, stage: stageOf(clean, lines),
  };
}
