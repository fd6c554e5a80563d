import * as vscode from 'vscode';
import type { PaperDocument } from '../corpus/document.ts';
import { INQUIRY } from '../host/documents.ts';
import type { Services } from '../host/services.ts';
import { onSettings } from '../host/settings.ts';
import type { Span } from '../model/span.ts';
import { TOKEN_STATES, TOKEN_TYPES, tokens } from '../queries/tokens.ts';
import { positionAt } from '../text/lines.ts';
import { builtText, TEXTS, type Feature } from './feature.ts';

const LEGEND = new vscode.SemanticTokensLegend([...TOKEN_TYPES], [...TOKEN_STATES]);

/** Colours for what only the reading knows: labels that pair, names, citations by whether the folder has what they cite. They follow the folder and its catalogues. */
export const semanticTokensFeature: Feature = (services) => {
  const changed = new vscode.EventEmitter<void>(), tell = () => { changed.fire(); };
  const provide = async (document: vscode.TextDocument, token: vscode.CancellationToken, range?: vscode.Range) => {
    await services.folder.settled(); // else all that is cited would look missing
    const read = token.isCancellationRequested ? null : await builtText(services, document);
    return read && built(services, read, document.languageId, range ? { start: document.offsetAt(range.start), end: document.offsetAt(range.end) } : { start: 0, end: Infinity });
  };
  return vscode.Disposable.from(
    changed, services.folder.onDidChange(tell), services.catalogues.onDidChange(tell), onSettings(['otherDocuments'], tell),
    vscode.languages.registerDocumentSemanticTokensProvider(TEXTS, { onDidChangeSemanticTokens: changed.event, provideDocumentSemanticTokens: (document, token) => provide(document, token) }, LEGEND),
    vscode.languages.registerDocumentRangeSemanticTokensProvider(TEXTS, { provideDocumentRangeSemanticTokens: (document, range, token) => provide(document, token, range) }, LEGEND),
  );
};

function built({ folder, catalogue }: Services, read: PaperDocument, language: string, within: Span): vscode.SemanticTokens {
  const builder = new vscode.SemanticTokensBuilder(LEGEND), elsewhere = catalogue();
  const isKnown = (paper: string) => elsewhere.get(paper) !== null || elsewhere.address(paper) !== null;
  for (const { span, type, state } of tokens(folder.corpus, read, isKnown, language === INQUIRY ? 'inquiry' : language === 'markdown' ? 'markdown' : 'text')) {
    if (span.end <= within.start || span.start >= within.end) continue;
    const { line, character } = positionAt(read.lineStarts, span.start);
    builder.push(line, character, span.end - span.start, TOKEN_TYPES.indexOf(type), state ? 1 << TOKEN_STATES.indexOf(state) : 0);
  }
  return builder.build();
}
