import * as vscode from 'vscode';
import { workspaceSymbols, type WorkspaceSymbol } from '../queries/symbols.ts';
import { documentWords, labelWords } from '../words/terms.ts';
import type { Words } from '../words/words.ts';
import type { Feature } from './feature.ts';
import { paperSearch } from './search.ts';

/** How long somebody waits for the words of questions while they are put together, in milliseconds; until then papers are found by numbers and titles. */
const WAIT = 500;

/** Go to Symbol in Workspace: papers, questions, actors, systems. */
export const workspaceSymbolsFeature: Feature = (services) => vscode.languages.registerWorkspaceSymbolProvider({
  provideWorkspaceSymbols: async (query, token) => {
    const search = await paperSearch(services), isReady = await Promise.race([search.refresh().then(() => true), new Promise<false>((resolve) => setTimeout(resolve, WAIT, false))]);
    return token.isCancellationRequested ? [] : workspaceSymbols(services.folder.corpus, query, services.entityOf, isReady ? search.index : null).map((found) => {
      const { name, container, kind } = shown(services.word, found);
      return new vscode.SymbolInformation(name, kind, container, services.location(found.target.uri, found.target.select));
    });
  },
});

function shown(word: Words, found: WorkspaceSymbol): { name: string; container: string; kind: vscode.SymbolKind } {
  switch (found.kind) {
    case 'paper': return { name: [documentWords(word, found.target.uri, found.head), found.head.title].filter(Boolean).join(' '), container: word(`kind.${found.head.kind}`), kind: vscode.SymbolKind.File };
    case 'question': return { name: `${labelWords(found.label)} ${found.words}`, container: documentWords(word, found.target.uri, found.head), kind: vscode.SymbolKind.Field };
    case 'entity': return { name: found.name, container: word(`type.${found.type}`), kind: found.type === 'actor' ? vscode.SymbolKind.Class : vscode.SymbolKind.Module };
  }
}
