import * as vscode from 'vscode';
import type { PaperDocument } from '../corpus/document.ts';
import { definition } from '../queries/definition.ts';
import { editorRange } from '../host/positions.ts';
import type { Services } from '../host/services.ts';
import { readyAt, served, TEXTS, type Feature } from './feature.ts';
import { missingUri } from './missingPage.ts';

/** Go to Definition and Peek Definition: from citations, headings, questions and names. */
export const definitionFeature: Feature = (services) => vscode.languages.registerDefinitionProvider(TEXTS, {
  provideDefinition: async (document, position) => {
    const read = served(services, document), offset = document.offsetAt(position);
    if (!read) return [];
    await readyAt(services, read, offset);
    return definitionLinks(services, read, offset);
  },
});

function definitionLinks(services: Services, read: PaperDocument, offset: number): vscode.LocationLink[] {
  const found = definition(services.folder.corpus, read, offset);
  if (!found) return [];
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
