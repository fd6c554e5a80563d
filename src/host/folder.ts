import * as vscode from 'vscode';
import { Corpus, type CorpusView } from '../corpus/corpus.ts';
import { readDocument, type PaperDocument } from '../corpus/document.ts';
import { factsOf, factsWithKnowledge, type Facts } from '../corpus/facts.ts';
import { contentHash } from '../corpus/hash.ts';
import type { PdfProblem } from '../pdf/pdfText.ts';
import type { Words } from '../words/words.ts';
import { Breath, coalesced } from './coalesce.ts';
import { INQUIRY, isKept, type OpenDocuments } from './documents.ts';
import { FileWatcher, type FileEvents } from './fileEvents.ts';
import { fileStat, isExcluded, isPaperFile, listFiles, readFile, type FileText } from './files.ts';
import type { Knowledge } from './knowledge.ts';
import { fileOf, isPdf, pdfOf, readableUri, READABLE_SCHEME } from './pdfAddress.ts';
import { pdfsBeside, textsBeside, type Pdfs } from './pdfs.ts';
import { onSettings, settings } from './settings.ts';

/** How many files are read at the same time: a round trip each, which overlap. */
const AT_ONCE = 64;
/** The same of PDFs: a thread reads them one by one, the next ones wait for it. */
const PDFS_AT_ONCE = 4;
/** How long one slice of reading may keep the extension host, in milliseconds. */
const SLICE = 8;
/** How long typing gathers, in milliseconds. */
const GATHER_TYPING = 300;
/** How soon views hear of changes, in milliseconds. */
const GATHER_NEWS = 150;
/** How long an answer waits for the first reading of the folder, in milliseconds: "not in this folder" should be true. PDFs can take minutes: after a while nobody waits. */
const PATIENCE = 1500, LONGEST_PATIENCE = 6000;
/** How many documents that were read for their words are kept. */
const KEPT_DOCUMENTS = 16;

/**
 * Keeps the corpus in step with the workspace: files are read as bytes, open documents count as they stand in the editor,
 * changes are followed by a watcher for our files alone. The text of a PDF is known by the address at which it can be read (`pdfAddress.ts`).
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
  private began = Infinity;
  private readonly refused = new Map<string, PdfProblem>();
  private readonly firstReading = new vscode.EventEmitter<void>();

  /** The corpus has changed. Several changes make one event. */
  readonly onDidChange = this.news.event;

  constructor(private readonly documents: OpenDocuments, private readonly pdfs: Pdfs, private readonly knowledge: Knowledge, private readonly word: Words, private readonly log: vscode.LogOutputChannel) {}

  /** The corpus, with all that stands in the editors. */
  get corpus(): CorpusView {
    this.flush();
    return this.facts;
  }

  /** The PDFs of the folder that give no text, by their addresses, and why. `onDidChange` tells of others. */
  get unreadable(): ReadonlyMap<string, PdfProblem> { return this.refused; }

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
      this.documents.onDidRest(() => { this.flush(); }),
      this.knowledge.onDidChange(() => { void this.nameAnew(); }),
      onSettings(['exclude', 'limits', 'otherDocuments', 'pdf'], () => {
        this.limits = settings();
        void this.index();
      }),
    );
    this.began = performance.now();
    for (const document of workspace.textDocuments) this.typed(document);
    this.flush();
    await this.index();
    this.isRead = true;
    this.firstReading.fire();
  }

  /** Resolves when the folder has been read once, or when that takes too long for somebody who waits. */
  async settled(): Promise<void> {
    const patience = Math.min(PATIENCE, LONGEST_PATIENCE - (performance.now() - this.began));
    if (this.isRead || patience <= 0) return;
    await new Promise<void>((resolve) => {
      const done = () => { clearTimeout(timer); waiting.dispose(); resolve(); };
      const timer = setTimeout(() => { done(); }, patience), waiting = this.firstReading.event(done);
    });
  }

  /** A document of the folder with its text: from the editor, else from the disk. */
  async read(uri: string): Promise<PaperDocument | null> {
    const open = this.find(uri), known = this.recent.get(uri);
    if (open) return this.documents.whole(open);
    if (known) return known;
    const address = vscode.Uri.parse(uri, true), pdf = pdfOf(address), file = await (pdf ? this.pdfs.fileText(pdf) : readFile(address, this.limits));
    if (typeof file === 'string' || 'problem' in file) return null;
    const document = readDocument(uri, file.text, this.knowledge.matcher, file.layout);
    this.recent.set(uri, document);
    for (const oldest of this.recent.keys()) if (this.recent.size > KEPT_DOCUMENTS) this.recent.delete(oldest);
    return document;
  }

  /** Reads the whole workspace; a new start ends the one before. */
  private async index(): Promise<void> {
    this.indexing.cancel();
    const source = this.indexing = new vscode.CancellationTokenSource(), { limits } = this, began = performance.now();
    const listed = await listFiles(roots(), limits, source.token), files = listed.slice(0, limits.files).map(documentOf);
    if (source.token.isCancellationRequested) return;
    const wanted = new Set(files.map(String));
    const isListed = (uri: string) => wanted.has(uri) || listed.length > files.length, mayShow = (document: vscode.TextDocument) => isListed(document.uri.toString()) || stands(document);
    for (const { uri } of this.facts.documents()) {
      const open = this.find(uri);
      if (!wanted.has(uri) && !(open && mayShow(open))) this.apply(uri, null);
    }
    for (const uri of this.refused.keys()) if (!wanted.has(documentOf(vscode.Uri.parse(uri, true)).toString())) this.refuse(uri, null);
    for (const document of vscode.workspace.textDocuments) if (mayShow(document)) this.typed(document);
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

  /** Reads files, some at a time: while these are understood the next ones are on their way. PDFs come last. */
  private async readFiles(files: readonly vscode.Uri[], token: vscode.CancellationToken | null, report: (done: number) => void): Promise<void> {
    const { limits } = this, breath = new Breath(SLICE), tooLarge: string[] = [], batches = batchesOf(files);
    const fetch = (batch: readonly vscode.Uri[] = []) => Promise.all(batch.map(async (uri) => {
      const ticket = ++this.lastTicket;
      this.tickets.set(uri.toString(), ticket);
      return { uri: uri.toString(), ticket, file: await this.textOf(uri) };
    }));
    let next = fetch(batches[0]), done = 0;
    for (let i = 0; i < batches.length; i++) {
      const batch = await next;
      const following = token?.isCancellationRequested ? [] : batches[i + 1], isAlike = following?.[0]?.scheme === batches[i]![0]!.scheme, early = isAlike ? fetch(following) : null;
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
        this.apply(uri, typeof file === 'string' || 'problem' in file ? null : this.factsOf(uri, file));
      }
      next = early ?? fetch(following); // whether a PDF is read depends on the texts
      report(done += batch.length);
    }
    if (tooLarge.length) this.log.warn(this.word('index.tooLarge', { limit: limits.fileSize / 1024 / 1024, files: tooLarge.join(', ') }));
  }

  /** The text of a file. A PDF beside which its text lies is not read: that text is what one works with. */
  private async textOf(uri: vscode.Uri): Promise<FileText | PdfProblem> {
    const pdf = pdfOf(uri);
    if (!pdf) return readFile(uri, this.limits);
    const file = this.limits.pdf && !this.hasText(pdf) ? await this.pdfs.fileText(pdf, false) : 'gone';
    this.refuse(pdf.toString(), typeof file !== 'string' && 'problem' in file ? file : null);
    return file;
  }

  /** Whether its text lies beside a PDF; notes of the same name are none. */
  private hasText(pdf: vscode.Uri): boolean {
    return textsBeside(pdf).some((text) => this.corpus.document(text.toString())?.inquiry);
  }

  /** Remembers why a PDF gives no text. */
  private refuse(pdf: string, problem: PdfProblem | null) {
    if (this.refused.get(pdf)?.problem === problem?.problem) return;
    if (problem) {
      this.refused.set(pdf, problem);
      this.log.warn(`${vscode.workspace.asRelativePath(vscode.Uri.parse(pdf, true))}: ${this.pdfs.problemWords(problem)}`);
    } else this.refused.delete(pdf);
    this.tellNews();
  }

  /** The facts of a file; of one that is the same as before only the names are looked for again. */
  private factsOf(uri: string, { text, layout = null }: Exclude<FileText, string>): Facts {
    const known = this.facts.document(uri), { matcher } = this.knowledge;
    return known?.hash === contentHash(text) ? factsWithKnowledge(known, text, matcher, layout) : factsOf(readDocument(uri, text, matcher, layout));
  }

  /** Follows what happened to files. A file that is told of is read: then it shows whether it is still there. */
  private async follow({ changed, gone, folders, more }: FileEvents): Promise<void> {
    const { limits } = this, known = this.facts.documents(), wanted = new Map<string, vscode.Uri>();
    const add = (uri: vscode.Uri) => { if ((isPaperFile(uri) || isPdf(uri)) && !isExcluded(uri, limits)) wanted.set(documentOf(uri).toString(), documentOf(uri)); };
    const replaced = new Set([...gone, ...folders.map(String)]);
    for (const { uri } of known) if (more || liesIn(fileAddress(uri), replaced)) wanted.set(uri, vscode.Uri.parse(uri, true));
    for (const pdf of this.refused.keys()) if (more || liesIn(pdf, replaced)) add(vscode.Uri.parse(pdf, true));
    const listed = more || folders.length ? await listFiles(more ? roots() : folders, limits, this.indexing.token) : [];
    for (const uri of [...changed, ...listed]) {
      const inFolder = vscode.workspace.getWorkspaceFolder(fileOf(uri)) !== undefined;
      if (!inFolder && !this.find(uri.toString())) this.apply(uri.toString(), null); // a document that was closed and lies nowhere
      else add(uri);
    }
    const texts = [...wanted.values(), ...[...gone].map((uri) => vscode.Uri.parse(uri, true))].filter((uri) => uri.scheme !== READABLE_SCHEME && isPaperFile(uri)); // whether a PDF counts depends on them
    await Promise.all(texts.flatMap(pdfsBeside).map(async (pdf) => { if (await fileStat(pdf)) add(pdf); }));
    let room = limits.files - known.length;
    await this.readFiles([...wanted.values()].filter((uri) => this.facts.document(uri.toString()) !== null || room-- > 0), null, () => undefined);
  }

  private isOurs(document: vscode.TextDocument): boolean {
    const pdf = pdfOf(document.uri);
    if (pdf && textsBeside(pdf).some((text) => this.facts.document(text.toString())?.inquiry)) return false;
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
      if (this.documents.isTyped(document)) continue; // it is taken over when typing rests
      this.unread.delete(document);
      if (document.isClosed) continue;
      this.apply(document.uri.toString(), factsOf(this.documents.whole(document)), document.languageId === INQUIRY);
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

/** Whether a document counts though no file of the folder holds it: VS Code keeps documents for a while whose files are gone. */
function stands({ isDirty, isUntitled, uri }: vscode.TextDocument): boolean {
  return isDirty || isUntitled || vscode.workspace.getWorkspaceFolder(fileOf(uri)) === undefined;
}

/** The address of the document that a file holds: of a PDF it is another one. */
const documentOf = (file: vscode.Uri) => (isPdf(file) ? readableUri(file) : file);
const fileAddress = (uri: string) => (uri.startsWith(READABLE_SCHEME) ? fileOf(vscode.Uri.parse(uri, true)).toString() : uri);

/** What is read at a time: texts first. */
function batchesOf(files: readonly vscode.Uri[]): vscode.Uri[][] {
  const pdfs = files.filter(({ scheme }) => scheme === READABLE_SCHEME), texts = files.filter(({ scheme }) => scheme !== READABLE_SCHEME);
  const slices = (of: readonly vscode.Uri[], size: number) => Array.from({ length: Math.ceil(of.length / size) }, (_, i) => of.slice(i * size, (i + 1) * size));
  return [...slices(texts, AT_ONCE), ...slices(pdfs, PDFS_AT_ONCE)];
}

const roots = () => (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);

/** Whether an address, or a folder that it lies in, is among some. */
function liesIn(uri: string, folders: ReadonlySet<string>): boolean {
  for (let end = uri.length; end > 0; end = uri.lastIndexOf('/', end - 1)) if (folders.has(uri.slice(0, end))) return true;
  return false;
}
