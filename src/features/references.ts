import * as vscode from 'vscode';
import { references } from '../queries/references.ts';
import { served, TEXTS, type Feature } from './feature.ts';

/** Find All References: papers, questions, answers, actors, systems in the whole folder. */
export const referencesFeature: Feature = (services) => vscode.languages.registerReferenceProvider(TEXTS, {
  provideReferences: (document, position, { includeDeclaration }) => {
    const read = served(services, document);
    if (!read) return [];
    return references(services.folder.corpus, read, document.offsetAt(position), includeDeclaration).map(({ uri, span }) => services.location(uri, span));
  },
});
