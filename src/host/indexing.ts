import * as vscode from 'vscode';
import { plainNumber, type FileReading, type FileRequest, type LeftCode, type Stamp } from '../corpus/fileReading.ts';
import { packFacts, unpackFacts } from '../corpus/packed.ts';
import type { Facts } from '../corpus/facts.ts';
import type { StoredFile } from '../corpus/shard.ts';
import { paperIdParts, paperOfOfficialName, type PaperId } from '../model/paperId.ts';
import type { PdfProblemCode } from '../pdf/pdfText.ts';
import { addTo } from '../text/lists.ts';
import { Breath } from './coalesce.ts';
import { fileStat } from './files.ts';
import { AT_ONCE, forEach, inBatches, isOnDisk, stampsOf, type Encodings } from './folderFiles.ts';
import type { IndexStore } from './indexStore.ts';
import type { Knowledge } from './knowledge.ts';
import { fileOf, pdfOf } from './pdfAddress.ts';
import { textsBeside, type Pdfs } from './pdfs.ts';
import type { Readers } from './readers.ts';
import { ReadingList } from './readingList.ts';
import type { Settings } from './settings.ts';

/** Why a file or a PDF has no facts. */
export type WhyLeft = LeftCode | PdfProblemCode;

/** PDFs at the same time: a thread reads them one by one, the next ones wait for it. */
const PDFS_AT_ONCE = 4;
/** How many files are read at once for somebody who waits for one paper. */
const MOST_CANDIDATES = 8;
/** Among how many of the first numbers on its first page a paper's own one is looked for: it stands above what the paper answers or cites. */
const MOST_NUMBERS = 8;
/** What another time may give something else: that is not kept on the disk. */
const PASSING: ReadonlySet<WhyLeft> = new Set(['failed', 'too-large', 'too-slow', 'too-much-memory', 'too-many-pages', 'too-much-text']);

/** What is known of a file since it was read. */
interface FileState {
  readonly stamp: Stamp;
  /** Of the names and the encoding with which it was read. */
  readonly names: string;
  /** How much memory its facts take, packed. */
  readonly bytes: number;
  readonly left: WhyLeft | null;
}

export interface IndexingPorts {
  readonly limits: () => Settings;
  /** What was read last of a document. */
  readonly known: (uri: string) => Facts | null;
  /** Whether an editor holds it. */
  readonly isOpen: (uri: string) => boolean;
  /** Whether the text of a PDF lies beside it. */
  readonly hasText: (pdf: vscode.Uri) => boolean;
  /** A file was read: its facts, or why there are none; null where there is nothing to say. What was kept of a whole folder comes at once: the corpus settles later. */
  readonly take: (uri: string, facts: Facts | null, left: WhyLeft | null, isKept?: boolean) => void;
}

/** Reads the files of the folder, in threads, from the store where they are the same as the last time, each once. */
export class Indexing {
  readonly list = new ReadingList();
  private readonly files = new Map<string, FileState>();
  /** The reading of a file that began last wins. */
  private readonly tickets = new Map<string, number>();
  private lastTicket = 0;
  private readonly underWay = new Map<string, Promise<void>>();
  /** The files that may be the paper with a number, as far as they are still to be read: those whose names say so, then those that print it first on their first page. */
  private readonly numbers = new Map<string, string[]>();
  /** The texts of PDFs that are not read, because their texts lie beside them. */
  private readonly beside = new Set<string>();
  private readonly breath = new Breath();

  constructor(private readonly ports: IndexingPorts, private readonly readers: Readers, private readonly pdfs: Pdfs, private readonly store: IndexStore, private readonly knowledge: Knowledge, private readonly encodings: Encodings, private readonly log: vscode.LogOutputChannel) {}

  /** Whether a file has been read, now or before. */
  has(uri: string): boolean { return this.files.has(uri); }

  /** Whether it is the text of a PDF of the folder, read or left alone. */
  isPdf(uri: string): boolean { return this.files.has(uri) || this.beside.has(uri); }

  /** The files that were read, with the memory that their facts take, and why those that were left out were. */
  get states(): ReadonlyMap<string, Readonly<Pick<FileState, 'bytes' | 'left'>>> { return this.files; }

  /** Takes over what was kept from the last time; gives how many files. */
  async restore(): Promise<number> {
    await this.store.restore(async (files) => {
      for (const file of files) {
        await this.breath.pause();
        if (!this.files.has(file.uri)) this.takeStored(file);
      }
    });
    return this.files.size;
  }

  private takeStored({ uri, stamp, names, facts, left }: StoredFile) {
    this.files.set(uri, { stamp, names, bytes: facts?.length ?? 0, left: left as WhyLeft | null });
    this.ports.take(uri, facts && unpackFacts(uri, facts), left as WhyLeft | null, true);
  }

  /** Puts on the list what is new, what has changed since it was read, and what was read with other names. */
  async validate(documents: readonly vscode.Uri[]): Promise<void> {
    const known: vscode.Uri[] = [];
    for (const uri of documents) {
      await this.breath.pause();
      const state = this.files.get(uri.toString());
      if (state && state.names === this.namesFor(uri)) known.push(uri);
      else this.list.add(uri);
    }
    const stamps = await stampsOf(known.map(fileOf), this.readers);
    for (const [i, uri] of known.entries()) {
      await this.breath.pause();
      const stamp = this.files.get(uri.toString())?.stamp, now = stamps[i], pdf = pdfOf(uri);
      if (!now || now.mtime !== stamp?.mtime || now.size !== stamp.size || (pdf && (!this.ports.limits().pdf || this.ports.hasText(pdf)))) this.list.add(uri);
    }
  }

  /** Finds out which papers may be where, by file names and first pages. */
  async skim(documents: readonly vscode.Uri[]): Promise<void> {
    const unread = documents.filter((uri) => !this.has(uri.toString())), onDisk = unread.filter((uri) => !pdfOf(uri) && isOnDisk(uri));
    for (const uri of unread) {
      await this.breath.pause();
      for (const number of numbersInName(fileOf(uri))) addTo(this.numbers, number, uri.toString());
    }
    const found = await inBatches(onDisk, (paths) => this.readers.skim(paths));
    for (let at = 0; at < MOST_NUMBERS; at++) {
      for (const [i, uri] of onDisk.entries()) {
        const number = found[i]![at];
        if (number === undefined) continue;
        await this.breath.pause();
        addTo(this.numbers, number, uri.toString());
      }
    }
  }

  /** The files that are, or were, to be read and may be a paper. */
  private candidates(paper: PaperId): readonly string[] {
    const parts = paperIdParts(paper);
    return (parts && this.numbers.get(plainNumber(parts.term, parts.number))) ?? [];
  }

  /** Whether a file that is not read yet may be a paper. */
  mayBe(paper: PaperId): boolean {
    return this.candidates(paper).some((uri) => this.list.has(uri) || this.underWay.has(uri));
  }

  /** Reads before the rest what may be some papers. */
  prefer(papers: readonly PaperId[]) {
    for (const paper of papers) for (const uri of this.candidates(paper).slice(0, MOST_CANDIDATES)) this.list.prefer(uri);
  }

  /** Reads at once what may be some papers. */
  async readPapers(papers: readonly PaperId[]): Promise<void> {
    await Promise.all(papers.flatMap((paper) => [...new Set(this.candidates(paper))].slice(0, MOST_CANDIDATES)).map((uri) => this.now(uri)));
  }

  /** Reads at once what is still to be read. */
  private async now(key: string): Promise<void> {
    const uri = this.list.takeThis(key);
    if (uri) return this.read(uri, true);
    this.readers.hurry(key);
    await this.underWay.get(key);
  }

  /** Reads what is on the list. @param report called after each file */
  async run(token: vscode.CancellationToken, report: () => void): Promise<void> {
    for (const [kind, atOnce] of [['texts', AT_ONCE], ['pdfs', PDFS_AT_ONCE]] as const) {
      await forEach(() => (token.isCancellationRequested ? undefined : this.list.take(kind)), atOnce, async (uri) => {
        await this.read(uri);
        report();
      });
    }
    if (!this.list.size && !this.list.putOff) this.numbers.clear();
  }

  private async read(uri: vscode.Uri, urgent = false): Promise<void> {
    const key = uri.toString(), work = this.readOne(uri, key, urgent);
    this.underWay.set(key, work);
    await work;
    if (this.underWay.get(key) === work) this.underWay.delete(key);
  }

  private async readOne(uri: vscode.Uri, key: string, urgent: boolean): Promise<void> {
    const ticket = ++this.lastTicket, names = this.namesFor(uri), before = this.files.get(key);
    this.tickets.set(key, ticket);
    const reading = await this.readingOf(uri, before?.names === names && !this.ports.isOpen(key) ? this.ports.known(key)?.hash ?? null : null, urgent);
    await this.breath.pause();
    if (this.tickets.get(key) !== ticket) return;
    if (names !== this.namesFor(uri)) return this.readOne(uri, key, urgent); // others became known meanwhile, to those who look for what was read before
    this.tickets.delete(key);
    const left = 'left' in reading ? reading.left : null, { stamp } = reading;
    if ('reason' in reading) this.log.error(`${key}: ${reading.reason ?? ''}`);
    if (!stamp || left === 'gone') return this.forget(key);
    const facts = 'facts' in reading ? unpackFacts(key, reading.facts) : 'same' in reading ? this.ports.known(key) : null, packed = facts && packFacts(facts);
    this.files.set(key, { stamp, names, bytes: packed?.length ?? 0, left });
    if (left === null || !PASSING.has(left)) this.store.put({ uri: key, stamp, facts: packed, left, names });
    else this.store.remove(key);
    this.ports.take(key, facts, left);
  }

  /** A file is gone, or counts no longer. */
  forget(uri: string) {
    if (this.files.delete(uri)) this.store.remove(uri);
    this.ports.take(uri, null, 'gone');
  }

  /** What other settings may give facts that it had none. */
  doubt() {
    for (const [uri, { left }] of this.files) if (left !== null || !this.ports.known(uri)) this.files.delete(uri);
  }

  private async readingOf(uri: vscode.Uri, known: string | null, urgent: boolean): Promise<FileReading | { readonly stamp: Stamp | null; readonly left: WhyLeft }> {
    const pdf = pdfOf(uri), limit = this.ports.limits().fileSize, encoding = this.encodings.of(uri), request = { uri: uri.toString(), limit, encoding, known };
    if (!pdf && isOnDisk(uri)) {
      const reading = await this.readers.read({ ...request, from: { path: uri.fsPath } }, urgent);
      return reading.stamp ? reading : { ...reading, stamp: await fileStat(uri) }; // a thread that ended told none
    }
    const stamp = await fileStat(pdf ?? uri), from = stamp && await (pdf ? this.textOf(pdf, request.uri, urgent) : bytesOf(uri, stamp.size, limit));
    if (!stamp || !from) return { stamp: null, left: 'gone' };
    return typeof from === 'string' ? { stamp, left: from } : { ...await this.readers.read({ ...request, from }, urgent), stamp };
  }

  /** The text of a PDF. One beside which its text lies is not read: that text is what one works with. */
  private async textOf(pdf: vscode.Uri, key: string, urgent: boolean): Promise<FileRequest['from'] | WhyLeft | null> {
    if (!this.ports.limits().pdf) return null;
    await Promise.all(textsBeside(pdf).map((text) => this.now(text.toString())));
    if (this.ports.hasText(pdf)) {
      this.beside.add(key);
      return null;
    }
    this.beside.delete(key);
    const file = await this.pdfs.fileText(pdf, urgent);
    return typeof file === 'string' ? null : 'problem' in file ? file.problem : { text: file.text, layout: file.layout ?? null };
  }

  private namesFor(uri: vscode.Uri): string { return `${this.knowledge.fingerprint} ${this.encodings.of(fileOf(uri))}`; }
}

/** The bytes of a file; why there are none. */
export async function bytesOf(uri: vscode.Uri, size: number, limit: number): Promise<FileRequest['from'] | LeftCode> {
  if (size > limit) return 'too-large';
  try {
    return { bytes: await vscode.workspace.fs.readFile(uri) };
  } catch {
    return 'gone'; // deleted meanwhile, or not ours to read
  }
}

const NUMBER_IN_NAME = /(?<!\d)(\d{1,2})[-_\u2215](\d{1,6})(?!\d)/g;

/** The numbers that a file's name may mean, as "19/99901": "BT-Drs. 19-99901.anfrage", "1999901.pdf". */
function numbersInName({ path }: vscode.Uri): string[] {
  const name = path.slice(path.lastIndexOf('/') + 1), official = paperIdParts(paperOfOfficialName(name.replace(/\.\w+$/, '.pdf')) ?? '');
  return [...(official ? [plainNumber(official.term, official.number)] : []), ...Array.from(name.matchAll(NUMBER_IN_NAME), ([, term, number]) => plainNumber(term!, number!))];
}
