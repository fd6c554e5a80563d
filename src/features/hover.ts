import * as vscode from 'vscode';
import { LINK_COMMANDS } from '../exports/links.ts';
import { INQUIRY } from '../host/documents.ts';
import { editorRange } from '../host/positions.ts';
import type { Services } from '../host/services.ts';
import type { Span } from '../model/span.ts';
import { hover, type Card, type HoverPorts } from '../queries/hover.ts';
import { outcomesAt } from '../queries/outcomeShown.ts';
import { readyAt, served, TEXTS, type Feature } from './feature.ts';

/** Hovers. Their links may call our own commands and nothing else; HTML is off, as VS Code has it. */
export const hoverFeature: Feature = (services) => vscode.languages.registerHoverProvider(TEXTS, {
  provideHover: async (document, position, token) => {
    const read = served(services, document), offset = document.offsetAt(position);
    if (!read) return null;
    await readyAt(services, read, offset);
    const { folder: { corpus }, outcomes, word } = services, found = await hover(hoverPorts(services), read, offset), range = (span: Span) => editorRange(read.lineStarts, span);
    const came = document.languageId === INQUIRY ? await outcomesAt({ corpus, read: (uri) => services.folder.read(uri), outcomes: (facts) => outcomes.of(facts) }, read, offset) : null;
    if (token.isCancellationRequested) return null;
    const told = came && markdown((await import('../exports/outcomeHover.ts')).outcomesMarkdown(came.outcomes, word)), shown = found && await cardHover(services, found.card, range(found.span));
    return told ? new vscode.Hover([told, ...shown?.contents ?? []], shown?.range ?? range(came.span)) : shown;
  },
});

/** Any card: when it is written, the Markdown libraries wake. */
const ANY: Card = { kind: 'official', of: 'url', name: '', pinpoint: null, address: '' };

/** Does once what the first hover would have to wait for, in two pieces. */
export async function wakeHovers(services: Services): Promise<void> {
  await import('../exports/hover.ts');
  await new Promise((resolve) => { setTimeout(resolve, 0); });
  await cardHover(services, ANY, new vscode.Range(0, 0, 0, 0));
}

/** What hovers are made from. */
export function hoverPorts({ folder, pdfs, catalogue, entityOf }: Services): HoverPorts {
  return {
    corpus: folder.corpus, catalogue: catalogue(), entityOf, read: (uri) => folder.read(uri), hasOriginal: async (uri) => await pdfs.originalOf(vscode.Uri.parse(uri, true)) !== null,
    tablesIn: async (document) => (await import('../exports/tableExport.ts')).tablesIn(document),
  };
}

/** A card as VS Code shows it. */
export async function cardHover({ word, notHere }: Services, card: Card, range: vscode.Range): Promise<vscode.Hover> {
  const { hoverMarkdown } = await import('../exports/hover.ts');
  return new vscode.Hover(markdown(hoverMarkdown(card, word, notHere())), range);
}

function markdown(text: string): vscode.MarkdownString {
  const made = new vscode.MarkdownString(text);
  made.isTrusted = { enabledCommands: Object.values(LINK_COMMANDS) };
  return made;
}
