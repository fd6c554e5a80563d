import * as vscode from 'vscode';
import type { Catalogue } from '../corpus/catalogue.ts';
import type { PaperDocument } from '../corpus/document.ts';
import type { Entry } from '../entities/knowledge.ts';
import { entityIn } from '../queries/discovered.ts';
import type { EntityOf } from '../queries/entities.ts';
import { papersMissing, type MissingRow } from '../queries/papers.ts';
import { languageOf, words, type Words } from '../words/words.ts';
import { Catalogues } from './catalogues.ts';
import { OpenDocuments } from './documents.ts';
import { Folder } from './folder.ts';
import { IndexStore } from './indexStore.ts';
import { Knowledge } from './knowledge.ts';
import { createReaders } from './paperReaders.ts';
import { Outcomes } from './outcomes.ts';
import type { LoadPart } from './parts.ts';
import { Pdfs } from './pdfs.ts';
import { editorRange } from './positions.ts';
import { Verdicts } from './verdicts.ts';

/** The build says of which sources and which names it is: what another one has read is read again. */
declare const BUILD: string;

/** What features and views are built from. */
export interface Services {
  readonly word: Words;
  readonly folder: Folder;
  readonly documents: OpenDocuments;
  readonly pdfs: Pdfs;
  readonly knowledge: Knowledge;
  readonly outcomes: Outcomes;
  readonly catalogues: Catalogues;
  /** What people judge answers to be. */
  readonly verdicts: Verdicts;
  /** What catalogues tell of papers that need not be in the folder; `catalogues.onDidChange` tells of another one. */
  readonly catalogue: () => Catalogue;
  /** The papers that are cited and not here; not those that a file may hold which nobody has read yet. */
  readonly missing: () => readonly MissingRow[];
  /** "Not in this folder", or how much of the folder nobody knows yet. */
  readonly notHere: () => string;
  /** An actor or a system that is listed, or that the papers of the folder introduce. */
  readonly entityOf: EntityOf;
  /** A document as it was read, with the corpus in step with it. */
  read(document: vscode.TextDocument): PaperDocument;
  /** The place of a span in a document of the folder. */
  location(uri: string, span: { readonly start: number; readonly end: number }): vscode.Location;
}

/** @param seeds the actors and systems that Anfrage brings along */
export function createServices(context: vscode.ExtensionContext, load: LoadPart, seeds: () => readonly Entry[]): Services {
  const log = vscode.window.createOutputChannel('Anfrage', { log: true }), word = words(languageOf(vscode.env.language));
  const knowledge = new Knowledge(seeds, log), pdfs = new Pdfs(context.extensionUri, load, word, log), readers = createReaders(context.extensionUri, knowledge, log), documents = new OpenDocuments(knowledge, pdfs, readers), store = new IndexStore(context.storageUri, BUILD, log);
  const folder = new Folder(documents, pdfs, knowledge, readers, store, word, log), catalogues = new Catalogues(word, log), verdicts = new Verdicts(folder, word, log), outcomes = new Outcomes(folder, verdicts);
  context.subscriptions.push(outcomes, verdicts, folder, readers, store, documents, pdfs, catalogues, knowledge, log);
  return {
    word, folder, documents, pdfs, knowledge, catalogues, verdicts, outcomes,
    entityOf: entityIn(folder.corpus, knowledge.entityOf),
    catalogue: () => catalogues.current,
    missing: () => papersMissing(folder.corpus, catalogues.current).filter(({ paper }) => !folder.mayBeUnread(paper)),
    notHere: () => (folder.unread ? word('hover.notReadYet', { count: folder.unread.toLocaleString(word.language) }) : word('hover.notHere')),
    read: (document) => documents.read(document),
    location: (uri, span) => {
      const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
      const known = open ? documents.read(open) : folder.corpus.document(uri);
      return new vscode.Location(vscode.Uri.parse(uri, true), known ? editorRange(known.lineStarts, span) : new vscode.Range(0, 0, 0, 0));
    },
  };
}
