import * as vscode from 'vscode';
import { fileName } from '../words/terms.ts';
import type { PdfPlace } from '../pdf/pdfText.ts';
import type { FromPage, ToPage } from '../viewer/messages.ts';
import type { Words } from '../words/words.ts';
import { pdfPage } from './pdfPage.ts';

/** The type of the editor, for VS Code. */
export const PDF_VIEW = 'anfrage.pdf';
/** Larger files are not shown: the page holds all of their bytes. */
const LARGEST = 256 * 1024 * 1024;
const START: PdfPlace = { page: 0, x: 0, y: 0 };

/** PDFs as they are printed: a read-only editor of VS Code, and jumps to places in it. */
export class PdfViewers implements vscode.CustomReadonlyEditorProvider, vscode.Disposable {
  private readonly all = new Set<PdfViewer>();
  /** Places that the next viewer of a PDF shows, by its address. */
  private readonly wanted = new Map<string, PdfPlace>();
  private readonly registered = vscode.window.registerCustomEditorProvider(PDF_VIEW, this, { supportsMultipleEditorsPerDocument: true });

  /** @param readAt shows the text of a PDF at a place */
  constructor(private readonly word: Words, private readonly extension: vscode.Uri, private readonly readAt: (viewer: PdfViewer, place: PdfPlace) => Promise<void>) {}

  /** What is open, for commands and tests. */
  get viewers(): readonly PdfViewer[] { return [...this.all]; }

  /** The one that has the focus. */
  get active(): PdfViewer | null { return this.viewers.find(({ panel }) => panel.active) ?? null; }

  /** Shows a place of a PDF: where the PDF is open, else in a column. */
  async show(pdf: vscode.Uri, place: PdfPlace | null, column: vscode.ViewColumn, preserveFocus: boolean): Promise<void> {
    if (place) this.wanted.set(pdf.toString(), place);
    await vscode.commands.executeCommand('vscode.openWith', pdf, PDF_VIEW, { viewColumn: columnOf(pdf) ?? column, preserveFocus });
    this.viewers.find(({ uri, panel }) => panel.visible && uri.toString() === pdf.toString())?.showWanted();
  }

  openCustomDocument(uri: vscode.Uri): vscode.CustomDocument {
    return { uri, dispose: () => undefined };
  }

  resolveCustomEditor({ uri }: vscode.CustomDocument, panel: vscode.WebviewPanel) {
    const viewer = new PdfViewer(uri, panel, this.word, this.extension, {
      wanted: () => { const key = uri.toString(), place = this.wanted.get(key); this.wanted.delete(key); return place ?? null; },
      readAt: this.readAt,
    });
    this.all.add(viewer);
    panel.onDidDispose(() => { viewer.dispose(); this.all.delete(viewer); });
  }

  dispose() { this.registered.dispose(); }
}

/** The column in which a PDF is open. */
function columnOf(pdf: vscode.Uri): vscode.ViewColumn | undefined {
  return vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(({ input }) => input instanceof vscode.TabInputCustom && input.viewType === PDF_VIEW && input.uri.toString() === pdf.toString()))?.viewColumn;
}

interface ViewerPorts {
  /** The place to show, once. */
  readonly wanted: () => PdfPlace | null;
  readonly readAt: (viewer: PdfViewer, place: PdfPlace) => Promise<void>;
}

/** One PDF that is shown. The page of its webview is gone while it is hidden, and asks for everything again. */
export class PdfViewer implements vscode.Disposable {
  /** What stands at the upper edge. */
  top = START;
  /** The pages that were drawn since it was last opened, counted from 0. */
  readonly drawn = new Set<number>();
  private isReady = false;
  private readonly watcher: vscode.FileSystemWatcher;

  constructor(readonly uri: vscode.Uri, readonly panel: vscode.WebviewPanel, private readonly word: Words, extension: vscode.Uri, private readonly ports: ViewerPorts) {
    const { webview } = panel;
    this.watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), fileName(uri.toString())), true, false, true);
    this.watcher.onDidChange(() => { if (this.isReady) void this.open(); });
    panel.onDidChangeViewState(() => { if (!panel.visible) this.isReady = false; });
    webview.onDidReceiveMessage((message: FromPage) => { void this.receive(message); });
    webview.options = { enableScripts: true, localResourceRoots: ['media', 'dist'].map((folder) => vscode.Uri.joinPath(extension, folder)) };
    webview.html = pdfPage(webview, extension, word);
  }

  /** Tells the page of the place that is to be shown. */
  showWanted() {
    const place = this.isReady ? this.ports.wanted() : null;
    if (place) this.post({ type: 'show', place });
  }

  private async receive(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'ready': this.isReady = true; await this.open(); return;
      case 'drawn': this.drawn.add(message.page); return;
      case 'top': this.top = message.place; return;
      case 'text': await this.ports.readAt(this, message.place); return;
    }
  }

  private async open(): Promise<void> {
    const { word, uri } = this;
    this.drawn.clear();
    this.showWanted();
    try {
      const { size } = await vscode.workspace.fs.stat(uri);
      if (size > LARGEST) this.post({ type: 'problem', words: word('original.tooLarge', { megabytes: LARGEST / (1024 * 1024) }) });
      else this.post({ type: 'open', bytes: new Uint8Array(await vscode.workspace.fs.readFile(uri)) }); // Node's own kind of bytes does not travel well
    } catch {
      this.post({ type: 'problem', words: word('original.gone') });
    }
  }

  private post(message: ToPage) {
    void this.panel.webview.postMessage(message);
  }

  dispose() { this.watcher.dispose(); }
}
