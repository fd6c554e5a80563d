import * as vscode from 'vscode';
import { LINK_COMMANDS } from '../exports/links.ts';
import { editorRange } from '../host/positions.ts';
import { hover } from '../queries/hover.ts';
import { served, TEXTS, type Feature } from './feature.ts';

/** Hovers. Their links may call our own commands and nothing else; HTML is off, as VS Code has it. */
export const hoverFeature: Feature = (services) => vscode.languages.registerHoverProvider(TEXTS, {
  provideHover: async (document, position, token) => {
    const read = served(services, document);
    if (!read) return null;
    const { folder, catalogue, word } = services;
    await folder.settled();
    const found = await hover({ corpus: folder.corpus, catalogue: catalogue(), entityOf: services.entityOf, read: (uri) => folder.read(uri) }, read, document.offsetAt(position));
    if (!found || token.isCancellationRequested) return null;
    const { hoverMarkdown } = await import('../exports/hover.ts'); // the Markdown libraries wake when the first hover is shown
    const markdown = new vscode.MarkdownString(hoverMarkdown(found.card, word));
    markdown.isTrusted = { enabledCommands: Object.values(LINK_COMMANDS) };
    return new vscode.Hover(markdown, editorRange(read.lineStarts, found.span));
  },
});
