import * as vscode from 'vscode';
import { definition } from '../queries/definition.ts';
import { editorRange } from '../host/positions.ts';
import type { Services } from '../host/services.ts';
import { served, TEXTS, type Feature } from './feature.ts';
import { missingUri } from './missingPage.ts';

/** Go to Definition and Peek Definition: from citations, headings, questions and names. */
export const definitionFeature: Feature = (services) => vscode.languages.registerDefinitionProvider(TEXTS, {
  provideDefinition: async (document, position) => {
    await services.folder.settled();
    return definitionLinks(services, document, document.offsetAt(position));
  },
});

function definitionLinks(services: Services, document: vscode.TextDocument, offset: number): vscode.LocationLink[] {
  const read = served(services, document), found = read && definition(services.folder.corpus, read, offset);
  if (!read || !found) return [];
  const originSelectionRange = editorRange(read.lineStarts, found.origin);
  if (found.kind === 'missing') {
    const start = new vscode.Range(0, 0, 0, 0);
    return [{ originSelectionRange, targetUri: missingUri(services.word, found.paper), targetRange: start, targetSelectionRange: start }];
  }
  return found.targets.map(({ uri, span, select }) => {
    const { uri: targetUri, range: targetRange } = services.location(uri, span);
    return { originSelectionRange, targetUri, targetRange, targetSelectionRange: services.location(uri, select).range };
  });
}
