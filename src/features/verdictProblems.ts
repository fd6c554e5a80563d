import type { VerdictProblem } from '../corpus/verdictsText.ts';
import { verdictProblemWords } from '../words/outcomes.ts';
import type { Feature } from './feature.ts';
import { tellProblems } from './ownProblems.ts';

/** What is wrong in the user's files of verdicts, and which of them count no more. */
export const verdictProblemsFeature: Feature = ({ verdicts, word }) => tellProblems<VerdictProblem>(word, {
  name: 'anfrage-verdicts', hasSchema: /(?:^|[./])anfrage-(?:urteile|verdicts)\.json$/,
  files: () => verdicts.files, onDidChange: verdicts.onDidChangeProblems, words: (problem) => verdictProblemWords(word, problem),
  unread: new Set(['json', 'conflict', 'too-large', 'no-text']),
  beyondSchema: new Set(['too-many', 'bad-time', 'double', 'changed', 'lost']),
  doubts: new Set(['double', 'changed', 'lost']),
});
