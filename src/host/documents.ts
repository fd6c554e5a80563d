import * as vscode from 'vscode';
import { readDocument, withKnowledge, type PaperDocument } from '../corpus/document.ts';
import type { Matcher } from '../entities/matcher.ts';
import type { Knowledge } from './knowledge.ts';
import { isPaperFile } from './files.ts';
import { fileOf, READABLE_SCHEME } from './pdfAddress.ts';
import type { Pdfs } from './pdfs.ts';
import { settings } from './settings.ts';

/** The language of inquiries. */
export const INQUIRY = 'inquiry';
/** Pages about papers that are not in the folder. Their language has no other documents; VS Code knows it by their folder (package.json). */
export const MISSING_SCHEME = 'anfrage-missing';
export const PAGE = 'inquiry-page';
export const PAGE_FOLDER = 'anfrage-missing';
/** Versions of a paper as people read them, side by side; their language is that of pages, by their folder of the same name. */
export const COMPARISON_SCHEME = 'anfrage-comparison';

/** The documents that editors hold, read once a version for all who ask. */
export class OpenDocuments {
  private readonly versions = new WeakMap<vscode.TextDocument, { readonly version: number; readonly matcher: Matcher; readonly document: PaperDocument }>();

  constructor(private readonly knowledge: Knowledge, private readonly pdfs: Pick<Pdfs, 'layoutOf'>) {}

  read(document: vscode.TextDocument): PaperDocument {
    const known = this.versions.get(document), { version } = document, { matcher } = this.knowledge;
    if (known?.version === version && known.matcher === matcher) return known.document;
    const uri = document.uri.toString(), text = textOf(document);
    const read = known?.version === version ? withKnowledge(known.document, matcher) : readDocument(uri, text, matcher, this.pdfs.layoutOf(uri, text));
    this.versions.set(document, { version, matcher, document: read });
    return read;
  }
}

/** Of a text that is too large nothing is known. */
function textOf(document: vscode.TextDocument): string {
  const text = document.getText();
  return text.length > settings().fileSize ? '' : text;
}

/** Whether a document's facts are kept: files of our kinds in the folder, inquiries wherever they can be edited, and PDFs. Older versions in comparisons are not. */
export function isKept({ uri, languageId }: vscode.TextDocument): boolean {
  if (uri.scheme === MISSING_SCHEME) return false;
  if (isPaperFile(uri) && vscode.workspace.getWorkspaceFolder(fileOf(uri))) return true;
  return languageId === INQUIRY && (uri.scheme === 'untitled' || uri.scheme === READABLE_SCHEME || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true);
}

/** Whether definitions, hovers and references work in a document: in every inquiry, and as far as the user wants in other texts of the folder. */
export function isServed({ uri, languageId }: vscode.TextDocument): boolean {
  if (languageId === INQUIRY || uri.scheme === MISSING_SCHEME) return true;
  return settings().otherDocuments === 'folder' && vscode.workspace.getWorkspaceFolder(fileOf(uri)) !== undefined;
}
