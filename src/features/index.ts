import { commandsFeature } from './commands.ts';
import { comparingFeature } from './comparing.ts';
import { completionFeature } from './completion.ts';
import { copyingFeature, quotingFeature } from './copying.ts';
import { definitionFeature } from './definition.ts';
import { diagnosticsFeature } from './diagnostics.ts';
import { discoveredNamesFeature } from './discoveredNames.ts';
import { dimmingFeature } from './dimming.ts';
import { documentSymbolsFeature } from './documentSymbols.ts';
import type { Feature, SidebarFeature } from './feature.ts';
import { exportingFeature } from './exporting.ts';
import { foldingFeature } from './folding.ts';
import { glossaryFeature } from './glossary.ts';
import { goToFeature } from './goTo.ts';
import { hierarchyFeature } from './hierarchy.ts';
import { highlightsFeature } from './highlights.ts';
import { hintsFeature } from './hints.ts';
import { hoverFeature } from './hover.ts';
import { indexStatisticsFeature } from './indexStatistics.ts';
import { knowledgeProblemsFeature } from './knowledgeProblems.ts';
import { lensesFeature } from './lenses.ts';
import { linksFeature } from './links.ts';
import { missingPageFeature } from './missingPage.ts';
import { missingPapersFeature } from './missingPapers.ts';
import { outcomeMarksFeature } from './outcomeMarks.ts';
import { ownFilesFeature } from './ownFiles.ts';
import { ownKnowledgeFeature } from './ownKnowledge.ts';
import { pdfsFeature } from './pdfs.ts';
import { questionListFeature } from './questionList.ts';
import { referencesFeature } from './references.ts';
import { renamingFeature } from './renaming.ts';
import { revealingFeature } from './revealing.ts';
import { rewritingFeature } from './rewriting.ts';
import { rowsFeature } from './rows.ts';
import { samplesFeature } from './samples.ts';
import { searchFeature } from './search.ts';
import { selectionRangesFeature } from './selectionRanges.ts';
import { semanticTokensFeature } from './semanticTokens.ts';
import { statusBarFeature } from './statusBar.ts';
import { stepsFeature } from './steps.ts';
import { tablesFeature } from './tables.ts';
import { verdictProblemsFeature } from './verdictProblems.ts';
import { verdictsFeature } from './verdicts.ts';
import { workspaceSymbolsFeature } from './workspaceSymbols.ts';

/** All that the extension adds to the editor. */
export const FEATURES: readonly Feature[] = [
  definitionFeature, hoverFeature, referencesFeature, hierarchyFeature,
  documentSymbolsFeature, foldingFeature, highlightsFeature, linksFeature, workspaceSymbolsFeature, searchFeature,
  ownKnowledgeFeature, ownFilesFeature, discoveredNamesFeature, renamingFeature, knowledgeProblemsFeature,
  verdictsFeature, verdictProblemsFeature,
  semanticTokensFeature, selectionRangesFeature, stepsFeature, questionListFeature, statusBarFeature, tablesFeature,
  hintsFeature, lensesFeature, outcomeMarksFeature, completionFeature, rewritingFeature, copyingFeature, quotingFeature, exportingFeature, comparingFeature,
  diagnosticsFeature, dimmingFeature, missingPageFeature, missingPapersFeature, glossaryFeature, pdfsFeature, commandsFeature, rowsFeature, samplesFeature, indexStatisticsFeature,
];

/** What leads to the sidebar. */
export const SIDEBAR_FEATURES: readonly SidebarFeature[] = [goToFeature, revealingFeature];
