import * as vscode from 'vscode';
import { Corpus, type CorpusView } from '../corpus/corpus.ts';
import { documentSteps, type PaperDocument } from '../corpus/document.ts';
import { factsOf, type Facts } from '../corpus/facts.ts';
import { keyOf } from '../corpus/keys.ts';
import type { PaperId } from '../model/paperId.ts';
import type { PdfProblem, PdfProblemCode } from '../pdf/pdfText.ts';
import type { Words } from '../words/words.ts';
import { affectedBy } from './affected.ts';
import { Breath, coalesced } from './coalesce.ts';
import { INQUIRY, isKept, type OpenDocuments } from './documents.ts';
import { FileWatcher, type FileEvents } from './fileEvents.ts';
import { isExcluded, isPaperFile, listFiles, readFile } from './files.ts';
import { documentOf, Encodings, fileAddress, roots } from './folderFiles.ts';
import { Indexing, type WhyLeft } from './indexing.ts';
import type { IndexStore } from './indexStore.ts';
import type { Knowledge } from './knowledge.ts';
import { fileOf, pdfOf, READABLE_SCHEME } from './pdfAddress.ts';
import { textsBeside, type Pdfs } from './pdfs.ts';
import type { Readers, ReaderStatistics } from './readers.ts';
import { onSettings, settings } from './settings.ts';

/** How long typing gathers, in milliseconds. */
const GATHER_TYPING = 300;
/** How soon views hear of changes, in milliseconds: while the folder is read, they are made anew for many papers at once. */
const GATHER_NEWS = 150, GATHER_NEWS_READING = 1500;
/** How often it is told how far the reading is, in milliseconds: for each file that costs more than the file. */
const GATHER_PROGRESS = 100;
/** How long an answer waits for the first reading of the folder, in milliseconds: "not in this folder" should be true. A large folder can take minutes: after a while nobody waits. */
const PATIENCE = 1500, LONGEST_PATIENCE = 6000;
/** How many documents that were read for their words are kept. */
const KEPT_DOCUMENTS = 16;
/** A folder with more files than this says that it is read for the first time, so that one can put it off. */
const MANY_FILES = 300;

/** How the index of the folder fares, in numbers. Times are in milliseconds, null where there was no such work. */
export interface FolderStatistics {
  /** Files that could not be read, or not wholly. */
  readonly left: readonly { readonly uri: string; readonly why: WhyLeft }[];
  /** Files beyond the number that may be read: whether there are any. */
  readonly tooMany: boolean;
  /** Files that are still to be read, and those that were put off. */
  readonly waiting: number;
  readonly putOff: number;
  /** Of packed facts. */
  readonly memory: number;
  readonly disk: IndexStore['statistics'];
  readonly readers: ReaderStatistics;
  readonly times: { readonly restored: number | null; readonly validated: number | null; readonly read: number | null };
}

/**
 * Keeps the corpus in step with the workspace: what files say comes from `Indexing`, open documents count as they stand in the editor,
 * changes are followed by a watcher for our files alone. The text of a PDF is known by the address at which it can be read (`pdfAddress.ts`).
 */
export class Folder implements vscode.Disposable {
  private readonly facts = new Corpus();
  private readonly untaken = new Set<vscode.TextDocument>();
  private readonly recent = new Map<string, PaperDocument>();
  private readonly news = new vscode.EventEmitter<void>();
  private readonly tellNews = coalesced(() => { this.news.fire(); }, () => (this.isRead ? GATHER_NEWS : GATHER_NEWS_READING));
  private readonly readTyped = coalesced(() => { this.flush(); }, GATHER_TYPING);
  private limits = settings();
  private working = new vscode.CancellationTokenSource();
  private readonly parts: vscode.Disposable[] = [];
  private isRead = false;
  private isDisposed = false;
  private began = Infinity;
  private tooMany = false;
  private times: FolderStatistics['times'] = { restored: null, validated: null, read: null };
  private readonly refused = new Map<string, PdfProblem>();
  private readonly encodings = new Encodings();
  private readonly breath = new Breath();
  private readonly indexing: Indexing;
  private readonly firstReading = promised();
  private readonly restoring = promised();
  /** It is known which papers may be where. */
  private readonly firstLook = promised();
  private isLooked = false;

  /** The corpus has changed. Several changes make one event. */
  readonly onDidChange = this.news.event;

  constructor(private readonly documents: OpenDocuments, private readonly pdfs: Pdfs, private readonly knowledge: Knowledge, private readonly readers: Readers, private readonly store: IndexStore, private readonly word: Words, private readonly log: vscode.LogOutputChannel) {
    this.indexing = new Indexing({
      limits: () => this.limits, known: (uri) => this.facts.document(uri), isOpen: (uri) => this.find(uri) !== null, hasText: (pdf) => this.hasText(pdf),
      take: (uri, facts, left, isKept) => { this.take(uri, facts, left, isKept); },
    }, readers, pdfs, store, knowledge, this.encodings, log);
  }

  /** The corpus, with all that stands in the editors. */
  get corpus(): CorpusView {
    this.flush();
    return this.facts;
  }

  /** The PDFs of the folder that give no text, by their addresses, and why. `onDidChange` tells of others. */
  get unreadable(): ReadonlyMap<string, PdfProblem> { return this.refused; }

  get statistics(): FolderStatistics {
    const left: { uri: string; why: WhyLeft }[] = [];
    let memory = 0;
    for (const [uri, { bytes, left: why }] of this.indexing.states) {
      memory += bytes;
      if (why !== null) left.push({ uri, why });
    }
    return { left, memory, tooMany: this.tooMany, waiting: this.indexing.list.size, putOff: this.putOff, disk: this.store.statistics, readers: this.readers.statistics, times: this.times };
  }

  /** Begins to follow the workspace, and resolves when all of it has been read once, or the user did not want to wait for that. */
  async start(): Promise<void> {
    const { workspace } = vscode, files = new FileWatcher((events) => this.follow(events)), again = () => { void this.index(); };
    this.parts.push(
      files,
      workspace.onDidOpenTextDocument((document) => { this.typed(document); }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => { if (contentChanges.length) this.typed(document); }),
      workspace.onDidCloseTextDocument((document) => {
        this.untaken.delete(document);
        if (this.isOurs(document)) files.look(document.uri); // what was not saved no longer counts
      }),
      workspace.onDidChangeWorkspaceFolders(again),
      this.documents.onDidRest(() => { this.flush(); }),
      this.knowledge.onDidChange(() => { void this.nameAnew(); }),
      this.encodings.onDidChange(again),
      onSettings(['exclude', 'limits', 'otherDocuments', 'pdf'], () => {
        this.limits = settings();
        this.indexing.doubt();
        again();
      }),
    );
    this.began = performance.now();
    void this.readers.stat([]); // a thread starts while the store is read
    for (const document of workspace.textDocuments) this.typed(document);
    this.flush();
    const restored = await this.indexing.restore();
    if (restored) this.times = { ...this.times, restored: Math.round(performance.now() - this.began) };
    this.restoring.resolve();
    const settled = this.settle();
    await this.index(restored === 0);
    await settled;
    this.isRead = true;
    this.firstReading.resolve();
  }

  /** Finds out what else there is to know of what was kept than which papers these are. */
  private async settle(): Promise<void> {
    for (const step of this.facts.settle()) {
      await this.breath.pause();
      if (this.isDisposed) return;
      void step;
    }
    this.tellNews();
  }

  /** Resolves when the folder has been read once, or when that takes too long for somebody who waits. */
  async settled(): Promise<void> {
    if (!this.isRead) await this.patiently(this.firstReading.promise);
  }

  /** Resolves when the folder has been read once, however long that takes. */
  get wholeReading(): Promise<void> { return this.firstReading.promise; }

  /** Whether the folder has been read once, or the user did not want to wait for that. */
  get hasBeenRead(): boolean { return this.isRead; }

  /** How many files are known that nobody has read yet. */
  get unread(): number { return this.indexing.list.size + this.putOff; }

  /** How many of them are read only when somebody needs them. */
  get putOff(): number { return this.indexing.list.putOff; }

  /** Whether one of them may be a paper, by its name or its first page. */
  mayBeUnread(paper: PaperId): boolean { return this.unread > 0 && this.indexing.mayBe(paper); }

  /** Resolves when some papers have been read, if they are in the folder, or when that takes too long for somebody who waits. They are read before all others. */
  async papersRead(papers: readonly PaperId[]): Promise<void> {
    if (this.isRead && !this.indexing.list.size && !this.indexing.list.putOff) return;
    await this.patiently(this.restoring.promise, LONGEST_PATIENCE);
    if (!this.isLooked && this.times.restored !== null && papers.every((paper) => this.facts.holders(paper).length)) return; // known from the last time
    if (!this.isLooked) await this.patiently(this.firstLook.promise, LONGEST_PATIENCE); // it comes soon, and without it every paper is missing
    if (this.isLooked) await this.patiently(this.indexing.readPapers(papers));
  }

  private async patiently(work: Promise<void>, longest = PATIENCE): Promise<void> {
    const patience = this.isRead ? longest : Math.min(longest, LONGEST_PATIENCE - (performance.now() - this.began));
    if (patience <= 0) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    await Promise.race([work, new Promise<void>((resolve) => { timer = setTimeout(resolve, patience); })]);
    clearTimeout(timer);
  }

  /** A document of the folder with its text: from the editor, else from the disk. */
  async read(uri: string): Promise<PaperDocument | null> {
    const open = this.find(uri), known = this.recent.get(uri), facts = this.facts.document(uri);
    if (open) return this.documents.whole(open);
    if (known) return known;
    const address = vscode.Uri.parse(uri, true), pdf = pdfOf(address), file = await (pdf ? this.pdfs.fileText(pdf) : readFile(address, this.limits, this.encodings.of(address)));
    if (typeof file === 'string' || 'problem' in file) return null;
    const { matcher } = this.knowledge, document = await this.breath.finish(documentSteps(uri, file.text, matcher, file.layout ?? null)); // many can be asked for at once
    if (matcher === this.knowledge.matcher && facts === this.facts.document(uri)) this.recent.set(uri, document); // else it says what was
    for (const oldest of this.recent.keys()) if (this.recent.size > KEPT_DOCUMENTS) this.recent.delete(oldest);
    return document;
  }

  /** Reads what of the whole workspace is new or has changed; a new start ends the one before. */
  private async index(isFirst = false): Promise<void> {
    if (this.isDisposed) return;
    this.working.cancel();
    const { token } = this.working = new vscode.CancellationTokenSource(), { limits, indexing } = this, began = performance.now(), breath = new Breath();
    const listed = await listFiles(roots(), limits, token), files = listed.slice(0, limits.files).map(documentOf), wanted = new Set<string>();
    for (const uri of files) {
      await breath.pause();
      wanted.add(uri.toString());
    }
    if (token.isCancellationRequested) return;
    this.tooMany = listed.length > files.length;
    const mayShow = (document: vscode.TextDocument) => wanted.has(document.uri.toString()) || this.tooMany || stands(document);
    for (const uri of new Set([...this.facts.addresses(), ...indexing.states.keys()])) {
      await breath.pause();
      const open = this.find(uri);
      if (wanted.has(uri)) this.apply(uri, this.facts.document(uri), { wanted: open?.languageId === INQUIRY }); // other settings can keep others
      else if (!(open && mayShow(open))) indexing.forget(uri);
    }
    for (const document of vscode.workspace.textDocuments) if (mayShow(document)) this.typed(document);
    indexing.list.clear();
    await Promise.all([indexing.validate(files), indexing.skim(files)]);
    if (token.isCancellationRequested) return;
    this.times = { ...this.times, validated: Math.round(performance.now() - began) };
    this.flush();
    for (const { uri } of vscode.workspace.textDocuments) this.preferCited(this.facts.document(uri.toString()));
    this.isLooked = true;
    this.firstLook.resolve();
    const count = indexing.list.size;
    await this.readListed(token, 'index.progress', isFirst && count > MANY_FILES);
    if (token.isCancellationRequested) return;
    this.times = { ...this.times, read: Math.round(performance.now() - began) };
    this.log.info(`read ${count} of ${files.length} files in ${this.times.read} ms`);
    if (this.tooMany) this.warn(this.word('index.tooMany', { limit: limits.files }));
  }

  /** Reads what was put off when the folder was read for the first time. */
  async readRest(): Promise<void> {
    this.indexing.list.resume();
    await this.readListed(this.working.token, 'index.progress', true);
  }

  /** Finds the names of other knowledge: in the open documents at once, then in all others. */
  private async nameAnew() {
    const breath = new Breath();
    this.recent.clear();
    for (const document of vscode.workspace.textDocuments) if (this.facts.document(document.uri.toString())) this.typed(document); // VS Code keeps documents for a while whose files are gone
    this.flush();
    for (const uri of this.indexing.states.keys()) {
      await breath.pause();
      this.indexing.list.add(vscode.Uri.parse(uri, true));
    }
    await this.readListed(this.working.token, 'index.names', false);
  }

  /** Reads what is on the list, and says how far it is. @param canWait whether the user may put it off */
  private async readListed(token: vscode.CancellationToken, words: 'index.progress' | 'index.names', canWait: boolean): Promise<void> {
    const { list } = this.indexing, options = canWait ? { location: vscode.ProgressLocation.Notification, cancellable: true } : { location: vscode.ProgressLocation.Window };
    let done = 0;
    await vscode.window.withProgress(options, async (progress, cancelled) => {
      cancelled.onCancellationRequested(() => { list.putOffRest(); });
      const tell = coalesced(() => { progress.report({ message: this.word(words, { done, total: done + list.size }) }); }, GATHER_PROGRESS);
      await this.indexing.run(token, () => {
        done++;
        tell();
      });
      tell.dispose();
    });
    this.tellNews(); // nothing is left to read, or the user wants no more
    if (!list.putOff || !canWait) return;
    const read = this.word('index.readRest');
    void vscode.window.showInformationMessage(this.word('index.putOff', { done, rest: list.putOff }), read).then((chosen) => (chosen === read ? this.readRest() : undefined));
  }

  /** Follows what happened to files. */
  private async follow(events: FileEvents): Promise<void> {
    const { limits, indexing, facts, working: { token } } = this, isKnown = (key: string) => indexing.has(key) || facts.document(key) !== null;
    const { told, maybe, strays } = await affectedBy(events, {
      limits, token, isKnown, isOpen: (key) => this.find(key) !== null, isPdfText: (key) => indexing.isPdf(key), known: () => new Set([...facts.addresses(), ...indexing.states.keys()]),
    });
    for (const key of strays) this.apply(key, null);
    let room = limits.files - facts.size;
    const hasRoom = (key: string) => isKnown(key) || room-- > 0;
    for (const [key, uri] of told) if (hasRoom(key)) indexing.list.addFirst(uri);
    await indexing.validate([...maybe].filter(([key]) => hasRoom(key)).map(([, uri]) => uri));
    await indexing.run(token, () => undefined);
  }

  /** What reading a file gave. The editor's text wins, unless nothing is left of the file but what an editor still shows. */
  private take(uri: string, facts: Facts | null, left: WhyLeft | null, isKept = false) {
    this.recent.delete(uri);
    if (uri.startsWith(READABLE_SCHEME)) this.refuse(fileAddress(uri), left && PDF_PROBLEMS[left] ? { problem: PDF_PROBLEMS[left] } : null);
    if (left === 'too-large') this.log.warn(this.word('index.tooLarge', { limit: this.limits.fileSize / MEGABYTE, files: uri }));
    const open = this.find(uri);
    if (open && (left !== 'gone' || open.isDirty)) this.typed(open);
    else this.apply(uri, facts, { isKept });
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

  private warn(message: string) {
    this.log.warn(message);
    void vscode.window.showWarningMessage(message);
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
    this.untaken.add(document);
    this.readTyped();
  }

  /** Takes over what stands in the editors. */
  private flush() {
    for (const document of this.untaken) {
      if (this.documents.isTyped(document)) continue; // it is taken over when typing rests
      this.untaken.delete(document);
      if (document.isClosed) continue;
      const facts = factsOf(this.documents.whole(document));
      this.apply(document.uri.toString(), facts, { wanted: document.languageId === INQUIRY });
      if (this.indexing.list.size) this.preferCited(facts);
    }
  }

  /** What an open paper cites is read before the rest, and what belongs to its procedure. */
  private preferCited(facts: Facts | null) {
    if (facts) this.indexing.prefer([...keyOf(facts, 'numbers'), ...keyOf(facts, 'targets').map(({ paper }) => paper)]);
  }

  private apply(uri: string, facts: Facts | null, { wanted = false, isKept = false } = {}) {
    const kept = facts && (wanted || facts.inquiry || this.limits.otherDocuments === 'folder') ? facts : null;
    const before = this.facts.document(uri);
    if (kept && before ? areSame(before, kept) : kept === before) return;
    this.facts[isKept ? 'take' : 'apply']({ uri, facts: kept });
    this.tellNews();
  }

  /** Resolves when the store has all that was read. */
  keep(): Promise<void> { return this.store.flush(); }

  dispose() {
    this.isDisposed = true;
    this.working.cancel();
    for (const part of [...this.parts, this.tellNews, this.readTyped, this.news, this.encodings]) part.dispose();
  }
}

const MEGABYTE = 1024 * 1024;

/** What is told of a PDF whose text was left out. */
const PDF_PROBLEMS: Partial<Record<WhyLeft, PdfProblemCode>> = {
  encrypted: 'encrypted', damaged: 'damaged', 'no-text': 'no-text', 'too-large': 'too-large', 'too-many-pages': 'too-many-pages', 'too-much-text': 'too-much-text', 'too-slow': 'too-slow', failed: 'damaged', 'too-much-memory': 'too-much-text',
};

/** Whether two readings of a file say the same: the text is, and so are the names that are known. */
function areSame(a: Facts, b: Facts): boolean {
  return a === b || (a.hash === b.hash && JSON.stringify([a.entities, a.discovered]) === JSON.stringify([b.entities, b.discovered]));
}

/** Whether a document counts though no file of the folder holds it: VS Code keeps documents for a while whose files are gone. */
function stands({ isDirty, isUntitled, uri }: vscode.TextDocument): boolean {
  return isDirty || isUntitled || vscode.workspace.getWorkspaceFolder(fileOf(uri)) === undefined;
}

function promised(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  return { promise: new Promise<void>((done) => { resolve = done; }), resolve: () => { resolve(); } };
}
