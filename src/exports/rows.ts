import type { ListItem, PhrasingContent } from 'mdast';
import type { CatalogueEntry } from '../corpus/catalogue.ts';
import type { Facts } from '../corpus/facts.ts';
import type { PaperId } from '../model/paperId.ts';
import type { Citable } from '../queries/citable.ts';
import type { EntityDetails } from '../queries/details.ts';
import type { EntityRow } from '../queries/entities.ts';
import type { QuotedDocument, QuotedPlace } from '../queries/mentions.ts';
import type { Outcome } from '../queries/outcomes.ts';
import { citedPaperWords, quotationWords } from '../words/citing.ts';
import { outcomeSaid } from '../words/outcomes.ts';
import { dateWords, fileName, labelWords } from '../words/terms.ts';
import type { Words } from '../words/words.ts';
import { periodWords } from './entityChart.ts';
import { markdownOf, paragraph, strong, text, webLink } from './markdown.ts';
import type { AddressOf } from './missingList.ts';

/** Rows of the sidebar as a Markdown list, for a text of one's own. */

/** What lines are made with: the words, where papers are published, the usual form of a citation. */
export interface RowWords {
  readonly word: Words;
  readonly addressOf: AddressOf;
  readonly cite: (cited: Citable) => string;
}

/** A line with lines below it. */
function item(line: readonly PhrasingContent[], below: readonly ListItem[] = []): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph(...line), ...(below.length ? [{ type: 'list' as const, ordered: false, spread: false, children: [...below] }] : [])] };
}

export function rowsMarkdown(items: readonly ListItem[]): string {
  return markdownOf([{ type: 'list', ordered: false, spread: false, children: [...items] }]);
}

/** A paper of the folder: its number, which leads to the official text, title, kind and date. */
export function paperItem({ word, addressOf }: RowWords, { uri, head }: Facts): ListItem {
  return item([...paperLine(addressOf, head.id, fileName(uri), head.title), ...aside([word(`kind.${head.kind}`), head.stage && word(`role.${head.stage}`), head.date && dateWords(word, head.date)])]);
}

/** A paper that is not here. */
export function missingItem({ word, addressOf }: RowWords, paper: PaperId, entry: CatalogueEntry | null): ListItem {
  return item([...paperLine(addressOf, paper, paper, entry?.title ?? null), ...aside([entry?.kind && word.or(`catalogue.kind.${entry.kind}`, entry.kind), entry?.date && dateWords(word, entry.date)])]);
}

/** A name and how often it is mentioned; below it the papers that do, with the places if they are given. */
export function nameItem(words: RowWords, { name, mentions, documents }: EntityRow, quoted: readonly QuotedDocument[] = []): ListItem {
  const { word, addressOf } = words, counts = word.count('inDocuments', documents, { what: word.count('mentions', mentions) });
  const shown = quoted.reduce((sum, document) => sum + document.mentions, 0), more = mentions - shown;
  const below = quoted.map(({ facts: { uri, head }, places }) => item(paperLine(addressOf, head.id, fileName(uri), head.title), places.map((place) => placeItem(words, place))));
  return item([strong(text(name)), ...aside([counts])], [...below, ...(quoted.length && more > 0 ? [item([text(word('hover.more', { count: more }))])] : [])]);
}

/** What the government says of a name, answer by answer, and of which time that is. */
export function answersItem(words: RowWords, { name, period, answers: { count } }: Pick<EntityDetails, 'name' | 'period' | 'answers'>, quoted: readonly QuotedPlace[]): ListItem {
  const { word } = words, more = count - quoted.length;
  return item([strong(text(name)), ...aside([period && periodWords(word, period), word.count('answers', count)])], [...quoted.map((place) => placeItem(words, place)), ...(more > 0 ? [item([text(word('hover.more', { count: more }))])] : [])]);
}

/** The words of a place with its citation, and with the day of its paper if that is given and the citation does not tell it. */
export function placeItem({ word, cite }: RowWords, { cited, uri, line, words, date }: QuotedPlace): ListItem {
  const place = cited ? cite(cited) : `${fileName(uri)}, ${word('tree.line', { line })}`, source = date && !cited?.letter?.date ? `${place}, ${dateWords(word, date)}` : place;
  return item([text(words ? quotationWords(words, source) : source)]);
}

/** A question, what came of it, and where it is asked. */
export function questionItem({ word, cite }: RowWords, outcome: Outcome, paper: Citable | null): ListItem {
  const { label, question } = outcome, source = paper ? cite({ ...paper, part: 'question', labels: [label], pages: [], letter: null }) : word('hover.question', { label: labelWords(label) });
  return item([text(`${question ? quotationWords(question.words, source) : source}: ${outcomeSaid(word, outcome)}`)]);
}

/** The rows of a group below its heading. */
export function groupItem(heading: string, below: readonly ListItem[]): ListItem {
  return item([strong(text(heading))], below);
}

function paperLine(addressOf: AddressOf, paper: PaperId | null, otherwise: string, title: string | null): PhrasingContent[] {
  const number = text(paper === null ? otherwise : citedPaperWords(paper, 'short')), address = paper === null ? null : addressOf(paper);
  return [address === null ? number : webLink(address, number), ...(title ? [text(`: ${title}`)] : [])];
}

function aside(facts: readonly (string | null | undefined)[]): PhrasingContent[] {
  const known = facts.filter(Boolean);
  return known.length ? [text(` (${known.join(', ')})`)] : [];
}
