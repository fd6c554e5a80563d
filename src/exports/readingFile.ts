import type { PaperDocument } from '../corpus/document.ts';
import { citedPaper } from '../model/citation.ts';
import { dateWords, documentWords, paperWords } from '../words/terms.ts';
import { readingOf, type ReadingOptions } from './reading.ts';
import { element, escaped } from './readingMarkup.ts';

/** How the file looks on the screen and on paper: A4, a question not parted from the beginning of its answer. */
const STYLE = `
@page { size: A4; margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 11pt/1.45 Georgia, "Times New Roman", serif; color: #111; background: #fff; overflow-wrap: anywhere; }
h1 { font-size: 1.5em; line-height: 1.25; margin: 0 0 .4em; }
h2 { font-size: 1.1em; } h3, h4 { font-size: 1em; margin: 0 0 .3em; }
p, ul, ol { margin: 0 0 .5em; } ul.facts, ul.items { list-style: none; padding: 0; }
.facts li { display: inline; } .facts li:not(:last-child)::after { content: " · "; } .passage { margin: .8em 0; }
.made, .facts, .number, .others, .ours, .answers, .passage.head, .passage.letterhead, .footnote, .moved { color: #444; }
.items li { padding-left: 1.4em; text-indent: -1.4em; }
nav { margin: 1em 0; } .chip { margin-right: .5em; } .chip.open { font-weight: bold; }
a { color: #1a4f8b; text-decoration: none; } a[href]:hover { text-decoration: underline; }
table { border-collapse: collapse; } th, td { border: 1px solid #999; padding: .15em .5em; text-align: left; } .right { text-align: right; } .center { text-align: center; }
.pair { display: grid; grid-template-columns: 2fr 3fr; column-gap: 1.6rem; border-top: 1px solid #bbb; padding: .7em 0; }
.questions, .advance { font-weight: bold; } .question { display: grid; grid-template-columns: minmax(2.2rem, max-content) 1fr; } .question .number { padding-right: .5rem; white-space: nowrap; } .question.sub { margin-left: 1rem; } .question em:only-child { font-style: normal; }
.pair h2 { font-size: 1em; margin: 0; } .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } .none { font-style: italic; }
.page::before { content: "[" attr(data-page) "] "; font-size: .75em; color: #777; }
.wrong { text-decoration: underline wavy 1px #a06000; } .sources li { margin-bottom: .3em; }
@media print { body { max-width: none; margin: 0; padding: 0; font-size: 9.5pt; } a { color: inherit; } nav, details:not([open]) { display: none; } h2, h3, .questions { break-after: avoid; } .question { break-inside: avoid; } p { orphans: 3; widows: 3; } }
@media screen and (max-width: 40rem) { .pair { display: block; } }`;

export interface FileOptions extends Omit<ReadingOptions, 'edition'> {
  /** The day on which the file is made: "2020-04-16". */
  readonly made: string;
}

/** The reading view as one HTML file that needs nothing else: for the printer, the archive, or somebody without VS Code. */
export function readingFile(document: PaperDocument, options: FileOptions): string {
  const { word, made } = options, { head, nav, blocks } = readingOf(document, { ...options, edition: 'file' }), { id, date, title, stage } = document.paper.head;
  const name = [documentWords(word, document.uri, document.paper.head), stage && word(`role.${stage}`), title, id && date && dateWords(word, date)].filter(Boolean).join(' · ');
  return `<!DOCTYPE html>
${element('html', { lang: 'de' }, element('head', {},
    '<meta charset="utf-8">', '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">', '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element('title', {}, escaped(name)), element('style', {}, STYLE, runningHead(name))), element('body', {}, head, element('p', { class: 'made' }, escaped(word('reading.made', { date: dateWords(word, made) }))), nav, element('main', {}, blocks.map(({ html }) => `${html}\n`).join('')), sources(document, options)))}
`;
}

/** Number, title and date at the top of each page. */
function runningHead(name: string): string {
  return `\n@page { @top-left { content: "${name.replace(/["\\<>\s]+/g, ' ')}"; font: 8pt sans-serif; color: #444; } }`;
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
