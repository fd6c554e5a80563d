import * as vscode from 'vscode';
import { element, escaped } from '../exports/readingMarkup.ts';
import type { PageWords } from '../viewer/messages.ts';
import type { Words } from '../words/words.ts';
import { webviewPage } from './webviewPage.ts';

/** What the buttons show, as lines in a square of 16. */
const ICONS = { previous: 'M3.5 10 8 5.5l4.5 4.5', next: 'M3.5 6 8 10.5 12.5 6', smaller: 'M3.5 8h9', larger: 'M3.5 8h9M8 3.5v9', fit: 'M2 3v10M14 3v10M4.5 8h7M6.5 6l-2 2 2 2M9.5 6l2 2-2 2' };

/** The page of a PDF without its content: that comes in messages. @param extension the folder of the extension */
export function pdfPage(webview: vscode.Webview, extension: vscode.Uri, word: Words): string {
  const words: PageWords = { page: word('original.pageOf'), count: word('original.count'), loading: word('original.loading'), encrypted: word('original.encrypted'), damaged: word('original.damaged'), pageDamaged: word('original.pageDamaged') };
  const button = (id: keyof typeof ICONS, told: string) => element('button', { id, title: told, 'aria-label': told }, `<svg viewBox="0 0 16 16" aria-hidden="true"><path d="${ICONS[id]}"/></svg>`);
  const page = word('original.page'), asPrinted = word('original.asPrinted');
  return webviewPage(webview, extension, {
    language: word.language, styles: ['media/pdf.css'], script: 'dist/viewer.js',
    scripts: "'wasm-unsafe-eval'", // pictures of scanned pages are unpacked by WebAssembly; code from text may not run
    rules: `worker-src blob:; connect-src ${webview.cspSource}`, // the worker is fetched and started from memory
    attributes: { 'data-words': JSON.stringify(words), 'data-files': webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist/')).toString() },
    body: [
      element('div', { id: 'bar', role: 'toolbar', 'aria-label': word('original.bar') },
        element('span', {}, button('previous', word('original.previous')), button('next', word('original.next')),
          element('input', { id: 'page', inputmode: 'numeric', autocomplete: 'off', title: page, 'aria-label': page }), element('span', { id: 'count' })),
        element('span', {}, button('smaller', word('original.smaller')), element('button', { id: 'zoom', title: asPrinted }), button('larger', word('original.larger')), button('fit', word('original.fit')))),
      element('p', { id: 'status', role: 'status' }, escaped(words.loading)),
      element('main', { id: 'pages', tabindex: '0', 'aria-label': word('original.pages') }),
    ],
  });
}
