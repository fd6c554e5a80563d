import { officialAddress } from '../citations/addresses.ts';
import type { PaperDocument } from '../corpus/document.ts';
import { factsOf } from '../corpus/facts.ts';
import { citedPaper, selfLabels, type Citation } from '../model/citation.ts';
import type { Entity, EntityId, Mention } from '../model/entity.ts';
import type { Finding } from '../model/finding.ts';
import type { PaperId } from '../model/paperId.ts';
import type { Label } from '../model/label.ts';
import type { Span } from '../model/span.ts';
import { readable, type CleanText } from '../text/clean.ts';
import { atPage, namedPage } from '../queries/pages.ts';
import { annexReferences } from '../queries/partReference.ts';
import { labelWords, paperWords, problemWords } from '../words/terms.ts';
import type { Words } from '../words/words.ts';
import { element, opening, type Attributes } from './readingMarkup.ts';
import type { Mark } from './readingText.ts';

/** What is marked in the text of a reading view: citations as links, names, where pages begin. */

/** What the view knows of what a paper cites and names. */
export interface ReadingPorts {
  readonly titleOf: (paper: PaperId) => string | null;
  readonly isHere: (paper: PaperId) => boolean;
  /** The address of a paper's official PDF. */
  readonly address: (paper: PaperId) => string | null;
  readonly entityOf: (id: EntityId) => Entity | null;
}

/** In the window links lead to VS Code; a file that is printed or sent leads to the web and within itself. */
export type Edition = 'window' | 'file';

interface Marking {
  readonly ports: ReadingPorts;
  readonly word: Words;
  readonly edition: Edition;
  readonly findings: readonly Finding[];
}

/** How much may stand between a citation and the place in it that it names, to be one link. */
const GAP = 8;

/** The marks of a view of a document's text, in order and without overlaps. */
export function marksOf(document: PaperDocument, clean: CleanText, marking: Marking): Mark[] {
  const { paper, text } = document;
  const { ports, word, edition, findings } = marking, wrong = new Map(findings.map((finding) => [finding.span.start, finding]));
  const marks: Mark[] = [], own = { asked: new Set(paper.questions.map(({ label }) => label)), answered: new Set(paper.answers.flatMap(({ covers }) => covers)) };
  const add = (at: number, span: Span, mark: Omit<Mark, 'start' | 'end'>) => {
    const start = clean.offset(span.start), end = clean.offset(span.end);
    if (start < end && clean.span(start, start + 1).start === at) marks.push({ ...mark, start, end }); // what stands in the footnotes is marked in their view
  };
  for (const citation of paper.citations) {
    const { pinpointSpan } = citation, finding = wrong.get(citation.span.start) ?? wrong.get(pinpointSpan?.start ?? -1), attributes = linkOf(own, citation, finding, marking);
    if (!attributes) continue;
    for (const span of linkSpans(text, citation.span, pinpointSpan).map((one) => withoutStop(text, one))) add(span.start, span, { once: null, close: '</a>', open: (base) => opening('a', edition === 'file' || 'target' in attributes ? attributes : { ...attributes, 'data-to': citation.span.start - base }) });
  }
  for (const { span, targets: [target] } of annexReferences(null, document)) {
    if (!target) continue;
    const attributes = { class: 'cite', href: `#${annexId(document, target.span)}`, title: readable(text.slice(target.select.start, target.select.end)) };
    add(span.start, span, { once: null, close: '</a>', open: (base) => opening('a', edition === 'file' ? attributes : { ...attributes, 'data-to': span.start - base }) });
  }
  if (edition === 'window') for (const mention of paper.mentions) {
    const attributes = nameOf(mention, ports, word);
    add(mention.span.start, mention.span, { once: mention.entity, close: '</span>', open: (base) => opening('span', { ...attributes, 'data-name': mention.span.start - base }) });
  }
  const { starts, printed } = paper.pages;
  for (let i = 1; i < starts.length; i++) {
    const page = printed[i]!, at = clean.offset(starts[i]!), start = clean.text[at] === '\n' ? at + 1 : at; // a page begins with a line
    if (!page) continue;
    const mark = element('span', { class: 'page', role: 'doc-pagebreak', 'aria-label': word('pinpoint.page', { page }), 'data-page': page });
    marks.push({ start, end: start, once: null, open: () => mark, close: '' });
  }
  let reached = -1;
  return marks.sort((a, b) => a.start - b.start || a.end - b.end).filter(({ start, end }) => start >= reached && (reached = end) >= 0);
}

/** What an annex is called as the target of a link; null for what is none. */
export function annexId(document: PaperDocument, { start }: Span): string | null {
  const index = factsOf(document).annexes.findIndex(({ span }) => span.start === start);
  return index < 0 ? null : `annex-${index + 1}`;
}

/** One link where the place follows its paper closely, else two. */
function linkSpans(text: string, span: Span, place: Span | null): Span[] {
  if (!place) return [span];
  const [first, second] = place.start < span.start ? [place, span] : [span, place];
  if (second.start <= first.end) return [{ start: first.start, end: Math.max(first.end, second.end) }];
  return second.start - first.end <= GAP && !/\n\s*\n|\f/.test(text.slice(first.end, second.start)) ? [{ start: first.start, end: second.end }] : [first, second];
}

/** The stop behind "Frage 2." may be the sentence's. */
function withoutStop(text: string, { start, end }: Span): Span {
  return { start, end: end - 1 > start && '.,;'.includes(text[end - 1]!) ? end - 1 : end };
}

/** The questions of the paper itself. */
interface Own {
  readonly asked: ReadonlySet<Label>;
  readonly answered: ReadonlySet<Label>;
}

/** The attributes of a citation's link; null where nothing leads anywhere. */
function linkOf({ asked, answered }: Own, citation: Citation, finding: Finding | undefined, { ports, word, edition }: Marking): Attributes | null {
  const cited = citedPaper(citation), own = selfLabels(citation.target).find((label) => asked.has(label));
  if (own !== undefined) return { class: 'cite', href: `#q-${own}`, title: word(citation.kind === 'answer' && answered.has(own) ? 'pinpoint.answer' : 'pinpoint.question', { label: labelWords(own) }) };
  if (cited === null) {
    const address = officialAddress(citation);
    return address === null ? null : { class: 'cite web', href: address, title: citation.kind === 'url' ? null : citation.target, target: '_blank', rel: 'noreferrer' };
  }
  const title = ports.titleOf(cited), isHere = ports.isHere(cited), told = title === null ? paperWords(word, cited) : `${paperWords(word, cited)}: ${title}`;
  if (finding) return { class: 'cite wrong', href: edition === 'window' ? '#' : finding.code === 'impossible-number' ? null : ports.address(cited), title: problemWords(word, finding) };
  if (edition === 'file') return { class: 'cite', href: atPage(ports.address(cited), namedPage(citation.pinpoint)), title: told };
  return { class: isHere ? 'cite' : 'cite missing', href: '#', title: isHere ? told : `${told}\n${word('hover.notHere')}` };
}

function nameOf({ entity: id, type, subtype }: Mention, ports: ReadingPorts, word: Words): Attributes {
  const entity = ports.entityOf(id), kind = word.or(`subtype.one.${subtype}`, subtype);
  return { class: `name ${type}`, role: 'button', tabindex: 0, title: entity ? [`${entity.name} · ${kind}`, entity.description[word.language]].filter(Boolean).join('\n') : kind };
}
