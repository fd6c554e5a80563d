import { commandsFeature } from './commands.ts';
import { definitionFeature } from './definition.ts';
import { diagnosticsFeature } from './diagnostics.ts';
import { dimmingFeature } from './dimming.ts';
import { documentSymbolsFeature } from './documentSymbols.ts';
import type { Feature } from './feature.ts';
import { foldingFeature } from './folding.ts';
import { highlightsFeature } from './highlights.ts';
import { hoverFeature } from './hover.ts';
import { linksFeature } from './links.ts';
import { missingPageFeature } from './missingPage.ts';
import { referencesFeature } from './references.ts';
import { workspaceSymbolsFeature } from './workspaceSymbols.ts';

/** All that the extension adds to the editor. */
export const FEATURES: readonly Feature[] = [
  definitionFeature, hoverFeature, referencesFeature,
  documentSymbolsFeature, foldingFeature, highlightsFeature, linksFeature, workspaceSymbolsFeature,
  diagnosticsFeature, dimmingFeature, missingPageFeature, commandsFeature,
];
