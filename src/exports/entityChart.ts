import type { EntityDetails } from '../queries/details.ts';
import type { Period, Tally } from '../queries/periods.ts';
import type { Words } from '../words/words.ts';
import { element, escaped } from './readingMarkup.ts';

/** The mentions of an actor or a system by year: bars that are buttons. Heights are attributes: the page allows no styles within its HTML. */

/** How high the highest bar is, and the lowest, in em. */
const HIGHEST = 6, LOWEST = 0.3;
/** Up to so many bars each has the words of its time below it; of more about so many have. */
const ALL_TOLD = 8;
const TOLD = 5;

/** How wide a digit and the gap beside a number are, and in how much room each bar may have its number, in pixels. The style sheet has these names. */
const DIGIT = 7, GAP = 4;
const ROOMS = [[240, 'few'], [480, 'some'], [800, 'many']] as const;

export function chartHtml({ periods, period }: EntityDetails, word: Words): string {
  const dated = periods.filter(({ from }) => from !== null);
  const heading = element('h2', { id: 'h-years' }, escaped(word('details.years')));
  if (!dated.length) return element('section', { 'aria-labelledby': 'h-years' }, heading, element('p', { class: 'quiet' }, escaped(word('details.noDates'))));
  const most = Math.max(...periods.map(({ mentions }) => mentions)), every = dated.length > ALL_TOLD ? Math.ceil(dated.length / TOLD) : 1, active = period ?? periods.find(({ mentions }) => mentions)!;
  const wide = periods.length * (DIGIT * most.toLocaleString(word.language).length + GAP), room = ROOMS.find(([width]) => wide <= width)?.[1] ?? 'crowd';
  const bars = periods.map((one, i) => barHtml(word, one, most, { isTold: one.from === null || i % every === 0, isPressed: one === period, isFirst: one === active }));
  return element('section', { class: 'years', 'aria-labelledby': 'h-years' }, heading,
    element('div', { class: `chart ${room}${period ? ' chosen' : ''}`, role: 'toolbar', 'aria-label': word('details.chart') }, bars.join('')),
    element('p', { class: 'legend' }, key('said', word('details.legend.said')), ' ', key('other', word('details.legend.other'))),
    element('p', { class: period ? 'only' : 'quiet' }, ...(period
      ? [escaped(word('details.only', { counts: barWords(word, period) })), ' ', element('button', { class: 'act', 'data-period': '' }, escaped(word('details.all')))]
      : [escaped(word('details.hint'))])));
}

const key = (name: string, words: string) => element('span', {}, element('span', { class: `key ${name}` }), ' ', escaped(words));

/** @param isFirst it is where the keyboard comes to: the arrow keys lead to the others */
function barHtml(word: Words, period: Period, most: number, { isTold, isPressed, isFirst }: { readonly isTold: boolean; readonly isPressed: boolean; readonly isFirst: boolean }): string {
  const { key: time, mentions, said, from } = period, share = (said / mentions) * 100, told = barWords(word, period);
  const below = element('span', { class: isTold ? 'time told' : 'time' }, escaped(from === null ? word('details.undated') : time));
  if (!mentions) return element('span', { class: 'bar', role: 'img', 'aria-label': told, title: told }, below);
  const height = Math.max(LOWEST, (mentions / most) * HIGHEST).toFixed(2);
  const column = element('svg', { width: '100%', height: `${height}em`, 'aria-hidden': 'true' },
    element('rect', { class: 'other', width: '100%', height: `${(100 - share).toFixed(1)}%` }), element('rect', { class: 'said', y: `${(100 - share).toFixed(1)}%`, width: '100%', height: `${share.toFixed(1)}%` }));
  return element('button', { class: from === null ? 'bar undated' : 'bar', 'data-period': time, 'aria-pressed': String(isPressed), 'aria-label': told, title: told, tabindex: isFirst ? 0 : -1 },
    element('span', { class: 'count' }, escaped(mentions.toLocaleString(word.language))), column, below);
}

/** "2020: 14 mentions in 3 documents, 6 of them by the government". */
function barWords(word: Words, period: Period): string {
  const time = periodWords(word, period);
  return period.mentions ? `${time}: ${talliedWords(word, period)}` : word('details.none', { period: time });
}

/** "14 mentions in 3 documents, 6 of them by the government". */
export function talliedWords(word: Words, { mentions, documents, said }: Tally): string {
  return [word.count('inDocuments', documents, { what: word.count('mentions', mentions) }), ...(said ? [word.count('said', said)] : [])].join(', ');
}

/** A period in words: "2020", "1990–1999", "without a date". */
export function periodWords(word: Words, { from, to }: Period): string {
  return from === null ? word('group.undated') : from === to ? String(from) : `${from}–${to!}`;
}
