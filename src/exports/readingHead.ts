import type { PaperDocument } from '../corpus/document.ts';
import { DATE_KINDS } from '../model/paper.ts';
import type { PaperId } from '../model/paperId.ts';
import type { ReadBlock } from '../queries/reading.ts';
import { mend } from '../text/mend.ts';
import { answerTimeWords } from '../words/answerTime.ts';
import { askersWords, dateWords, documentWords, labelWords, paperWords, problemWords } from '../words/terms.ts';
import type { Words } from '../words/words.ts';
import type { ReadingOptions } from './reading.ts';
import { element, escaped } from './readingMarkup.ts';

/** What stands above the blocks of a reading view: what the paper is, what was read with doubt, and its questions. */

export function readingHead(document: PaperDocument, blocks: readonly ReadBlock[], { ports, word, edition, answeredIn, answerTime, editedIn }: ReadingOptions): string {
  const { paper, uri, vocabulary } = document, { head, questions } = paper, unanswered = unansweredOf(blocks), isWindow = edition === 'window';
  const number = documentWords(word, uri, head), title = head.title && mend(head.title, vocabulary);
  const counts = [questions.length ? word.count('questions', questions.length) : null, unanswered.size ? word.count('unanswered', unanswered.size) : null].filter((count) => count !== null).join(', ');
  const facts = [
    paper.inquiry ? word(`kind.${head.kind}`) : null, askersWords(word, head), head.answeredBy && word('hover.answeredBy', { who: head.answeredBy }),
    ...DATE_KINDS.map((kind) => head.dates[kind] && word(`date.${kind}`, { date: dateWords(word, head.dates[kind]) })), answerTime && answerTimeWords(word, answerTime), counts,
  ].filter((fact): fact is string => Boolean(fact));
  const others = [
    head.questionPaper !== null && head.questionPaper !== head.id ? paperLink(head.questionPaper, word('catalogue.questionPaper', { paper: paperWords(word, head.questionPaper) })) : null,
    head.answerPaper !== null && head.answerPaper !== head.id ? paperLink(head.answerPaper, word('reading.answerPaper', { paper: paperWords(word, head.answerPaper) })) : null,
    answeredIn?.paper && answeredIn.paper !== head.answerPaper ? paperLink(answeredIn.paper, word('reading.answerPaper', { paper: answeredIn.name })) : null,
    head.id !== null && ports.address(head.id) !== null ? element('a', { href: ports.address(head.id) }, escaped(isWindow ? word('hover.officialPdf') : `${word('hover.officialPdf')}: ${ports.address(head.id)!}`)) : null,
  ].filter((link) => link !== null);
  return element('header', {},
    title ? element('p', { class: 'number' }, escaped(number)) : '', element('h1', {}, escaped(title ?? number)),
    head.stage ? element('p', { class: 'advance' }, advance()) : '',
    element('ul', { class: 'facts' }, facts.map((fact) => element('li', {}, escaped(fact))).join('')),
    others.length ? element('p', { class: 'others' }, others.join(' · ')) : '',
    isWindow ? doubts() : '');

  /** The number leads to the edited version: it stands above its advance copy. */
  function advance(): string {
    const words = editedIn === null ? word('advance.head') : word('advance.headHere', { document: editedIn });
    return editedIn === null || head.id === null ? escaped(words) : paperLink(head.id, words);
  }

  function paperLink(id: PaperId, words: string): string {
    return isWindow ? element('a', { href: '#', 'data-paper': id, title: ports.titleOf(id) }, escaped(words)) : escaped(words);
  }

  function doubts(): string {
    const { problems } = paper;
    if (!problems.length) return '';
    return element('details', { class: 'doubts' }, element('summary', {}, escaped(word.count('doubts', problems.length))),
      element('ul', {}, problems.map((problem) => element('li', {}, element('a', { href: '#', 'data-offset': problem.span.start }, escaped(problemWords(word, problem))))).join('')));
  }
}

/** The questions of a paper, to jump to. */
export function readingNav({ paper: { questions } }: PaperDocument, blocks: readonly ReadBlock[], word: Words): string {
  const unanswered = unansweredOf(blocks);
  return element('nav', { 'aria-label': word('zone.questions') }, questions.map(({ label, parent }) => {
    const shown = labelWords(label), isOpen = unanswered.has(label), told = word(isOpen ? 'reading.unanswered' : 'hover.question', { label: shown });
    return element('a', { class: ['chip', parent === null ? '' : 'sub', isOpen ? 'open' : ''].filter(Boolean).join(' '), href: `#q-${label}`, title: told, 'aria-label': told }, escaped(shown));
  }).join(''));
}

function unansweredOf(blocks: readonly ReadBlock[]): ReadonlySet<string> {
  return new Set(blocks.flatMap((block) => (block.kind === 'pair' && block.isUnanswered ? block.questions.map(({ question }) => question.label) : [])));
}
