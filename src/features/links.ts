import * as vscode from 'vscode';
import { editorRange } from '../host/positions.ts';
import { links } from '../queries/links.ts';
import { INQUIRIES, type Feature } from './feature.ts';

/** Links for web addresses, also those that a line end broke. Citations are no links: Ctrl+click on them is Go to Definition. */
export const linksFeature: Feature = (services) => vscode.languages.registerDocumentLinkProvider(INQUIRIES, {
  provideDocumentLinks: (document) => {
    const read = services.read(document);
    return links(read).map(({ span, url }) => new vscode.DocumentLink(editorRange(read.lineStarts, span), vscode.Uri.parse(url)));
  },
});
