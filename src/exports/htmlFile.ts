import { element, escaped } from './readingMarkup.ts';

/** HTML files that need nothing else, begun and ended apart, so that what is between can be written piece by piece. */

/** How such a file looks on the screen and on paper: A4, dark on white. */
const STYLE = `
@page { size: A4; margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 11pt/1.45 Georgia, "Times New Roman", serif; color: #111; background: #fff; overflow-wrap: anywhere; }
h1 { font-size: 1.5em; line-height: 1.25; margin: 0 0 .4em; }
h2 { font-size: 1.1em; } h3, h4 { font-size: 1em; margin: 0 0 .3em; }
p, ul, ol { margin: 0 0 .5em; } ul.facts, ul.items { list-style: none; padding: 0; }
.facts li { display: inline; } .facts li:not(:last-child)::after { content: " · "; }
a { color: #1a4f8b; text-decoration: none; } a[href]:hover { text-decoration: underline; }
@media print { body { max-width: none; margin: 0; padding: 0; font-size: 9.5pt; } a { color: inherit; } h2, h3 { break-after: avoid; } p { orphans: 3; widows: 3; } }`;

/** @param name stands in the title bar and at the top of each page @param style what its own elements look like besides */
export function htmlStart(name: string, style: string, lang = 'de'): string {
  const head = element('head', {},
    '<meta charset="utf-8">', '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">', '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element('title', {}, escaped(name)), element('style', {}, STYLE, style, runningHead(name)));
  return `<!DOCTYPE html>\n<html lang="${lang}">${head}<body>`;
}

export const HTML_END = '</body></html>\n';

function runningHead(name: string): string {
  return `\n@page { @top-left { content: "${name.replace(/["\\<>\s]+/g, ' ')}"; font: 8pt sans-serif; color: #444; } }`;
}
