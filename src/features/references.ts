import * as vscode from 'vscode';
import { referencesTo, subjectAt } from '../queries/references.ts';
import { served, TEXTS, type Feature } from './feature.ts';
import { mentionLocations } from './ownFiles.ts';

/** Find All References: papers, questions, answers, actors, systems in the whole folder. */
export const referencesFeature: Feature = (services) => vscode.languages.registerReferenceProvider(TEXTS, {
  provideReferences: (document, position, { includeDeclaration }) => {
    const read = served(services, document), { corpus } = services.folder, subject = read && subjectAt(corpus, read, document.offsetAt(position));
    if (subject?.kind === 'entity') return mentionLocations(services, subject.entity, includeDeclaration);
    return subject ? referencesTo(corpus, subject, includeDeclaration).map(({ uri, span }) => services.location(uri, span)) : [];
  },
});
