import { matchAt } from '../citations/form.ts';
import { paperId, type Parliament } from '../model/paperId.ts';
import type { Answerer } from '../model/paper.ts';
import { readable, type CleanText } from '../text/clean.ts';
import { germanDate } from '../text/dates.ts';
import { lastAtMost } from '../text/search.ts';
import { personIn } from './answerers.ts';
import type { AskerBlock } from './askerBlocks.ts';
import { GROUP } from './askers.ts';
import type { Collection } from './collections.ts';
import { NO_HEAD } from './head.ts';
import { isAnnex } from './landmarks.ts';
import type { Line } from './lines.ts';
import type { ChosenMarker } from './questions.ts';
import type { Stop } from './stops.ts';

/**
 * Questions for oral answer that are answered in writing in the annexes of a plenary protocol: "Antwort des Parl. Staatssekretärs … auf die Frage der
 * Abgeordneten Anna Muster (SPD) (Drucksache 19/370, Frage 11):", below it the question and then the answer. The debate itself asks nothing.
 */

const PROTOCOL = /Plenarprotokoll\s(\d{1,2})\/(\d{1,3})/;
const FIRST_LINES = 80;
const OPENING = /auf\s{1,2}die\s{1,2}Fragen?\s{1,2}de[rs]\s{1,2}Abgeordneten\s/g;
const QUESTION = /auf\s{1,2}die\s{1,2}Fragen?\s{1,2}(de[rs])\s{1,2}Abgeordneten\s{1,2}([^():]{3,80})\s{1,2}\(([^()]{2,40})\)\s{0,2}:?\s{0,2}\((?:Drucksache\s{1,2}(\d{1,2})\/(\d{1,6}),\s{1,2})?Fragen?\s{1,2}(\d{1,3})(?:\s{1,2}und\s{1,2}(\d{1,3}))?\)\s{0,2}:/y;
const ANSWERER = /(?:^|\n)Antwort\s{1,2}(de[rs])\s{1,2}([^:?()]{5,160})\s$/;
const REACH_BACK = 220;

/** A plenary protocol with answers to questions in its annexes; null for other texts and where it has none. */
export function protocolOf(clean: CleanText, lines: readonly Line[], parliament: Parliament | null): Collection | null {
  const { text } = clean, top = lines.slice(0, FIRST_LINES), number = top.map((line) => PROTOCOL.exec(line.text)).find((m) => m !== null);
  if (!number) return null;
  const starts = lines.map(({ start }) => start), chosen: ChosenMarker[] = [], askers = new Map<string, AskerBlock>(), answerers = new Map<string, Answerer>(), papers = new Set<string>();
  for (const { index } of text.matchAll(OPENING)) {
    const m = matchAt(QUESTION, text, index), before = text.slice(Math.max(0, index - REACH_BACK), index), answerer = m && ANSWERER.exec(before);
    if (!m || !answerer) continue;
    const [whole, article, name, bracket, term, paper, first, second] = m as unknown as [string, string, string, string, ...(string | undefined)[]], end = index + whole.length;
    const start = index - before.length + answerer.index + (answerer[0].startsWith('\n') ? 1 : 0);
    const block = { marker: clean.span(start, end), name: readable(name), group: GROUP.exec(readable(bracket))?.[0] ?? readable(bracket), female: article === 'der', spans: [clean.span(start, end)] };
    const by: Answerer = { ...personIn(answerer[1]!, readable(answerer[2]!)), date: null }, line = lines[Math.max(0, lastAtMost(starts, start))]!;
    const behindFirst = second === undefined ? 0 : text.indexOf('?', end) + 1; // both are printed, one below the other
    for (const [label, from, to] of [[first!, start, end], ...(second !== undefined && behindFirst > 0 ? [[second, behindFirst, behindFirst] as const] : [])] as const) {
      if (askers.has(label)) continue;
      askers.set(label, { ...block, number: Number(label) });
      answerers.set(label, by);
      chosen.push({ label, index: chosen.length, pass: 0, marker: { line, numbers: [Number(label)], letter: '', keyword: true, start: from, end: to } });
    }
    if (term && paper) papers.add(paperId(parliament ?? 'BT', term, paper));
  }
  if (!chosen.length) return null;
  const id = `${parliament ?? 'BT'} PlPr ${Number(number[1])}/${Number(number[2])}`, date = top.map((line) => germanDate(line.text)).find((found) => found !== null) ?? null;
  const annexes = lines.filter(isAnnex), stops: Stop[] = [{ at: lines[Math.min(1, lines.length - 1)]!.start, kind: 'text' }, ...annexes.map(({ start }): Stop => ({ at: start, kind: 'annex' }))];
  return {
    sequence: { chosen, headings: [], stops, regions: [{ start: 0, answers: true }], told: new Set(), sections: [] }, askers, answerers, portfolios: [],
    head: {
      ...NO_HEAD, id, kind: 'answer', questionPaper: papers.size === 1 ? [...papers][0]! : null, answerPaper: id, title: `Plenarprotokoll ${number[1]!}/${number[2]!}`, date, dates: date ? { printed: date } : {},
      several: {
        askers: [...new Set([...askers.values()].map(({ name }) => name))], groups: [...new Set([...askers.values()].map(({ group }) => group!))],
        ministries: [...new Set([...answerers.values()].flatMap(({ office }) => office ?? []))],
      },
    },
  };
}
