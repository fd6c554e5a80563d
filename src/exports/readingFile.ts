import type { PaperDocument } from '../corpus/document.ts';
import { citedPaper } from '../model/citation.ts';
import { dateWords, documentWords, paperWords } from '../words/terms.ts';
import { HTML_END, htmlStart } from './htmlFile.ts';
import { readingOf, type ReadingOptions } from './reading.ts';
import { element, escaped } from './readingMarkup.ts';

/** What the reading view's own elements look like: a question is not parted from the beginning of its answer. */
const STYLE = `
.passage { margin: .8em 0; }
.made, .facts, .number, .others, .ours, .answers, .passage.head, .passage.letterhead, .footnote, .moved { color: #444; }
.items li { padding-left: 1.4em; text-indent: -1.4em; }
nav { margin: 1em 0; } .chip { margin-right: .5em; } .chip.open { font-weight: bold; }
table { border-collapse: collapse; } th, td { border: 1px solid #999; padding: .15em .5em; text-align: left; } .right { text-align: right; } .center { text-align: center; }
.pair { display: grid; grid-template-columns: 2fr 3fr; column-gap: 1.6rem; border-top: 1px solid #bbb; padding: .7em 0; }
.questions, .advance { font-weight: bold; } .question { display: grid; grid-template-columns: minmax(2.2rem, max-content) 1fr; } .question .number { padding-right: .5rem; white-space: nowrap; } .question.sub { margin-left: 1rem; } .question em:only-child { font-style: normal; }
.pair h2 { font-size: 1em; margin: 0; } .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } .none { font-style: italic; }
.page::before { content: "[" attr(data-page) "] "; font-size: .75em; color: #777; }
.wrong { text-decoration: underline wavy 1px #a06000; } .sources li { margin-bottom: .3em; }
@media print { nav, details:not([open]) { display: none; } .questions { break-after: avoid; } .question { break-inside: avoid; } }
@media screen and (max-width: 40rem) { .pair { display: block; } }`;

export interface FileOptions extends Omit<ReadingOptions, 'edition'> {
  /** The day on which the file is made: "2020-04-16". */
  readonly made: string;
}

/** The reading view as one HTML file that needs nothing else: for the printer, the archive, or somebody without VS Code. */
export function readingFile(document: PaperDocument, options: FileOptions): string {
  const { word, made } = options, { head, nav, blocks } = readingOf(document, { ...options, edition: 'file' }), { id, date, title, stage } = document.paper.head;
  const name = [documentWords(word, document.uri, document.paper.head), stage && word(`role.${stage}`), title, id && date && dateWords(word, date)].filter(Boolean).join(' · ');
  return htmlStart(name, STYLE) + head + element('p', { class: 'made' }, escaped(word('reading.made', { date: dateWords(word, made) }))) + nav + element('main', {}, blocks.map(({ html }) => `${html}\n`).join('')) + sources(document, options) + HTML_END;
}

/** The papers that a paper cites, with their addresses: on paper nobody can click. */
function sources({ paper }: PaperDocument, { ports, word }: Omit<ReadingOptions, 'edition'>): string {
  const own = [paper.head.id, paper.head.questionPaper, paper.head.answerPaper];
  const cited = [...new Set(paper.citations.map(citedPaper))].filter((id) => id !== null && !own.includes(id)).filter((id) => id !== null);
  if (!cited.length) return '';
  return element('section', { class: 'sources' }, element('h2', {}, escaped(word('reading.sources'))), element('ul', {}, cited.map((id) => {
    const title = ports.titleOf(id), address = ports.address(id), name = title === null ? paperWords(word, id) : `${paperWords(word, id)}: ${title}`;
    return element('li', {}, escaped(name), address === null ? '' : `<br>${element('a', { href: address }, escaped(address))}`);
  }).join('')));
}
