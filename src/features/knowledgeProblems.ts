import type { PlacedProblem } from '../entities/knowledgeText.ts';
import { knowledgeProblemWords } from '../words/terms.ts';
import type { Feature } from './feature.ts';
import { tellProblems } from './ownProblems.ts';

/** What is wrong in the user's own files of actors and systems. */
export const knowledgeProblemsFeature: Feature = ({ knowledge, word }) => tellProblems<PlacedProblem>(word, {
  name: 'anfrage-names', hasSchema: /(?:^|[./])anfrage-nam(?:en|es)\.json$/,
  files: () => knowledge.own.files, onDidChange: knowledge.onDidChange, words: (problem) => knowledgeProblemWords(word, problem),
  unread: new Set(['json', 'too-large', 'no-text']),
  beyondSchema: new Set(['too-many', 'duplicate-id', 'two-owners', 'unknown-parent', 'unknown-hidden']),
  doubts: new Set(['two-owners', 'unknown-parent', 'unknown-hidden']),
});
