import * as vscode from 'vscode';
import { edited, moved, readDocument, withKnowledge, type PaperDocument } from '../corpus/document.ts';
import { documentRead } from '../corpus/wholeReading.ts';
import type { Matcher } from '../entities/matcher.ts';
import type { Knowledge } from './knowledge.ts';
import { isPaperFile } from './files.ts';
import { fileOf, READABLE_SCHEME } from './pdfAddress.ts';
import type { Pdfs } from './pdfs.ts';
import type { Readers } from './readers.ts';
import { settings } from './settings.ts';

/** The language of inquiries. */
export const INQUIRY = 'inquiry';
/** Pages about papers that are not in the folder. Their language has no other documents; VS Code knows it by their folder (package.json). */
export const MISSING_SCHEME = 'anfrage-missing';
export const PAGE = 'inquiry-page';
export const PAGE_FOLDER = 'anfrage-missing';
/** Versions of a paper as people read them, side by side; their language is that of pages, by their folder of the same name. */
export const COMPARISON_SCHEME = 'anfrage-comparison';

/** From how many characters on a text is read in two speeds: reading all of a shorter one takes no longer than a frame. */
const LONG = 30_000;
/** How long typing in such a text has rested when all of it is read, in milliseconds: the longer, the more that costs. */
const restOf = (length: number) => 300 + length / 1000;

/** One reading of one version, with the names that were known. */
interface Reading {
  readonly version: number;
  readonly matcher: Matcher;
  readonly document: PaperDocument;
}

/**
 * The documents that editors hold, read once a version for all who ask. While somebody types in a long one, a version is made of the one before (`edited`), or where only
 * reading all of it tells what a key means, has what was read before at its new place (`moved`) until that is done. When typing rests, all of it is read too: by a thread,
 * so that typing can go on. So what stays is always what reading all of it gives.
 */
export class OpenDocuments implements vscode.Disposable {
  private readonly readings = new WeakMap<vscode.TextDocument, Reading>();
  /** The long documents in which somebody types, until that rests. */
  private readonly typed = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  /** Those that are being read whole beside the typing. */
  private readonly settling = new Map<vscode.TextDocument, Promise<void>>();
  private readonly rest = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly parts = [
    this.rest,
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => { if (contentChanges.length) this.type(document); }),
    vscode.workspace.onDidCloseTextDocument((document) => { this.forget(document); }),
  ];

  /** Typing in a long document rests, and all of it has been read. */
  readonly onDidRest = this.rest.event;

  constructor(private readonly knowledge: Knowledge, private readonly pdfs: Pick<Pdfs, 'layoutOf'>, private readonly readers: Pick<Readers, 'whole'>) {}

  /** A document as it stands. While somebody types, the reading may be a quick one: enough for what is shown beside the text, and nothing to keep. */
  read(document: vscode.TextDocument): PaperDocument {
    const known = this.known(document), { matcher } = this.knowledge;
    if (known?.version === document.version) return known.document;
    const text = known && this.typed.has(document) ? textOf(document) : null, quick = known && text !== null ? edited(known.document, text, matcher) ?? moved(known.document, text) : null;
    return quick ? this.keep(document, quick) : this.whole(document);
  }

  /** The same, when it is known what the latest changes mean for how the paper is built: for what is shown of that and asked for once a change. */
  async built(document: vscode.TextDocument): Promise<PaperDocument> {
    while (this.read(document).quick === 'moved') await this.settle(document);
    return this.read(document);
  }

  /** The same, all of it read: for what is kept, counted or written elsewhere. */
  whole(document: vscode.TextDocument): PaperDocument {
    const known = this.readings.get(document), { matcher } = this.knowledge, isRead = known?.version === document.version && !known.document.quick;
    if (isRead && known.matcher === matcher) return known.document;
    if (isRead) return this.keep(document, withKnowledge(known.document, matcher));
    const uri = document.uri.toString(), text = textOf(document);
    return this.keep(document, readDocument(uri, text, matcher, this.pdfs.layoutOf(uri, text)));
  }

  /** Whether somebody types in a long document: what is known of it follows when that rests. */
  isTyped(document: vscode.TextDocument): boolean {
    return this.typed.has(document);
  }

  /** What was read last with the names that are known now. */
  private known(document: vscode.TextDocument): Reading | null {
    const reading = this.readings.get(document);
    return reading?.matcher === this.knowledge.matcher ? reading : null;
  }

  private keep(document: vscode.TextDocument, read: PaperDocument): PaperDocument {
    this.readings.set(document, { version: document.version, matcher: this.knowledge.matcher, document: read });
    return read;
  }

  private type(document: vscode.TextDocument) {
    const length = this.known(document)?.document.text.length ?? 0;
    if (length < LONG) return;
    this.forget(document);
    this.typed.set(document, setTimeout(() => { void this.settle(document); }, restOf(length)));
  }

  /** Reads all of a document in which somebody types: by a thread, or here where none does. What comes too late for the latest keys is what they are read with. */
  private settle(document: vscode.TextDocument): Promise<void> {
    let work = this.settling.get(document);
    if (!work) this.settling.set(document, work = this.readBeside(document).finally(() => { this.settling.delete(document); }));
    return work;
  }

  private async readBeside(document: vscode.TextDocument) {
    const { version } = document, { matcher } = this.knowledge, request = { uri: document.uri.toString(), text: textOf(document) }, reading = await this.readers.whole(request);
    if (!this.typed.has(document)) return; // closed meanwhile
    if (reading && matcher === this.knowledge.matcher) this.readings.set(document, { version, matcher, document: documentRead(request, reading) });
    else this.whole(document);
    if (this.readings.get(document)?.version !== document.version) {
      this.type(document);
      return;
    }
    this.forget(document);
    this.rest.fire(document);
  }

  private forget(document: vscode.TextDocument) {
    clearTimeout(this.typed.get(document));
    this.typed.delete(document);
  }

  dispose() {
    for (const timer of this.typed.values()) clearTimeout(timer);
    for (const part of this.parts) part.dispose();
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
