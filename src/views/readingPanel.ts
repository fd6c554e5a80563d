import * as vscode from 'vscode';
import type { PaperDocument } from '../corpus/document.ts';
import type { Reading, ReadingBlock } from '../exports/reading.ts';
import { coalesced } from '../host/coalesce.ts';
import { editorRange } from '../host/positions.ts';
import type { Services } from '../host/services.ts';
import type { Span } from '../model/span.ts';
import { documentWords } from '../words/terms.ts';
import { readingPage } from './readingPage.ts';

/** How long typing and news of the folder gather before the view follows, in milliseconds. */
const GATHER = 250;
/** How much HTML one message holds, in characters. */
const MESSAGE = 256 * 1024;

/** What the links of a view do; features know how. */
export interface ReadingActions {
  render(document: PaperDocument): Promise<Reading>;
  /** Follows the citation at an offset. `column` is where editors belong. */
  follow(panel: ReadingPanel, offset: number): Promise<void>;
  openPaper(panel: ReadingPanel, paper: string): Promise<void>;
  openAnswer(panel: ReadingPanel, label: string): Promise<void>;
  showReferences(panel: ReadingPanel, offset: number): Promise<void>;
  copy(panel: ReadingPanel, answer: NonNullable<ReadingBlock['answer']>): Promise<void>;
  save(document: vscode.TextDocument): Promise<void>;
}

/** A place as the webview tells it. */
interface Place {
  readonly block: number;
  readonly part: number;
  readonly at: number;
}

/** One reading view: shows one document, follows its text and its cursor, and leads the editor along. */
export class ReadingPanel implements vscode.Disposable {
  private readonly parts: vscode.Disposable[] = [];
  private readonly refresh = coalesced(() => { void this.update(); }, GATHER);
  /** What the webview shows; null while it has no content. */
  private shown: Reading | null = null;
  /** The offset at which the reader is, as far as the cursor or a click told. */
  at = 0;
  private rendering = 0;
  /** Where the focus was before it came here. */
  private before = vscode.window.activeTextEditor;

  constructor(readonly panel: vscode.WebviewPanel, readonly document: vscode.TextDocument, private readonly services: Services, private readonly actions: ReadingActions, media: vscode.Uri) {
    const { webview } = panel, { word } = services;
    webview.options = { enableScripts: true, localResourceRoots: [media] };
    panel.iconPath = { light: vscode.Uri.joinPath(media, 'inquiry-light.svg'), dark: vscode.Uri.joinPath(media, 'inquiry-dark.svg') };
    this.parts.push(
      this.refresh,
      webview.onDidReceiveMessage((message: unknown) => { void this.receive(message); }),
      vscode.workspace.onDidChangeTextDocument((change) => { if (change.document === document && change.contentChanges.length) this.refresh(); }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => { if (textEditor.document === document && selections[0]) this.showPlace(document.offsetAt(selections[0].active), true); }),
      vscode.window.onDidChangeActiveTextEditor((editor) => { this.before = editor ?? this.before; }),
      services.folder.onDidChange(this.refresh), services.catalogues.onDidChange(this.refresh), services.knowledge.onDidChange(this.refresh),
    );
    this.name();
    webview.html = readingPage(webview, media, document.uri.toString(), word);
  }

  get read(): PaperDocument { return this.services.read(this.document); }
  /** All that is shown, as HTML. */
  get html(): string { return this.shown ? this.shown.head + this.shown.nav + this.shown.blocks.map(({ html }) => html).join('\n') : ''; }
  /** The editor that shows the document's text. */
  get editor(): vscode.TextEditor | null { return vscode.window.visibleTextEditors.find(({ document }) => document === this.document) ?? null; }
  /** Where texts are opened, so that the view stays. */
  get column(): vscode.ViewColumn {
    return this.editor?.viewColumn ?? ((this.panel.viewColumn ?? 1) > 1 ? vscode.ViewColumn.One : vscode.ViewColumn.Two);
  }

  private name() {
    const { word } = this.services;
    this.panel.title = word('reading.title', { document: documentWords(word, this.document.uri.toString(), this.read.paper.head) });
  }

  /** Brings the view up to date: what stays the same at the beginning and at the end is not sent again. */
  private async update(): Promise<void> {
    const ticket = ++this.rendering, next = await this.actions.render(this.read);
    if (ticket !== this.rendering || !this.panel.visible) return;
    this.name();
    const before = this.shown?.blocks ?? [], { blocks } = next, most = Math.min(before.length, blocks.length);
    let from = 0, same = 0;
    while (from < most && before[from]!.html === blocks[from]!.html) from++;
    while (same < most - from && before[before.length - 1 - same]!.html === blocks[blocks.length - 1 - same]!.html) same++;
    const changed = blocks.slice(from, blocks.length - same).map(({ html }) => html), removed = before.length - same - from;
    const headHtml = next.head === this.shown?.head ? null : next.head, navHtml = next.nav === this.shown?.nav ? null : next.nav;
    const isFirst = !this.shown;
    this.shown = next;
    if (!isFirst && !changed.length && !removed && headHtml === null && navHtml === null) return;
    const messages = inMessages(changed);
    messages.forEach((html, i) => {
      this.post({ type: 'update', anew: isFirst && i === 0, from: from + messages.slice(0, i).reduce((sum, { length }) => sum + length, 0), removed: i ? 0 : removed, html, headHtml: i ? null : headHtml, navHtml: i ? null : navHtml, done: i === messages.length - 1 });
    });
    if (isFirst && this.editor) this.showPlace(this.document.offsetAt(this.editor.selection.active), !this.editor.selection.active.isEqual(new vscode.Position(0, 0)), true);
  }

  /** Marks the block of an offset, and brings it into view; a view that comes back stays where it was. */
  showPlace(offset: number, scroll: boolean, isFirst = false) {
    this.at = offset;
    const place = this.placeOf(offset);
    if (place) this.post({ type: 'show', place, scroll, isFirst });
  }

  private placeOf(offset: number): Place | null {
    for (const [block, { parts }] of (this.shown?.blocks ?? []).entries()) for (const [part, { base, spans }] of parts.entries()) {
      if (spans.some(({ start, end }) => start <= offset && offset <= end)) return { block, part, at: Math.max(0, offset - base) };
    }
    return null;
  }

  private async receive(message: unknown): Promise<void> {
    const { type, place, block, paper, label, offset, isBrief } = (message ?? {}) as Readonly<Record<string, unknown>>, at = this.offsetOf(place), { actions } = this;
    switch (type) {
      case 'ready': this.shown = null; await this.update(); return;
      case 'reveal': if (at !== null) this.reveal(at, vscode.TextEditorRevealType.InCenterIfOutsideViewport); return;
      case 'scrolled': if (at !== null) this.reveal(at, vscode.TextEditorRevealType.AtTop); return;
      case 'select': if (at !== null) await this.select({ start: at, end: at }); return;
      case 'offset': if (typeof offset === 'number') { this.showPlace(offset, true); await this.select({ start: offset, end: offset }); } return;
      case 'follow': if (at !== null) await actions.follow(this, at); return;
      case 'references': if (at !== null) await actions.showReferences(this, at); return;
      case 'paper': if (typeof paper === 'string') await actions.openPaper(this, paper); return;
      case 'answer': if (typeof label === 'string') await actions.openAnswer(this, label); return;
      case 'copy': { const answer = this.shown?.blocks[Number(block)]?.answer; if (answer) await actions.copy(this, answer); if (isBrief === true) await this.giveBack(); return; }
      case 'print': await actions.save(this.document); return;
    }
  }

  /** Gives the focus back to the editor that it came from: what is opened next belongs there. */
  private async giveBack(): Promise<void> {
    const editor = vscode.window.visibleTextEditors.find((one) => one === this.before);
    if (editor) await vscode.window.showTextDocument(editor.document, { viewColumn: editor.viewColumn ?? vscode.ViewColumn.One });
  }

  private offsetOf(place: unknown): number | null {
    const { block, part, at } = (place ?? {}) as Partial<Record<keyof Place, unknown>>, base = this.shown?.blocks[Number(block)]?.parts[Number(part)]?.base;
    return base === undefined || typeof at !== 'number' ? null : base + at;
  }

  /** Scrolls the editor; its cursor stays where it is. */
  private reveal(offset: number, how: vscode.TextEditorRevealType) {
    this.editor?.revealRange(this.range({ start: offset, end: offset }), how);
  }

  /** Puts the cursor of the editor somewhere. */
  async select(span: Span): Promise<vscode.TextEditor> {
    return vscode.window.showTextDocument(this.document, { viewColumn: this.column, selection: this.range(span) });
  }

  private range(span: Span): vscode.Range {
    return editorRange(this.read.lineStarts, span);
  }

  private post(message: Readonly<Record<string, unknown>>) {
    void this.panel.webview.postMessage(message);
  }

  dispose() {
    this.rendering++; // what is under way shows nothing any more
    for (const part of this.parts) part.dispose();
  }
}

/** Blocks in messages of a bounded size; at least one. */
function inMessages(html: readonly string[]): string[][] {
  const messages: string[][] = [[]];
  let size = 0;
  for (const block of html) {
    if (size + block.length > MESSAGE && messages.at(-1)!.length) { messages.push([]); size = 0; }
    messages.at(-1)!.push(block);
    size += block.length;
  }
  return messages;
}
