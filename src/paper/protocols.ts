import { matchAt } from '../citations/form.ts';
import { paperId, type Parliament } from '../model/paperId.ts';
import type { Answerer } from '../model/paper.ts';
import { readable, type CleanText } from '../text/clean.ts';
import { germanDate } from '../text/dates.ts';
import { lastAtMost } from '../text/search.ts';
import { personIn } from './answerers.ts';
import type { AnswerHeading } from './answerMarks.ts';
import type { AskerBlock } from './askerBlocks.ts';
import { GROUP } from './askers.ts';
import { severalOf, type Collection } from './collections.ts';
import { NO_HEAD } from './head.ts';
import { isAnnex } from './landmarks.ts';
import type { Line } from './lines.ts';
import type { ChosenMarker } from './questions.ts';
import type { Stop } from './stops.ts';

/**
 * Questions for oral answer that are answered in writing in the annexes of a plenary protocol: "Antwort des Parl. Staatssekretärs … auf die Frage der
 * Abgeordneten Anna Muster (SPD) (Drucksache 19/370, Frage 11):", below it the question and then the answer; or "Frage 11", "Frage der Abgeordneten Anna Muster (SPD):",
 * the question, "Antwort des Parl. Staatssekretärs …:", the answer. The debate itself asks nothing.
 */

const PROTOCOL = /Plenarprotokoll\s(\d{1,2})\/(\d{1,3})/;
const FIRST_LINES = 80;
const OPENING = /auf\s{1,2}die\s{1,2}Fragen?\s{1,2}de[rs]\s{1,2}Abgeordneten\s/g;
const QUESTION = /auf\s{1,2}die\s{1,2}Fragen?\s{1,2}(de[rs])\s{1,2}Abgeordneten\s{1,2}([^():]{3,80})\s{1,2}\(([^()]{2,40})\)\s{0,2}:?\s{0,2}\((?:Drucksache\s{1,2}(\d{1,2})\/(\d{1,6}),\s{1,2})?Fragen?\s{1,2}(\d{1,3})(?:\s{1,2}und\s{1,2}(\d{1,3}))?\)\s{0,2}:/y;
const ANSWERER = /(?:^|\n)Antwort\s{1,2}(de[rs])\s{1,2}([^:?()]{5,160})\s$/;
const REACH_BACK = 220;

/** A question of the annexes, with its answer's heading where that stands below it; offsets of the clean text. */
interface Asked {
  readonly label: string;
  /** The number and who asks. */
  readonly start: number;
  readonly end: number;
  readonly asker: Omit<AskerBlock, 'number'>;
  readonly by: Answerer | null;
}

/** The questions below "Antwort … auf die Frage der Abgeordneten … (Drucksache 19/370, Frage 11):". */
function underHeadings(clean: CleanText): { readonly asked: readonly Asked[]; readonly papers: readonly (readonly [term: string, number: string])[] } {
  const { text } = clean, papers: (readonly [string, string])[] = [], asked: Asked[] = [];
  for (const { index } of text.matchAll(OPENING)) {
    const m = matchAt(QUESTION, text, index), before = text.slice(Math.max(0, index - REACH_BACK), index), answerer = m && ANSWERER.exec(before);
    if (!m || !answerer) continue;
    const [whole, article, name, bracket, term, paper, first, second] = m as unknown as [string, string, string, string, ...(string | undefined)[]], end = index + whole.length;
    const start = index - before.length + answerer.index + (answerer[0].startsWith('\n') ? 1 : 0), asker = askerAt(clean, { start, end, article, name, bracket });
    const by: Answerer = { ...personIn(answerer[1]!, readable(answerer[2]!)), date: null }, behindFirst = second === undefined ? 0 : text.indexOf('?', end) + 1; // both are printed, one below the other
    asked.push({ label: first!, start, end, asker, by });
    if (second !== undefined && behindFirst > 0) asked.push({ label: second, start: behindFirst, end: behindFirst, asker, by });
    if (term && paper) papers.push([term, paper]);
  }
  return { asked, papers };
}

const NUMBER_LINE = /(?:^|\n)Frage (\d{1,3})\n/g;
const ASKED_BY = /\s{0,3}Frage\s{1,2}(de[rs])\s{1,2}Abgeordneten\s{1,2}([^():]{3,80})\s{1,2}\(([^()]{2,40})\)\s?:\s{0,2}/y;
const ANSWERED_BY = /\nAntwort\s{1,2}(de[rs])\s{1,2}([^:?()]{5,160}?)(?:\s{1,2}auf\s{1,2}die\s{1,2}Fragen?\s{1,2}de[rs]\s{1,2}Abgeordneten\s{1,2}[^():]{3,80}\s{1,2}\([^()]{2,40}\))?\s?:[ \n]?/;
const OF_QUESTION_TIME = /Fragestunde\s{1,2}\(Drucksache\s{1,2}(\d{1,2})\/(\d{1,6})\)/;

/** The questions below lines that give nothing but their number ("Frage 11"), and the headings of their answers; several questions may share one. */
function underNumbers({ clean, lineAt }: { readonly clean: CleanText; lineAt(at: number): Line }): { readonly asked: readonly Asked[]; readonly headings: readonly AnswerHeading[] } {
  const { text } = clean, asked: Asked[] = [], headings: AnswerHeading[] = [], numbers = [...text.matchAll(NUMBER_LINE)];
  let waiting: Asked[] = [];
  numbers.forEach((number, i) => {
    const from = number.index + number[0].length, m = matchAt(ASKED_BY, text, from);
    if (!m) return;
    const [whole, article, name, bracket] = m as unknown as [string, string, string, string], start = number.index + number[0].indexOf('F'), end = from + whole.length;
    waiting.push({ label: number[1]!, start, end, asker: askerAt(clean, { start, end, article, name, bracket }), by: null });
    const heading = ANSWERED_BY.exec(text.slice(end, numbers[i + 1]?.index));
    if (!heading) return;
    const by = { ...personIn(heading[1]!, readable(heading[2]!)), date: null }, at = end + heading.index + 1;
    asked.push(...waiting.map((one) => ({ ...one, by })));
    headings.push({ line: lineAt(at), start: at, end: end + heading.index + heading[0].length, items: waiting.map(({ label }) => ({ from: { number: label, letter: '' }, to: null, open: false })) });
    waiting = [];
  });
  return { asked: [...asked, ...waiting], headings };
}

function askerAt(clean: CleanText, { start, end, article, name, bracket }: { start: number; end: number; article: string; name: string; bracket: string }): Asked['asker'] {
  const group = readable(bracket), marker = clean.span(start, end);
  return { marker, name: readable(name), group: GROUP.exec(group)?.[0] ?? group, female: article === 'der', spans: [marker] };
}

/** A plenary protocol with answers to questions in its annexes; null for other texts and where it has none. */
export function protocolOf(clean: CleanText, lines: readonly Line[], parliament: Parliament | null): Collection | null {
  if (!clean.text.slice(0, lines[FIRST_LINES]?.start).includes('Plenarprotokoll')) return null;
  const top = lines.slice(0, FIRST_LINES), number = top.map((line) => PROTOCOL.exec(line.text)).find((m) => m !== null);
  if (!number) return null;
  const starts = lines.map(({ start }) => start), lineAt = (at: number) => lines[Math.max(0, lastAtMost(starts, at))]!, numbered = underNumbers({ clean, lineAt }), headed = underHeadings(clean), { headings } = numbered;
  const chosen: ChosenMarker[] = [], askers = new Map<string, AskerBlock>(), answerers = new Map<string, Answerer>();
  for (const { label, start, end, asker, by } of numbered.asked.length ? numbered.asked : headed.asked) {
    if (askers.has(label)) continue;
    askers.set(label, { ...asker, number: Number(label) });
    if (by) answerers.set(label, by);
    chosen.push({ label, index: chosen.length, pass: 0, marker: { line: lineAt(start), numbers: [Number(label)], letter: '', keyword: true, start, end } });
  }
  if (!chosen.length) return null;
  const questionTime = OF_QUESTION_TIME.exec(clean.text), papers = new Set([...headed.papers, ...(questionTime ? [[questionTime[1]!, questionTime[2]!] as const] : [])].map(([term, paper]) => paperId(parliament ?? 'BT', term, paper)));
  const id = `${parliament ?? 'BT'} PlPr ${Number(number[1])}/${Number(number[2])}`, date = top.map((line) => germanDate(line.text)).find((found) => found !== null) ?? null;
  const annexes = lines.filter(isAnnex), stops: Stop[] = [{ at: lines[Math.min(1, lines.length - 1)]!.start, kind: 'text' }, ...annexes.map(({ start }): Stop => ({ at: start, kind: 'annex' }))];
  return {
    sequence: { chosen, headings, stops, regions: [{ start: 0, answers: true }], told: new Set(), sections: [] }, askers, answerers, portfolios: [],
    head: {
      ...NO_HEAD, id, kind: 'answer', questionPaper: papers.size === 1 ? [...papers][0]! : null, answerPaper: id, title: `Plenarprotokoll ${number[1]!}/${number[2]!}`, date, dates: date ? { printed: date } : {},
      several: severalOf([...askers.values()], [], [...answerers.values()]),
    },
  };
}
