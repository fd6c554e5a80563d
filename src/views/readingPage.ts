import * as vscode from 'vscode';
import { element, escaped } from '../exports/readingMarkup.ts';
import type { Words } from '../words/words.ts';

/** The page of a reading view without its content: that comes in messages. Nothing but our own script and style may run or load. */
export function readingPage(webview: vscode.Webview, media: vscode.Uri, uri: string, word: Words): string {
  const file = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(media, name)).toString(), nonce = crypto.randomUUID();
  const button = (id: string, words: string, more = {}) => element('button', { id, ...more }, escaped(words));
  return `<!DOCTYPE html>
${element('html', { lang: 'de' }, element('head', {},
    '<meta charset="utf-8">', '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'">`,
    `<link rel="stylesheet" href="${escaped(file('reading.css'))}">`),
  element('body', { 'data-uri': uri },
    element('div', { id: 'head' }),
    element('div', { id: 'bar' }, element('div', { id: 'chips' }),
      element('span', { id: 'filter', hidden: true }, button('unanswered', '', { 'aria-pressed': 'false', 'data-words': word('reading.onlyUnanswered') })),
      button('columns', word('reading.columns'), { 'aria-pressed': 'true' }), button('print', word('reading.print'), { title: word('reading.saveTitle') })),
    element('main', { id: 'blocks' }),
    element('script', { nonce, src: file('reading.js') })))}`;
}
