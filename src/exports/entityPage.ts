import type { FormerName } from '../model/entity.ts';
import type { Span } from '../model/span.ts';
import type { EntityDetails, MentioningPaper, Related, SaidPart, Shown } from '../queries/details.ts';
import { otherNames, type Part } from '../queries/entities.ts';
import type { Role } from '../queries/role.ts';
import type { Saying } from '../queries/saying.ts';
import { dateWords, documentWords, labelsWords, roleWords } from '../words/terms.ts';
import type { Words } from '../words/words.ts';
import { chartHtml, periodWords, talliedWords } from './entityChart.ts';
import { element, escaped } from './readingMarkup.ts';

export { periodWords } from './entityChart.ts';
export { entityDetails } from '../queries/details.ts';
export { roleAt } from '../queries/role.ts';
export { quotedAnswers, saying } from '../queries/saying.ts';

/** The details page of an actor or a system as HTML, section by section, with the queries that it alone needs. */

export const SECTIONS = ['head', 'years', 'answers', 'papers'] as const;
export type Section = (typeof SECTIONS)[number];
/** A section that has nothing to show is empty. */
export type EntityPage = Readonly<Record<Section, string>>;

export interface EntityPageOptions {
  readonly word: Words;
  /** What an answer says; null while it has not been read, and where it can't be. */
  readonly saying: (said: SaidPart) => Saying | null;
  /** What a place outside of questions and answers belongs to; null while its document has not been read, and in texts without parts. */
  readonly roleOf: (uri: string, offset: number) => Role | null;
  /** In which line of its document a place stands, counted from 1. */
  readonly lineOf: (uri: string, offset: number) => number;
}

/** How many other names, and how many places of a paper, are shown. */
const MOST_RELATED = 40;
const MOST_PLACES = 24;

export function entityPage(details: EntityDetails, options: EntityPageOptions): EntityPage {
  const { word } = options, { total, answers, papers } = details;
  if (!total.mentions) return { head: headHtml(details, word), years: '', answers: '', papers: '' };
  return {
    head: headHtml(details, word), years: chartHtml(details, word),
    answers: listHtml(details, word, 'answers', answers, (said, before) => answerHtml(said, before, options)),
    papers: listHtml(details, word, 'papers', papers, (paper) => paperHtml(paper, options)),
  };
}

function headHtml({ entity, name, subtype, parent, parts, introduced, total, formal, roles }: EntityDetails, word: Words): string {
  const aliases = otherNames(name, entity?.aliases ?? []), former = entity?.former ?? [], description = entity?.description[word.language];
  const kind = [subtype && word.or(`subtype.one.${subtype}`, subtype), entity?.own ? word('hover.own') : entity?.discovered ? word('details.discovered') : null].filter(Boolean).join(' · ');
  const rows = [
    aliases.length ? [word('details.also'), escaped(aliases.join(', '))] : null,
    former.length ? [word('details.former'), former.map((one) => escaped(formerWords(word, one))).join('<br>')] : null,
    parent ? [word('details.parent'), relatedLink(parent)] : null,
    parts.length ? [word('details.parts'), parts.slice(0, MOST_RELATED).map(relatedLink).join(', ') + (parts.length > MOST_RELATED ? escaped(` ${word('hover.more', { count: parts.length - MOST_RELATED })}`) : '')] : null,
    introduced ? [word(introduced.defines ? 'details.introduced' : 'details.firstNamed'), introductionHtml(introduced, word)] : null,
    ...roles.map(({ by, papers }) => [word(by === 'ministry' ? 'details.answersIn' : 'details.asksIn'), element('a', { href: '#', 'data-act': by }, escaped(word.count('inPapers', papers)))]),
  ].filter((row) => row !== null);
  return element('header', {},
    kind ? element('p', { class: 'number' }, escaped(kind)) : '', element('h1', {}, escaped(name)),
    element('p', { class: description ? 'description' : 'quiet' }, escaped(description || word('details.noDescription'))),
    rows.length ? element('dl', {}, rows.map(([term, html]) => element('div', {}, element('dt', {}, escaped(term!)), element('dd', {}, html!))).join('')) : '',
    element('p', { class: 'quiet' }, escaped(mentionsWords(word, total, formal))),
    element('p', { class: 'acts' },
      ...(total.mentions ? [actButton('mentions', word('goTo.allMentions')), actButton('copy', word('details.copy')), actButton('reveal', word('details.reveal'))] : []),
      ...(!entity ? [] : entity.discovered ? [actButton('take-up', word('hover.takeUp')), actButton('hide', word('hover.hide'))] : [actButton('edit', word('knowledge.edit'))])));
}

/** "8 mentions in 7 documents, and 4 more in heads or signatures": what the list of all mentions holds. */
function mentionsWords(word: Words, total: EntityDetails['total'], formal: number): string {
  if (!total.mentions) return formal ? word.count('onlyFormal', formal) : word('details.notMentioned');
  return [talliedWords(word, total), ...(formal ? [word.count('formal', formal)] : [])].join(', ');
}

function introductionHtml({ target: { uri, select }, head, words }: NonNullable<EntityDetails['introduced']>, word: Words): string {
  const where = [documentWords(word, uri, head), head.date && dateWords(word, head.date)].filter(Boolean).join(', ');
  return placeLink(uri, select, where) + (words ? `: ${element('q', { lang: 'de' }, escaped(words))}` : '');
}

/** "Bundesministerium für Verkehr (BMVI), 2013–2021". */
function formerWords(word: Words, { name, short, from, until }: FormerName): string {
  const [first, last] = [from, until].map((date) => date?.slice(0, 4));
  const time = first && last ? `${first}–${last}` : first ? word('details.from', { year: first }) : last ? word('details.until', { year: last }) : null;
  return (short === undefined ? name : `${name} (${short})`) + (time === null ? '' : `, ${time}`);
}

function listHtml<T>(details: EntityDetails, word: Words, section: 'answers' | 'papers', { count, shown }: Shown<T>, html: (row: T, before: T | undefined) => string): string {
  const { period } = details, heading = [word(section === 'answers' ? 'details.answers' : 'details.papers'), period && periodWords(word, period)].filter(Boolean).join(', '), more = count - shown.length;
  return element('section', { 'aria-labelledby': `h-${section}` },
    element('h2', { id: `h-${section}` }, escaped(heading), element('span', { class: 'quiet' }, escaped(` (${count.toLocaleString(word.language)})`))),
    section === 'answers' && count ? element('p', { class: 'acts' }, actButton('copy-said', word('details.copySaid'))) : '',
    count ? element('ol', {}, shown.map((row, i) => html(row, shown[i - 1])).join('')) : element('p', { class: 'quiet' }, escaped(word('details.noAnswers'))),
    more > 0 ? element('button', { 'data-more': section }, escaped(word('details.more', { count: more.toLocaleString(word.language) }))) : '');
}

/** Of several parts of one document the first tells what the document is. */
function answerHtml(answer: SaidPart, before: SaidPart | undefined, { word, saying }: EntityPageOptions): string {
  const { uri, head, part, spans } = answer, said = saying(answer), isNext = uri === before?.uri;
  const facts = [head.title, head.date ? dateWords(word, head.date) : word('group.undated')].filter(Boolean).join(' · '), more = said && said.more > 0 ? ` ${word('hover.more', { count: said.more })}` : '';
  return element('li', { class: isNext ? 'next' : null },
    element('h3', {}, placeLink(uri, spans[0]!, `${documentWords(word, uri, head)}, ${partWords(word, part)}`)), isNext ? '' : element('p', { class: 'quiet' }, escaped(facts)),
    element('blockquote', { lang: 'de' }, said ? said.pieces.map(({ text, span }) => (span ? placeLink(uri, span, text, 'named') : escaped(text))).join('') : '…', more && element('span', { class: 'quiet', lang: word.language }, escaped(more))));
}

function paperHtml(paper: MentioningPaper, options: EntityPageOptions): string {
  const { uri, head, mentions, places } = paper, { word } = options, named = namedPlaces(paper, options), more = named.length - MOST_PLACES;
  const facts = [head.date ? dateWords(word, head.date) : word('group.undated'), word.count('mentions', mentions)].join(' · ');
  const chip = ({ where, first, count }: NamedPlace) => element('li', {}, placeLink(uri, first, count > 1 ? `${where} (${count})` : where, 'chip'));
  return element('li', {},
    element('h3', {}, placeLink(uri, places[0]!.spans[0]!, documentWords(word, uri, head)), head.title ? escaped(` ${head.title}`) : ''),
    element('p', { class: 'quiet' }, escaped(facts)),
    element('ul', { class: 'places' }, named.slice(0, MOST_PLACES).map(chip).join(''), more > 0 ? element('li', { class: 'quiet' }, escaped(word('hover.more', { count: more }))) : ''));
}

interface NamedPlace {
  readonly where: string;
  readonly first: Span;
  readonly count: number;
}

/** The places of a paper by the names of its parts; what has no name, by its first line. */
function namedPlaces({ uri, places }: MentioningPaper, { word, lineOf, roleOf }: EntityPageOptions): NamedPlace[] {
  return places.flatMap(({ part, spans }) => {
    if (part) return [{ where: partWords(word, part), first: spans[0]!, count: spans.length }];
    const groups = new Map<string | null, NamedPlace>();
    for (const span of spans) {
      const role = roleOf(uri, span.start), name = role && roleWords(word, role), { where, first, count } = groups.get(name) ?? { where: name ?? word('missing.line', { line: lineOf(uri, span.start) }), first: span, count: 0 };
      groups.set(name, { where, first, count: count + 1 });
    }
    return [...groups.values()];
  });
}

function partWords(word: Words, { kind, labels }: Part): string {
  if (kind === 'government-preface') return word('zone.government-preface');
  return word(kind === 'question' ? 'hover.question' : 'outline.answer', { [kind === 'question' ? 'label' : 'labels']: labelsWords(word, labels) });
}

const placeLink = (uri: string, { start, end }: Span, words: string, name?: string) => element('a', { class: name, href: '#', 'data-uri': uri, 'data-start': start, 'data-end': end }, escaped(words));
const relatedLink = ({ id, name }: Related) => element('a', { href: '#', 'data-entity': id }, escaped(name));
const actButton = (act: string, words: string) => element('button', { class: 'act', 'data-act': act }, escaped(words));
