import * as vscode from 'vscode';
import type { PaperDocument } from '../corpus/document.ts';
import type { Facts } from '../corpus/facts.ts';
import { paperNumbers } from '../corpus/paperNumber.ts';
import type { EntityId, Mention } from '../model/entity.ts';
import { labelParts, type Label } from '../model/label.ts';
import { paperIdParts, type PaperId } from '../model/paperId.ts';
import { INQUIRY, isServed, MISSING_SCHEME, PAGE } from '../host/documents.ts';
import type { Services } from '../host/services.ts';
import { touches, type Span } from '../model/span.ts';
import { titleIn, type TitleOf } from '../queries/titles.ts';
import type { Sidebar } from '../views/index.ts';

/** One feature of the editor: what it registers ends with the extension. */
export type Feature = (services: Services, context: vscode.ExtensionContext) => vscode.Disposable;

/** One that leads to the sidebar. */
export type SidebarFeature = (services: Services, sidebar: Sidebar) => vscode.Disposable;

/** Inquiries alone: what rests on questions and answers. */
export const INQUIRIES: vscode.DocumentSelector = { language: INQUIRY };

/** All texts in which citations and names are found, our own pages among them; `served` says for each document whether the user wants it. */
export const TEXTS: vscode.DocumentSelector = [INQUIRY, 'plaintext', 'markdown', PAGE].map((language) => ({ language }));

/** How long a message stays in the status bar, in milliseconds. */
export const MESSAGE_STAYS = 5000;

/** The document as it was read, or null where the extension keeps still. */
export function served(services: Services, document: vscode.TextDocument): PaperDocument | null {
  return isServed(document) ? services.read(document) : null;
}

/** Waits until the folder can tell what stands at a place: the papers that are cited there and the paper's own procedure are read before all others; a name can be introduced anywhere. */
export async function readyAt({ folder }: Services, { paper }: PaperDocument, offset: number): Promise<void> {
  if (paper.mentions.some(({ span }) => touches(span, offset))) return folder.settled();
  const cited = paper.citations.flatMap(({ span, target }) => (target !== null && touches(span, offset) && !folder.corpus.holders(target).length ? [target] : []));
  await folder.papersRead([...cited, ...paperNumbers(paper)]);
}

/** The titles of papers, from the folder and from catalogues. */
export function titleOf({ folder, catalogue }: Services): TitleOf {
  return titleIn(folder.corpus, (paper) => catalogue().get(paper)?.title ?? null);
}

/** The same for what people write or read in: the pages that the extension itself makes say all there is and cannot be changed. */
export function servedText(services: Services, document: vscode.TextDocument): PaperDocument | null {
  return document.uri.scheme === MISSING_SCHEME ? null : served(services, document);
}

/** The same, when it is known what the latest changes mean for how the text is built. */
export async function builtText(services: Services, document: vscode.TextDocument): Promise<PaperDocument | null> {
  return document.uri.scheme !== MISSING_SCHEME && isServed(document) ? services.documents.built(document) : null;
}

/** The text that is being edited, as it was read; null where the extension keeps still. */
export function activeText(services: Services): { readonly editor: vscode.TextEditor; readonly read: PaperDocument; readonly offset: number } | null {
  const editor = vscode.window.activeTextEditor, read = editor && served(services, editor.document);
  return editor && read ? { editor, read, offset: editor.document.offsetAt(editor.selection.active) } : null;
}

/** The name at the cursor, or null. */
export function mentionAtCursor(services: Services): Mention | null {
  const active = activeText(services);
  return active?.read.paper.mentions.find(({ span }) => touches(span, active.offset)) ?? null;
}

/** The actors and systems that a command was given: those of the rows that are selected, else the one of its row or its id alone. */
export function entitiesGiven(given: unknown, selected: unknown): readonly EntityId[] {
  const rows: readonly unknown[] = Array.isArray(selected) && selected.length ? selected : [given];
  return rows.flatMap((row) => {
    const id: unknown = typeof row === 'string' ? row : (row as { readonly entity?: unknown } | null | undefined)?.entity;
    return typeof id === 'string' ? [id] : [];
  });
}

/** What a row of the sidebar names, which a command gets from anybody: a document of the folder, a paper, an actor or a system. */
export interface NamedRow {
  readonly facts: Facts | null;
  readonly paper: PaperId | null;
  readonly entity: EntityId | null;
  /** A place in the document. */
  readonly span: Span | null;
  /** The number of a question that the document asks or answers. */
  readonly question: Label | null;
}

export function rowOf({ folder: { corpus } }: Services, given: unknown): NamedRow {
  const { document, paper, entity, span, question } = (given ?? {}) as Readonly<Record<string, unknown>>, { start, end } = (span ?? {}) as Partial<Span>;
  return {
    facts: typeof document === 'string' ? corpus.document(document) : null,
    paper: typeof paper === 'string' && paperIdParts(paper) ? paper : null,
    entity: typeof entity === 'string' && corpus.tally(entity) ? entity : null,
    span: Number.isInteger(start) && Number.isInteger(end) ? span as Span : null,
    question: typeof question === 'string' && labelParts(question) ? question : null,
  };
}
