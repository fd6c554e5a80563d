import * as vscode from 'vscode';
import { Corpus, type CorpusView } from '../corpus/corpus.ts';
import { readDocument, type PaperDocument } from '../corpus/document.ts';
import { factsOf, factsWithKnowledge, type Facts } from '../corpus/facts.ts';
import { contentHash } from '../corpus/hash.ts';
import type { Words } from '../words/words.ts';
import { Breath, coalesced } from './coalesce.ts';
import { INQUIRY, isKept, type OpenDocuments } from './documents.ts';
import { FileWatcher, type FileEvents } from './fileEvents.ts';
import { isExcluded, isPaperFile, listFiles, readFile } from './files.ts';
import type { Knowledge } from './knowledge.ts';
import { onSettings, settings } from './settings.ts';

/** How many files are read at the same time: a round trip each, which overlap. */
const AT_ONCE = 64;
/** How long one slice of reading may keep the extension host, in milliseconds. */
const SLICE = 8;
/** How long typing gathers, in milliseconds. */
const GATHER_TYPING = 300;
/** How soon views hear of changes, in milliseconds. */
const GATHER_NEWS = 150;
/** How long an answer waits for the first reading of the folder, in milliseconds: "not in this folder" should be true. */
const PATIENCE = 1500;
/** How many documents that were read for their words are kept. */
const KEPT_DOCUMENTS = 16;

/**
 * Keeps the corpus in step with the workspace: files are read as bytes, open documents count as they stand in the editor,
 * changes are followed by a watcher for our files alone.
 */
export class Folder implements vscode.Disposable {
  private readonly facts = new Corpus();
  private readonly unread = new Set<vscode.TextDocument>();
  /** The reading of a file that began last wins. */
  private readonly tickets = new Map<string, number>();
  private lastTicket = 0;
  private readonly recent = new Map<string, PaperDocument>();
  private readonly news = new vscode.EventEmitter<void>();
  private readonly tellNews = coalesced(() => { this.news.fire(); }, GATHER_NEWS);
  private readonly readTyped = coalesced(() => { this.flush(); }, GATHER_TYPING);
  private limits = settings();
  private indexing = new vscode.CancellationTokenSource();
  private naming = new vscode.CancellationTokenSource();
  private readonly parts: vscode.Disposable[] = [];
  private isRead = false;
  private readonly firstReading = new vscode.EventEmitter<void>();

  /** The corpus has changed. Several changes make one event. */
  readonly onDidChange = this.news.event;

  constructor(private readonly documents: OpenDocuments, private readonly knowledge: Knowledge, private readonly word: Words, private readonly log: vscode.LogOutputChannel) {}

  /** The corpus, with all that stands in the editors. */
  get corpus(): CorpusView {
    this.flush();
    return this.facts;
  }

  /** Begins to follow the workspace, and resolves when all of it has been read once. */
  async start(): Promise<void> {
    const { workspace } = vscode, files = new FileWatcher((events) => this.follow(events));
    this.parts.push(
      files,
      workspace.onDidOpenTextDocument((document) => { this.typed(document); }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => { if (contentChanges.length) this.typed(document); }),
      workspace.onDidCloseTextDocument((document) => {
        this.unread.delete(document);
        if (this.isOurs(document)) files.look(document.uri); // what was not saved no longer counts
      }),
      workspace.onDidChangeWorkspaceFolders(() => { void this.index(); }),
      this.knowledge.onDidChange(() => { void this.nameAnew(); }),
      onSettings(['exclude', 'limits', 'otherDocuments'], () => {
        this.limits = settings();
        void this.index();
      }),
    );
    for (const document of workspace.textDocuments) this.typed(document);
    this.flush();
    await this.index();
    this.isRead = true;
    this.firstReading.fire();
  }

  /** Resolves when the folder has been read once, or when that takes too long for somebody who waits. */
  async settled(): Promise<void> {
    if (this.isRead) return;
    await new Promise<void>((resolve) => {
      const done = () => { clearTimeout(timer); waiting.dispose(); resolve(); };
      const timer = setTimeout(() => { done(); }, PATIENCE), waiting = this.firstReading.event(done);
    });
  }

  /** A document of the folder with its text: from the editor, else from the disk. */
  async read(uri: string): Promise<PaperDocument | null> {
    const open = this.find(uri), known = this.recent.get(uri);
    if (open) return this.documents.read(open);
    if (known) return known;
    const file = await readFile(vscode.Uri.parse(uri, true), this.limits);
    if (typeof file === 'string') return null;
    const document = readDocument(uri, file.text, this.knowledge.matcher);
    this.recent.set(uri, document);
    for (const oldest of this.recent.keys()) if (this.recent.size > KEPT_DOCUMENTS) this.recent.delete(oldest);
    return document;
  }

  /** Reads the whole workspace; a new start ends the one before. */
  private async index(): Promise<void> {
    this.indexing.cancel();
    const source = this.indexing = new vscode.CancellationTokenSource(), { limits } = this, began = performance.now();
    const listed = await listFiles(roots(), limits, source.token), files = listed.slice(0, limits.files);
    if (source.token.isCancellationRequested) return;
    const wanted = new Set(files.map(String));
    for (const { uri } of this.facts.documents()) if (!wanted.has(uri) && !this.find(uri)) this.apply(uri, null);
    for (const document of vscode.workspace.textDocuments) this.typed(document);
    await this.readWithProgress(files, 'index.progress', source.token);
    if (source.token.isCancellationRequested) return;
    this.log.info(`read ${files.length} files in ${Math.round(performance.now() - began)} ms`);
    if (listed.length > files.length) {
      const message = this.word('index.tooMany', { limit: limits.files });
      this.log.warn(message);
      void vscode.window.showWarningMessage(message);
    }
  }

  /** Finds the names of other knowledge: in the open documents at once, then in all others. A new start ends the one before. */
  private async nameAnew(): Promise<void> {
    this.naming.cancel();
    const { token } = this.naming = new vscode.CancellationTokenSource();
    this.recent.clear();
    for (const document of vscode.workspace.textDocuments) if (this.facts.document(document.uri.toString())) this.typed(document); // VS Code keeps documents for a while whose files are gone
    this.flush();
    const others = this.facts.documents().filter(({ uri }) => !this.find(uri)).map(({ uri }) => vscode.Uri.parse(uri, true));
    await this.readWithProgress(others, 'index.names', token);
  }

  private async readWithProgress(files: readonly vscode.Uri[], words: 'index.progress' | 'index.names', token: vscode.CancellationToken): Promise<void> {
    await vscode.window.withProgress({ location: vscode.ProgressLocation.Window }, (progress) => this.readFiles(files, token, (done) => {
      progress.report({ message: this.word(words, { done, total: files.length }) });
    }));
  }

  /** Reads files, AT_ONCE at a time: while some are understood the next ones are on their way. */
  private async readFiles(files: readonly vscode.Uri[], token: vscode.CancellationToken | null, report: (done: number) => void): Promise<void> {
    const { limits } = this, breath = new Breath(SLICE), tooLarge: string[] = [];
    const fetch = (from: number) => Promise.all(files.slice(from, from + AT_ONCE).map(async (uri) => {
      const ticket = ++this.lastTicket;
      this.tickets.set(uri.toString(), ticket);
      return { uri: uri.toString(), ticket, file: await readFile(uri, limits) };
    }));
    let next = fetch(0);
    for (let from = 0; from < files.length; from += AT_ONCE) {
      const batch = await next;
      next = fetch(from + AT_ONCE);
      for (const { uri, ticket, file } of batch) {
        if (token?.isCancellationRequested) return;
        await breath.pause();
        if (this.tickets.get(uri) !== ticket) continue;
        this.tickets.delete(uri);
        this.recent.delete(uri);
        const open = this.find(uri);
        if (open && (file !== 'gone' || open.isDirty)) { // the editor's text wins, unless nothing is left of the file but what an editor still shows
          this.typed(open);
          continue;
        }
        if (file === 'too-large') tooLarge.push(uri);
        this.apply(uri, typeof file === 'string' ? null : this.factsOf(uri, file.text));
      }
      report(Math.min(from + AT_ONCE, files.length));
    }
    if (tooLarge.length) this.log.warn(this.word('index.tooLarge', { limit: limits.fileSize / 1024 / 1024, files: tooLarge.join(', ') }));
  }

  /** The facts of a file; of one that is the same as before only the names are looked for again. */
  private factsOf(uri: string, text: string): Facts {
    const known = this.facts.document(uri), { matcher } = this.knowledge;
    return known?.hash === contentHash(text) ? factsWithKnowledge(known, text, matcher) : factsOf(readDocument(uri, text, matcher));
  }

  /** Follows what happened to files. A file that is told of is read: then it shows whether it is still there. */
  private async follow({ changed, gone, folders, more }: FileEvents): Promise<void> {
    const { limits } = this, known = this.facts.documents(), wanted = new Map<string, vscode.Uri>();
    const replaced = new Set([...gone, ...folders.map(String)]);
    for (const { uri } of known) if (more || liesIn(uri, replaced)) wanted.set(uri, vscode.Uri.parse(uri, true));
    const listed = more || folders.length ? await listFiles(more ? roots() : folders, limits, this.indexing.token) : [];
    for (const uri of [...changed, ...listed]) {
      const inFolder = vscode.workspace.getWorkspaceFolder(uri) !== undefined;
      if (!inFolder && !this.find(uri.toString())) this.apply(uri.toString(), null); // a document that was closed and lies nowhere
      else if (isPaperFile(uri) && !isExcluded(uri, limits)) wanted.set(uri.toString(), uri);
    }
    let room = limits.files - known.length;
    await this.readFiles([...wanted.values()].filter((uri) => this.facts.document(uri.toString()) !== null || room-- > 0), null, () => undefined);
  }

  private isOurs(document: vscode.TextDocument): boolean {
    return isKept(document) && !(isPaperFile(document.uri) && isExcluded(document.uri, this.limits));
  }

  /** The open document with an address, if the corpus knows it by what stands in the editor. */
  private find(uri: string): vscode.TextDocument | null {
    return vscode.workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === uri && this.isOurs(document)) ?? null;
  }

  private typed(document: vscode.TextDocument) {
    if (!this.isOurs(document)) return;
    this.unread.add(document);
    this.readTyped();
  }

  /** Takes over what stands in the editors. */
  private flush() {
    for (const document of this.unread) {
      this.unread.delete(document);
      if (document.isClosed) continue;
      this.apply(document.uri.toString(), factsOf(this.documents.read(document)), document.languageId === INQUIRY);
    }
  }

  private apply(uri: string, facts: Facts | null, wanted = false) {
    const kept = facts && (wanted || facts.inquiry || this.limits.otherDocuments === 'folder') ? facts : null;
    const before = this.facts.document(uri);
    if (kept && before ? areSame(before, kept) : kept === before) return;
    this.facts.apply({ uri, facts: kept });
    this.tellNews();
  }

  dispose() {
    this.indexing.cancel();
    this.naming.cancel();
    for (const part of [...this.parts, this.tellNews, this.readTyped, this.news, this.firstReading]) part.dispose();
  }
}

/** Whether two readings of a file say the same: the text is, and so are the names that are known. */
function areSame(a: Facts, b: Facts): boolean {
  return a === b || (a.hash === b.hash && JSON.stringify([a.entities, a.discovered]) === JSON.stringify([b.entities, b.discovered]));
}

const roots = () => (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);

/** Whether an address, or a folder that it lies in, is among some. */
function liesIn(uri: string, folders: ReadonlySet<string>): boolean {
  for (let end = uri.length; end > 0; end = uri.lastIndexOf('/', end - 1)) if (folders.has(uri.slice(0, end))) return true;
  return false;
}
