import * as vscode from 'vscode';
import { globTest } from './glob.ts';
import { INQUIRY, type OpenDocuments } from './documents.ts';
import { isPaperFile } from './files.ts';
import { READABLE_SCHEME } from './pdfAddress.ts';
import { settings } from './settings.ts';

/** The languages that a text has before anybody decides. */
const UNDECIDED = ['plaintext', 'markdown'];
/** Not files of the user's: new texts keep the language that they were given, older versions in comparisons that of their file. */
const LEFT_ALONE = ['untitled', 'git', 'vscode-local-history'];
const KEPT_KEY = 'languageKept';
/** How many files are remembered whose language the user switched back. */
const MOST_KEPT = 500;
/** When associations change, VS Code sets the languages of all open texts anew: switches so near to it, in milliseconds, are not the user's. */
const GRACE = 1500;

/**
 * Opens inquiries in their language by what they say, whatever their files are called.
 *
 * VS Code does not tell who set a language. It tells of a change by closing and opening the same document object again, so a document
 * that was an inquiry and comes again as something else was switched back: that file is left alone from then on, until it is made an inquiry again.
 */
export class Detection implements vscode.Disposable {
  private readonly last = new WeakMap<vscode.TextDocument, string>();
  private readonly parts: vscode.Disposable[];
  /** When associations changed last, and which texts were switched back when. */
  private associated = -Infinity;
  private switched: { readonly document: vscode.TextDocument; readonly at: number }[] = [];

  constructor(private readonly documents: OpenDocuments, private readonly memory: vscode.Memento) {
    const { workspace } = vscode;
    this.parts = [
      workspace.onDidOpenTextDocument((document) => { this.opened(document); }),
      workspace.onDidRenameFiles(({ files }) => { for (const { oldUri, newUri } of files) if (this.isKept(oldUri)) this.keep(newUri, true); }),
      workspace.onDidChangeConfiguration((change) => { if (change.affectsConfiguration('files.associations')) this.associate(); }),
    ];
  }

  /** Looks at what is open already. */
  start() {
    for (const document of vscode.workspace.textDocuments) this.opened(document);
  }

  private opened(document: vscode.TextDocument) {
    if (this.last.get(document) === document.languageId) return;
    const before = this.last.get(document);
    this.last.set(document, document.languageId);
    if (before === undefined && document.uri.scheme === READABLE_SCHEME) this.considerPdf(document);
    else if (before === undefined) this.consider(document);
    else if (before === INQUIRY && document.languageId !== INQUIRY) this.switchedBack(document);
    else if (document.languageId === INQUIRY) this.keep(document.uri, false);
  }

  private switchedBack(document: vscode.TextDocument) {
    const now = Date.now();
    if (now - this.associated < GRACE) { this.consider(document); return; }
    this.keep(document.uri, true);
    this.switched = [...this.switched.filter(({ at }) => now - at < GRACE), { document, at: now }];
  }

  /** The switch may be told before the change that made it. */
  private associate() {
    this.associated = Date.now();
    for (const { document, at } of this.switched) if (this.associated - at < GRACE && !document.isClosed) {
      this.keep(document.uri, false);
      this.consider(document);
    }
    this.switched = [];
  }

  private consider(document: vscode.TextDocument) {
    const { uri, languageId } = document;
    if (!UNDECIDED.includes(languageId) || LEFT_ALONE.includes(uri.scheme) || !isPaperFile(uri)) return;
    if (!settings().detectInquiries || this.isKept(uri) || isAssociated(uri)) return;
    if (this.documents.read(document).paper.inquiry) void vscode.languages.setTextDocumentLanguage(document, INQUIRY).then(undefined, () => undefined); // closed meanwhile
  }

  /** What can be read of a PDF is an inquiry by its name: it is made plain text where it says that it is none. */
  private considerPdf(document: vscode.TextDocument) {
    if (document.languageId !== INQUIRY || (!this.isKept(document.uri) && (!settings().detectInquiries || this.documents.read(document).paper.inquiry))) return;
    this.last.set(document, 'plaintext'); // it is not the user who switches
    void vscode.languages.setTextDocumentLanguage(document, 'plaintext').then(undefined, () => undefined); // closed meanwhile
  }

  private get kept(): readonly string[] { return this.memory.get<readonly string[]>(KEPT_KEY, []); }
  private isKept(uri: vscode.Uri): boolean { return this.kept.includes(uri.toString()); }

  private keep(uri: vscode.Uri, keep: boolean) {
    if (this.isKept(uri) === keep) return;
    const others = this.kept.filter((known) => known !== uri.toString());
    void this.memory.update(KEPT_KEY, keep ? [...others, uri.toString()].slice(-MOST_KEPT) : others);
  }

  dispose() {
    for (const part of this.parts) part.dispose();
  }
}

/** Whether the user's `files.associations` say which language a file has. */
function isAssociated(uri: vscode.Uri): boolean {
  const associations = vscode.workspace.getConfiguration('files', uri).get<Record<string, string>>('associations', {});
  return Object.keys(associations).some((glob) => globTest(glob)(uri.path));
}
