import type { Words } from '../words/words.ts';
import type { DossierAnswer, DossierBlock, DossierQuestion } from './dossier.ts';
import { HTML_END, htmlStart } from './htmlFile.ts';
import { element, escaped } from './readingMarkup.ts';

const STYLE = `
.made, .facts, .source, .details, .number { color: #444; } .made, .source, .details, .checked { font-size: .85em; }
.paper { border-top: 2px solid #111; margin-top: 2.2em; padding-top: .8em; } .paper h2 { font-size: 1.3em; line-height: 1.25; margin: 0 0 .3em; } .number, .counts { margin: 0 0 .2em; } .counts { font-weight: bold; }
.pair { border-top: 1px solid #bbb; padding: .8em 0 .4em; } .question { display: grid; grid-template-columns: 3rem 1fr; } .question h3 { margin: 0; } .question .words { font-weight: bold; margin: 0 0 .15em; }
.badge { border: 1px solid #1c6b3c; color: #14532d; border-radius: .3em; padding: 0 .4em; font: .8em sans-serif; white-space: nowrap; } .badge.open { border-color: #a06000; color: #7a4a00; } .checked { font-style: italic; color: #444; }
.answer { margin: .5em 0 0 3rem; } .answer h3 { color: #444; font-size: .9em; } .chain { border-left: 3px solid #bbb; padding-left: .8em; margin: 0 0 .5em; } .chain q { font-style: italic; } .none { font-style: italic; }
.note { border-left: 3px solid #a06000; padding-left: .6em; margin: .2em 0; }
@media print { .paper ~ .paper { break-before: page; } .question, .chain { break-inside: avoid; } .questions { break-after: avoid; } }
@media screen and (max-width: 40rem) { .answer { margin-left: 0; } }`;

/** A dossier as one HTML file that needs nothing else, block by block. @param name of the file, above its pages */
export async function* htmlPieces(blocks: AsyncIterable<DossierBlock>, word: Words): AsyncGenerator<string> {
  for await (const block of blocks) yield block.kind === 'title' ? htmlStart(block.title, STYLE, word.language) + blockHtml(block, word) : blockHtml(block, word);
  yield HTML_END;
}

function blockHtml(block: DossierBlock, word: Words): string {
  switch (block.kind) {
    case 'title': return element('header', {}, element('h1', {}, escaped(block.title)), line('made', block.made));
    case 'paper': return element('section', { class: 'paper' }, line('number', block.title === null ? null : block.number), element('h2', { lang: 'de' }, escaped(block.title ?? block.number)), element('ul', { class: 'facts' }, block.facts.map((fact) => element('li', {}, escaped(fact))).join('')), line('counts', block.counts)) + '\n';
    case 'pair': return element('article', { class: 'pair' }, element('div', { class: 'questions' }, ...block.questions.map(questionHtml)), answerHtml(block.answer, block.questions.some(({ outcome }) => outcome), word)) + '\n';
  }
}

function questionHtml({ label, text, asker, outcome, note, source }: DossierQuestion): string {
  const badge = outcome ? element('p', {}, element('span', { class: outcome.isOpen ? 'badge open' : 'badge' }, escaped(outcome.words)), ' ', element('span', { class: 'checked' }, escaped(outcome.checkedWords))) : '';
  return element('div', { class: 'question' }, element('h3', {}, escaped(label)), element('div', {}, line('asker', asker), element('p', { class: 'words', lang: 'de' }, escaped(text)), badge, line('note', note), line('source', source)));
}

function answerHtml(answer: DossierAnswer | null, isAsked: boolean, word: Words): string {
  if (!answer) return isAsked ? element('div', { class: 'answer' }, line('none', word('export.noAnswer'))) : '';
  const { heading, text, details, chains, source } = answer;
  return element('div', { class: 'answer' }, element('h3', {}, escaped(heading)), element('p', { lang: 'de' }, escaped(text)), line('details', details.join(' · ') || null), line('source', source),
    ...chains.map(({ path, said, source: from }) => element('div', { class: 'chain' }, line('path', path), said === null ? '' : element('p', {}, element('q', { lang: 'de' }, escaped(said))), line('source', from))));
}

const line = (name: string, words: string | null) => (words === null ? '' : element('p', { class: name }, escaped(words)));
