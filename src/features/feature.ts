import * as vscode from 'vscode';
import type { PaperDocument } from '../corpus/document.ts';
import { INQUIRY, isServed, MISSING_SCHEME } from '../host/documents.ts';
import type { Services } from '../host/services.ts';
import { titleIn, type TitleOf } from '../queries/titles.ts';

/** One feature of the editor: what it registers ends with the extension. */
export type Feature = (services: Services, context: vscode.ExtensionContext) => vscode.Disposable;

/** Inquiries alone: what rests on questions and answers. */
export const INQUIRIES: vscode.DocumentSelector = { language: INQUIRY };

/** All texts in which citations and names are found; `served` says for each document whether the user wants it. */
export const TEXTS: vscode.DocumentSelector = [INQUIRY, 'plaintext', 'markdown'].map((language) => ({ language }));

/** How long a message stays in the status bar, in milliseconds. */
export const MESSAGE_STAYS = 5000;

/** The document as it was read, or null where the extension keeps still. */
export function served(services: Services, document: vscode.TextDocument): PaperDocument | null {
  return isServed(document) ? services.read(document) : null;
}

/** The titles of papers, from the folder and from catalogues. */
export function titleOf({ folder, catalogue }: Services): TitleOf {
  return titleIn(folder.corpus, (paper) => catalogue().get(paper)?.title ?? null);
}

/** The same for what people write or read in: the pages that the extension itself makes say all there is and cannot be changed. */
export function servedText(services: Services, document: vscode.TextDocument): PaperDocument | null {
  return document.uri.scheme === MISSING_SCHEME ? null : served(services, document);
}
