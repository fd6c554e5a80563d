import * as vscode from 'vscode';
import { element, escaped, type Attributes } from '../exports/readingMarkup.ts';

export interface WebviewPage {
  readonly language: string;
  /** Files of the folder. */
  readonly styles: readonly string[];
  readonly script: string;
  /** What the page may do besides: sources of scripts, and other rules of its policy. */
  readonly scripts?: string;
  readonly rules?: string;
  /** Attributes of the body, and what stands in it. */
  readonly attributes: Attributes;
  readonly body: readonly string[];
}

/** The page of a webview. Nothing but our own script and style may run or load. */
export function webviewPage(webview: vscode.Webview, folder: vscode.Uri, { language, styles, script, scripts = '', rules = '', attributes, body }: WebviewPage): string {
  const file = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(folder, name)).toString(), nonce = crypto.randomUUID();
  return `<!DOCTYPE html>
${element('html', { lang: language }, element('head', {},
    '<meta charset="utf-8">', '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}' ${scripts}; ${rules}">`,
    ...styles.map((name) => `<link rel="stylesheet" href="${escaped(file(name))}">`)),
  element('body', attributes, ...body, element('script', { nonce, src: file(script) })))}`;
}
