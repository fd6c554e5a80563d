import type { BlockContent, PhrasingContent } from 'mdast';
import type { Role } from '../corpus/procedures.ts';
import type { Label } from '../model/label.ts';
import type { Head } from '../model/paper.ts';
import { otherNames } from '../queries/entities.ts';
import type { Excerpt } from '../queries/excerpt.ts';
import type { Card, PairCard, Passage } from '../queries/hover.ts';
import { introductionLine, introductionTarget, type Meaning } from '../queries/glossary.ts';
import { pinpointLabel, startOf } from '../queries/pairs.ts';
import type { Target } from '../queries/place.ts';
import type { Counted, Words } from '../words/words.ts';
import { answerTimeWords } from '../words/answerTime.ts';
import { answererWords, askersWords, askerWords, dateWords, documentWords, entryFacts, formerNameWords, labelsWords, labelWords, meaningWords, pagesWords, paperWords, pinpointWords } from '../words/terms.ts';
import { LINK_COMMANDS } from './links.ts';
import { tableMarkdown } from './tableExport.ts';
import { bodyBlocks, commandLink, emphasis, joined, markdownOf, paragraph, quote, strong, text, webLink } from './markdown.ts';

type CardOf<K extends Card['kind']> = Extract<Card, { kind: K }>;

/** How much of a question and of an answer a hover shows. */
const QUESTION_ROOM = 500;
const ANSWER_ROOM = 900;
/** How many pairs a hover shows, and how much of each when there are several. */
const MOST_PAIRS = 12;
const SEVERAL_ROOM = 240;

/** The Markdown of a hover's card. @param notHere what is said of a paper that is missing, since the folder may not be read yet */
export function hoverMarkdown(card: Card, word: Words, notHere = word('hover.notHere')): string {
  switch (card.kind) {
    case 'paper': return markdownOf(paperBlocks(card, word));
    case 'missing': return markdownOf(missingBlocks(card, word, notHere));
    case 'pairs': return markdownOf(pairsBlocks(card, word));
    case 'part': return markdownOf(partBlocks(card, word));
    case 'official': return markdownOf(officialBlocks(card, word));
    case 'abbreviation': return markdownOf(abbreviationBlocks(card, word));
    case 'entity': return markdownOf(entityBlocks(card, word));
  }
}

function paperBlocks(card: CardOf<'paper'>, word: Words): BlockContent[] {
  const { head, pair, pinpoint } = card;
  const asked = askersWords(word, head), label = pinpointLabel(pinpoint);
  const facts = [head.stage && word(`role.${head.stage}`), head.date && dateWords(word, head.date), asked, head.answeredBy && word('hover.answeredBy', { who: head.answeredBy }), card.answerTime && answerTimeWords(word, card.answerTime)].filter((fact) => fact !== null && fact !== '');
  const links = [
    openLink(card.target, word('hover.open')),
    ...(card.original ? [commandLink(LINK_COMMANDS.openOriginal, [card.target.uri, card.target.select.start], text(word('hover.original')))] : []),
    ...(card.pdf ? [webLink(card.pdf, text(word('hover.officialPdf')))] : []),
    ...(card.cited ? [text(word.count('citations', card.cited))] : []),
  ];
  return [
    paragraph(...joined([strong(text(paperWords(word, card.paper))), ...(head.title ? [strong(text(head.title))] : [])], ': ')),
    ...(facts.length ? [paragraph(text(facts.join(' · ')))] : []),
    ...(pair ? pairBlocks(pair, word, 'both', QUESTION_ROOM, ANSWER_ROOM) : []),
    ...(pair && !pair.question && !pair.answer && label ? [paragraph(emphasis(text(word('hover.noPlace', { label: labelWords(label) }))))] : []),
    ...(card.part ? partBlocks({ kind: 'part', zone: 'annex', words: '', parts: [card.part] }, word) : pinpoint && !label && !pair ? [paragraph(text(pinpointWords(word, pinpoint)))] : []),
    ...(card.others.length ? [paragraph(text(`${word('hover.procedure')} `), ...joined(card.others.map(({ role, facts }) => openLink(startOf(facts), inProcedure(word, role, facts.head))), ', '))] : []),
    paragraph(...joined(links)),
  ];
}

/** "Answer BT-Drs. 19/5954", "Letter (7 April 2020)": a letter bears the number of the paper that it answers. */
function inProcedure(word: Words, role: Role, { id, date }: Head): string {
  const name = word(`role.${role}`);
  if (role !== 'letter') return id === null ? name : `${name} ${paperWords(word, id)}`;
  return date === null ? name : `${name} (${dateWords(word, date)})`;
}

function missingBlocks(card: CardOf<'missing'>, word: Words, notHere: string): BlockContent[] {
  const { entry, pinpoint } = card, facts = entry ? entryFacts(word, entry) : [];
  const links = [
    commandLink(LINK_COMMANDS.openPaper, [card.paper], text(word('hover.known'))),
    ...(card.pdf ? [webLink(card.pdf, text(word('hover.officialPdf')))] : []),
    ...(card.cited ? [text(inDocuments(word, 'citations', card.cited, card.documents))] : []),
  ];
  return [
    paragraph(strong(text(paperWords(word, card.paper))), ...(entry?.title ? [text(': '), strong(text(entry.title))] : []), ...(pinpoint ? [text(`, ${pinpointWords(word, pinpoint)}`)] : [])),
    ...(facts.length ? [paragraph(text(facts.join(' · ')))] : []),
    paragraph(text(notHere)),
    ...(card.sameNumber.length ? [paragraph(text(`${word('hover.sameNumber')} `), ...joined(card.sameNumber.map(({ paper, target }) => openLink(target, paperWords(word, paper))), ', '))] : []),
    paragraph(...joined(links)),
  ];
}

/** How many rows of a table a hover shows. */
const MOST_ROWS = 12;

function partBlocks({ zone, words, parts }: CardOf<'part'>, word: Words): BlockContent[] {
  if (!parts.length) return [paragraph(emphasis(text(word('hover.noAnnex', { annex: words }))))];
  return parts.flatMap(({ target, heading, source, table }) => {
    const name = zone === 'annex' || zone === 'table' ? heading : word(`zone.${zone}`), more = table ? table.rows.length - MOST_ROWS : 0;
    const said = zone === 'table' ? [] : bodyBlocks(source, format(target.uri), table ? SEVERAL_ROOM : ANSWER_ROOM);
    return [paragraph(strong(openLink(target, name || words))), ...(said.length ? [quote(...said)] : []), ...(table ? [tableMarkdown(table, MOST_ROWS)] : []), ...(more > 0 ? [paragraph(text(word('hover.more', { count: more })))] : [])];
  });
}

function officialBlocks({ of, name, pinpoint, address }: CardOf<'official'>, word: Words): BlockContent[] {
  return [
    paragraph(strong(text(name)), ...(pinpoint ? [text(`, ${pinpointWords(word, pinpoint)}`)] : [])),
    paragraph(...joined([text(word.or(`citation.${of}`, of)), webLink(address, text(word('hover.officialText')))])),
  ];
}

function pairsBlocks({ pairs, show }: CardOf<'pairs'>, word: Words): BlockContent[] {
  const several = pairs.length > 1, shown = pairs.slice(0, MOST_PAIRS), told = new Set<string>();
  const blocks = shown.flatMap((pair) => {
    const answered = pair.answer && `${pair.answer.target.uri} ${pair.answer.target.span.start}`;
    const again = answered !== null && told.has(answered); // a joint answer is told once
    if (answered) told.add(answered);
    return pairBlocks(again ? { ...pair, answer: null, covers: [pair.label] } : pair, word, again ? 'questions' : show, several ? SEVERAL_ROOM : QUESTION_ROOM, several ? SEVERAL_ROOM * 2 : ANSWER_ROOM);
  });
  return pairs.length > MOST_PAIRS ? [...blocks, paragraph(text(word('hover.more', { count: pairs.length - MOST_PAIRS })))] : blocks;
}

function pairBlocks(pair: PairCard, word: Words, show: CardOf<'pairs'>['show'], questionRoom: number, answerRoom: number): BlockContent[] {
  const blocks: BlockContent[] = [];
  if (show !== 'answers' && pair.question) blocks.push(paragraph(passageLink(pair.question, word('hover.question', { label: labelWords(pair.label) })), ...onPages(pair.question, word), text(`${pair.question.asker ? ` ${askerWords(pair.question.asker)}:` : ''} ${shorten(pair.question.text, questionRoom)}`)));
  if (show === 'questions') return blocks;
  if (pair.answer) {
    const covers: readonly Label[] = pair.covers.length ? pair.covers : [pair.label];
    blocks.push(paragraph(passageLink(pair.answer, word('hover.answer', { labels: labelsWords(word, covers) })), ...onPages(pair.answer, word), ...(pair.answer.by ? [text(` ${answererWords(word, pair.answer.by)}`)] : [])), quote(...bodyBlocks(pair.answer.source, format(pair.answer.target.uri), answerRoom)));
    for (const { paper, label, answer } of pair.referred) {
      const named = word('hover.answer', { labels: labelWords(label) });
      blocks.push(paragraph(text('→ '), passageLink(answer, paper === null ? named : `${paperWords(word, paper)}, ${named}`), ...onPages(answer, word)), quote(...bodyBlocks(answer.source, format(answer.target.uri), SEVERAL_ROOM * 2)));
    }
    for (const { words, target } of pair.annexes) blocks.push(paragraph(...(target ? [text('→ '), strong(openLink(target, words))] : [emphasis(text(word('hover.noAnnex', { annex: words })))])));
  } else if (pair.question) blocks.push(paragraph(emphasis(text(word('hover.noAnswer', { label: labelWords(pair.label) })))));
  return blocks;
}

/** How many other meanings a hover names. */
const MOST_MEANINGS = 5;

function abbreviationBlocks({ abbreviation, meaning, words, here, others }: CardOf<'abbreviation'>, word: Words): BlockContent[] {
  const more = meaning.documents - 1, elsewhere = others.slice(0, MOST_MEANINGS).map((other) => openLink(introductionTarget(other), meaningWords(word, other)));
  return [
    paragraph(strong(text(abbreviation)), text(` · ${meaning.meaning}`)),
    paragraph(openLink(introductionTarget(meaning), here ? introducedHere(meaning, word) : word('hover.introduced', { document: documentWords(word, meaning.facts.uri, meaning.facts.head) }))),
    ...(words ? [excerptQuote(words)] : []),
    ...(more ? [paragraph(text(word.count('alike', more)))] : []),
    ...(elsewhere.length ? [paragraph(text(`${word('hover.otherMeanings')} `), ...joined(elsewhere, '; '))] : []),
  ];
}

function introducedHere(meaning: Meaning, word: Words): string {
  return word('hover.introducedHere', { line: introductionLine(meaning) });
}

function excerptQuote({ before, words, after }: Excerpt): BlockContent {
  return quote(paragraph(text(before), strong(text(words)), text(after)));
}

function entityBlocks(card: CardOf<'entity'>, word: Words): BlockContent[] {
  const { entity, introduced, abbreviated } = card, { discovered } = entity, others = otherNames(entity.name, entity.aliases);
  const blocks: BlockContent[] = [
    paragraph(strong(text(entity.name)), text(['', word.or(`subtype.one.${entity.subtype}`, entity.subtype), ...(discovered ? [word('found.mark')] : [])].join(' · '))),
    ...(entity.description[word.language] ? [paragraph(text(entity.description[word.language]))] : []),
  ];
  for (const name of card.earlier) blocks.push(paragraph(text(formerNameWords(word, name))));
  if (others.length) blocks.push(paragraph(text(word('hover.alsoCalled', { names: others.join(', ') }))));
  if (introduced) {
    blocks.push(paragraph(openLink(introduced.target, word(introduced.defines ? 'hover.introduced' : 'hover.firstNamed', { document: documentWords(word, introduced.target.uri, introduced.head) }))));
    if (introduced.words?.words) blocks.push(excerptQuote(introduced.words));
  }
  if (abbreviated) blocks.push(paragraph(openLink(introductionTarget(abbreviated), introducedHere(abbreviated, word)), text(` ${abbreviated.meaning}`)));
  blocks.push(paragraph(text(`${inDocuments(word, 'mentions', card.mentions, card.documents)} · `), commandLink(LINK_COMMANDS.showDetails, [entity.id], text(word('hover.details')))));
  if (discovered) {
    const links = [commandLink(LINK_COMMANDS.takeUpName, [entity.id], text(word('hover.takeUp'))), commandLink(LINK_COMMANDS.hideName, [entity.id], text(word('hover.hide')))];
    blocks.push(paragraph(...joined([text(word(`found.${discovered}`)), ...links])));
  }
  if (entity.own) blocks.push(paragraph(text(`${word('hover.own')} · `), commandLink(LINK_COMMANDS.editName, [entity.id], text(word('hover.edit')))));
  return blocks;
}

function inDocuments(word: Words, what: Counted, count: number, documents: number): string {
  return word.count('inDocuments', documents, { what: word.count(what, count) });
}

/** " (Seite 3)" behind what stands there. */
function onPages({ pages }: Passage, word: Words): PhrasingContent[] {
  const told = pagesWords(word, pages);
  return told === null ? [] : [text(` (${told})`)];
}

function passageLink(passage: Passage, label: string): PhrasingContent {
  return strong(openLink(passage.target, label));
}

function openLink({ uri, select }: Target, label: string): PhrasingContent {
  return commandLink(LINK_COMMANDS.openPlace, [uri, select.start, select.end], text(label));
}

const format = (uri: string) => (/\.md$/i.test(uri) ? 'markdown' : 'text');

function shorten(whole: string, room: number): string {
  return whole.length > room ? `${whole.slice(0, whole.lastIndexOf(' ', room) + 1 || room).trimEnd()} …` : whole;
}
