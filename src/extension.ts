import type * as vscode from 'vscode';
import { FEATURES, SIDEBAR_FEATURES } from './features/index.ts';
import { createReadingViews, readingFeature } from './features/reading.ts';
import { Detection } from './host/detection.ts';
import { createServices } from './host/services.ts';
import type { ReadingViews } from './views/reading.ts';
import { Sidebar, type Trees } from './views/index.ts';

/** What other extensions and the tests get. */
export interface AnfrageApi {
  /** Resolves when the folder has been read once. */
  readonly ready: Promise<void>;
  /** The trees of the sidebar: VS Code lets nobody read the rows that it shows. */
  readonly trees: Trees;
  /** The reading views that are open, with what they show. */
  readonly reading: Pick<ReadingViews, 'panels'>;
}

/** Builds the services and registers the features. It waits for nothing: texts are read once it has returned. */
export function activate(context: vscode.ExtensionContext): AnfrageApi {
  const services = createServices(context), sidebar = new Sidebar(services, context.workspaceState), reading = createReadingViews(services, context), detection = new Detection(services.documents, context.workspaceState);
  context.subscriptions.push(detection, sidebar, readingFeature(services, reading), ...FEATURES.map((feature) => feature(services, context)), ...SIDEBAR_FEATURES.map((feature) => feature(services, sidebar)));
  const ready = new Promise<void>((resolve, reject) => {
    setTimeout(() => {
      detection.start();
      services.catalogues.start();
      services.knowledge.own.start().then(() => services.folder.start()).then(resolve, reject); // so that no paper is read twice
    }, 0);
  });
  return { ready, trees: sidebar.trees, reading };
}
