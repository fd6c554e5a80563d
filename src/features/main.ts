import type * as vscode from 'vscode';
import { FEATURES, SIDEBAR_FEATURES } from './index.ts';
import type { Entry } from '../entities/knowledge.ts';
import { createEntityPages, detailsFeature } from './details.ts';
import { wakeHovers } from './hover.ts';
import { createPdfViewers, originalFeature } from './original.ts';
import { createReadingViews, readingFeature } from './reading.ts';
import { Detection } from '../host/detection.ts';
import type { Folder } from '../host/folder.ts';
import { laterParts, type LoadPart } from '../host/parts.ts';
import type { Pdfs } from '../host/pdfs.ts';
import { createServices, type Services } from '../host/services.ts';
import { wake } from '../host/waking.ts';
import { Sidebar, type Trees } from '../views/index.ts';
import type { EntityPages } from '../views/entityPages.ts';
import type { PdfViewers } from '../views/pdfViewers.ts';
import type { ReadingViews } from '../views/reading.ts';

/** What runs once the main part is here. */
export interface Main {
  /** The trees of the sidebar: VS Code lets nobody read the rows that it shows. */
  readonly trees: Trees;
  /** The reading views that are open, with what they show. */
  readonly reading: Pick<ReadingViews, 'panels'>;
  /** The details pages of actors and systems that are open. */
  readonly details: Pick<EntityPages, 'panels'>;
  /** What the texts of PDFs come from. */
  readonly pdfs: Pdfs;
  /** The PDFs that are shown as printed. */
  readonly originals: Pick<PdfViewers, 'viewers'>;
  /** What is known of the folder. */
  readonly folder: Folder;
  /** Reads the folder; resolves when that is done once. */
  readonly read: () => Promise<void>;
  /** Keeps what was read last. */
  readonly end: () => Promise<void>;
}

/**
 * Builds the services, and wakes what reads papers before anybody asks for one.
 * @param seeds the actors and systems that Anfrage brings along
 */
export async function prepare(context: vscode.ExtensionContext, load: LoadPart, seeds: () => readonly Entry[]): Promise<Services> {
  laterParts(load);
  const services = createServices(context, load, seeds);
  await wake(services.knowledge, services.word);
  return services;
}

/** Registers the features. It waits for nothing, and reads no text. */
export function start(context: vscode.ExtensionContext, services: Services): Main {
  const sidebar = new Sidebar(services, context.workspaceState), reading = createReadingViews(services, context), details = createEntityPages(services, sidebar, context), originals = createPdfViewers(services, context), detection = new Detection(services.documents, context.workspaceState);
  context.subscriptions.push(detection, sidebar, readingFeature(services, reading), detailsFeature(services, details), originalFeature(services, originals, reading), ...FEATURES.map((feature) => feature(services, context)), ...SIDEBAR_FEATURES.map((feature) => feature(services, sidebar)));
  const read = async () => {
    detection.start();
    void wakeHovers(services);
    services.catalogues.start();
    void services.verdicts.start();
    await services.knowledge.own.start(); // so that no paper is read twice
    await services.folder.start();
  };
  return { trees: sidebar.trees, reading, details, originals, pdfs: services.pdfs, folder: services.folder, read, end: () => services.folder.keep() };
}
