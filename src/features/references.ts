import * as vscode from 'vscode';
import { abbreviationAlone, usesInFolder } from '../queries/abbreviation.ts';
import { referencesTo, subjectAt } from '../queries/references.ts';
import { served, TEXTS, type Feature } from './feature.ts';
import { mentionLocations } from './ownFiles.ts';

/** Find All References: papers, questions, answers, actors, systems, abbreviations in the whole folder. */
export const referencesFeature: Feature = (services) => vscode.languages.registerReferenceProvider(TEXTS, {
  provideReferences: async (document, position, { includeDeclaration }) => {
    const read = served(services, document), { folder } = services, { corpus } = folder, offset = document.offsetAt(position), abbreviation = read && abbreviationAlone(corpus, read, offset);
    const subject = abbreviation ? null : read && subjectAt(corpus, read, offset);
    if (subject?.kind === 'entity') return mentionLocations(services, subject.entity, includeDeclaration);
    const places = abbreviation ? await usesInFolder(corpus, (uri) => folder.read(uri), read, abbreviation, includeDeclaration) : subject ? referencesTo(corpus, subject, includeDeclaration) : [];
    return places.map(({ uri, span }) => services.location(uri, span));
  },
});
