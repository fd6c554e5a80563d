import { expandLabels, readLabelList, type LabelItem } from '../citations/labelList.ts';
import { labelParts, type Label } from '../model/label.ts';
import { LineForm } from '../text/lineForm.ts';
import type { AnswerDraft, Pairs } from './drafts.ts';
import type { Line } from './lines.ts';
import type { Sequence } from './sequence.ts';

/** What corrections and supplements answer anew without printing the question: "Die Antwort zu Frage 2 wird wie folgt gefasst:". */

/** How the sentence begins that says which answer it is; whose answer it is may stand before the numbers, and it may wrap. */
const BEGUN = new LineForm('DI', /^(?:In\sd|D)(?:ie|er)\s(?:\p{L}{4,12}\s)?(?:Antwort|Beantwortung)/u);
const ANEW = /^(?:In\sd|D)(?:ie|er)\s(?:\p{L}{4,12}\s)?(?:Antwort(?:en)?|Beantwortung)\s(?:(?:der\s\p{L}{0,20}[Rr]egierung|des\s\p{L}{4,12})\s)?(?:zu|auf|von|der)\s(?=(?:d(?:en|ie|er)\s)?(?:Teilf|F)ragen?\s\d)/u;
const REACH = 300;
/** Behind the numbers: "wird wie folgt gefasst:", "muss richtig lauten: …", "werden die Wörter … ersetzt". */
const CHANGES = /^[^.:]{0,60}\s(?:wird|werden|wurde|wurden|muss|müssen|ist|sind|lautet|lauten)\s/;
/** What it announces stands below. */
const ANNOUNCES = /^[^.:]{0,200}:[^\S\n]*\n/;

/** An answer that is given anew: its sentence, and the numbers that it names. */
interface Anew {
  readonly covers: readonly Label[];
  readonly heading: { readonly start: number; readonly end: number } | null;
  readonly start: number;
}

/**
 * The answers that a correction or a supplement gives anew. `pairs` is what the marks of questions and answers alone tell: it stands where
 * it has all these answers, with their questions. `text` is the clean text.
 */
export function amendedPairs(text: string, lines: readonly Line[], { stops, headings }: Sequence, pairs: Pairs): Pairs {
  const found = [...lines.flatMap((line) => anewAt(text, line) ?? []), ...headings.flatMap(({ start, end, items }): Anew[] => (items.length ? [{ covers: labelsIn(items), heading: { start, end }, start: end }] : []))]
    .filter(({ covers }) => covers.length > 0).sort((a, b) => a.start - b.start);
  if (found.every(({ covers }) => covers.every((label) => pairs.answers.some((answer) => answer.covers.includes(label))))) return pairs;
  const answers = found.flatMap(({ covers, heading, start }, i): AnswerDraft[] => {
    const next = found[i + 1], behind = next ? next.heading?.start ?? next.start : text.length;
    const stop = stops.find(({ at, kind }) => at >= start && (kind === 'closing' || kind === 'annex' || kind === 'head'))?.at ?? behind, end = Math.min(behind, stop), body = text.slice(start, end);
    const from = start + body.length - body.trimStart().length, to = start + body.trimEnd().length;
    return from < to ? [{ covers: [...covers], firm: covers, heading, bodies: [{ start: from, end: to }], uncertain: false }] : [];
  });
  return { questions: [], answers, orphans: [] };
}

function anewAt(text: string, line: Line): Anew | null {
  const begun = BEGUN.fits(line) ? ANEW.exec(text.slice(line.start, line.start + REACH)) : null, list = begun && readLabelList(text, line.start + begun[0].length);
  const behind = list && text.slice(list.end, list.end + REACH);
  if (!behind || !CHANGES.test(behind)) return null;
  const announced = ANNOUNCES.exec(behind)?.[0].trimEnd(), end = list.end + (announced?.length ?? 0);
  return { covers: labelsIn(list.items), heading: announced === undefined ? null : { start: line.start, end }, start: announced === undefined ? line.start : end };
}

/** The labels that a list names where no question is printed. */
const labelsIn = (items: readonly LabelItem[]) => expandLabels(items, []).filter((label) => labelParts(label) !== null);
