import type { Page } from '../model/page.ts';
import { DATE_KINDS, type Head } from '../model/paper.ts';
import { answerTime } from '../queries/answerTime.ts';
import { answerTimeWords } from '../words/answerTime.ts';
import { answererWords, askerWords, dateWords, labelWords, labelsWords, pagesWords, paperWords, pinpointWords } from '../words/terms.ts';
import type { Words } from '../words/words.ts';
import type { InspectReport, PaperReport } from './report.ts';

/** The report of `anfrage inspect` for a person: the paper, its questions and answers, citations, mentions and problems. @param heads of its papers */
export function reportText(report: InspectReport, heads: readonly Head[], word: Words): string {
  return report.papers.map((paper, i) => paperText(paper, heads[i]!, word)).join('\n');
}

const LABEL_WIDTH = 8;
const LINE_WIDTH = 100;

function paperText(paper: PaperReport, head: Head, word: Words): string {
  const { id, title, date, dates, askers, groups, answeredBy, kind } = paper.paper, time = answerTime([{ uri: paper.file, head }]);
  const lines = [paper.file], onPages = (pages: readonly Page[]) => { const told = pagesWords(word, pages); return told === null ? '' : ` (${told})`; };
  const fact = (code: 'report.title' | 'report.date' | 'report.askers' | 'report.answeredBy', value: string | null) => { if (value) lines.push(`  ${word(code)}: ${value}`); };
  lines.push(`  ${paper.inquiry ? `${word(`kind.${kind}`)} ${id ? paperWords(word, id) : word('report.noNumber')}` : word('report.noInquiry')}`);
  fact('report.title', title);
  fact('report.date', date && dateWords(word, date));
  for (const of of DATE_KINDS) if (dates[of]) lines.push(`  ${word(`date.${of}`, { date: dateWords(word, dates[of]) })}`);
  if (time) lines.push(`  ${answerTimeWords(word, time)}`);
  fact('report.askers', [...askers, ...groups].join(', ') || null);
  fact('report.answeredBy', answeredBy);
  section(lines, `${word('zone.questions')} (${paper.questions.length})`, paper.questions.map((q) => {
    const answer = paper.answers.find((a) => a.covers.includes(q.label));
    const who = [q.asker && askerWords(q.asker), q.ministry, answer?.by && answererWords(word, answer.by)].filter(Boolean).join(' · '), answered = !answer ? word('report.noAnswer') : answer.covers[0] === q.label ? cut(answer.text) + onPages(answer.pages) : word('hover.answer', { labels: labelsWords(word, answer.covers) });
    return `${labelWords(q.label).padEnd(LABEL_WIDTH)}${cut(q.text)}${onPages(q.pages)}${who && `\n${' '.repeat(LABEL_WIDTH + 4)}${who}`}\n${' '.repeat(LABEL_WIDTH + 4)}→ ${answered}`;
  }));
  section(lines, `${word('report.citations')} (${paper.citations.length})`, paper.citations.map((c) => `${at(c.range)}  ${c.kind}  ${cut(c.text)}${c.target && c.target !== c.text ? ` → ${c.target}` : ''}${c.pinpoint ? `, ${pinpointWords(word, c.pinpoint)}` : ''}${onPages(c.pages)}`));
  const byEntity = new Map<string, PaperReport['mentions'][number][]>();
  for (const m of paper.mentions) byEntity.set(m.entity, [...(byEntity.get(m.entity) ?? []), m]);
  section(lines, `${word('report.mentions')} (${paper.mentions.length})`, [...byEntity].map(([entity, all]) => `${word(`type.${all[0]!.type}`)} ${entity}: ${[...new Set(all.map((m) => m.text))].join(', ')} (${all.length})${all[0]!.discovered ? `, ${word('report.discovered')}` : ''}`));
  section(lines, `${word('report.glossary')} (${paper.glossary.length})`, paper.glossary.map(({ abbreviation, meaning, range }) => `${at(range)}  ${abbreviation}: ${meaning}`));
  section(lines, `${word('report.problems')} (${paper.problems.length})`, paper.problems.map((p) => `${at(p.range)}  ${p.message}`));
  return lines.join('\n') + '\n';
}

function section(lines: string[], heading: string, rows: readonly string[]) {
  if (rows.length) lines.push(`  ${heading}`, ...rows.map((row) => `    ${row}`));
}

const at = (range: { start: { line: number; character: number } }) => `${range.start.line + 1}:${range.start.character + 1}`;
const cut = (text: string) => (text.length > LINE_WIDTH ? `${text.slice(0, LINE_WIDTH - 2).trimEnd()} …` : text);

