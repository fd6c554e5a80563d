import type * as vscode from 'vscode';
import { element, escaped } from '../exports/readingMarkup.ts';
import type { Words } from '../words/words.ts';
import { webviewPage } from './webviewPage.ts';

/** The page of a reading view without its content: that comes in messages. */
export function readingPage(webview: vscode.Webview, media: vscode.Uri, uri: string, word: Words): string {
  const button = (id: string, words: string, more = {}) => element('button', { id, ...more }, escaped(words));
  return webviewPage(webview, media, {
    language: 'de', styles: ['reading.css'], script: 'reading.js', attributes: { 'data-uri': uri },
    body: [
      element('div', { id: 'head' }),
      element('div', { id: 'bar' }, element('div', { id: 'chips' }),
        element('span', { id: 'filter', hidden: true }, button('unanswered', '', { 'aria-pressed': 'false', 'data-words': word('reading.onlyUnanswered') })),
        button('columns', word('reading.columns'), { 'aria-pressed': 'true' }), button('print', word('reading.print'), { title: word('reading.saveTitle') })),
      element('main', { id: 'blocks' }),
    ],
  });
}
