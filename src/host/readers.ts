import type { FileReading, FileRequest, Stamp } from '../corpus/fileReading.ts';
import type { TextRequest, WholeReading } from '../corpus/wholeReading.ts';
import type { OwnNames, ReaderReply, ReaderRequest } from '../corpus/thread.ts';
import { Breath } from './coalesce.ts';
import { OutOfMemory, type Thread } from './thread.ts';

export type ReaderThread = Thread<ReaderRequest, ReaderReply>;

export interface ReaderPorts {
  start(): Promise<ReaderThread>;
  /** Reads on the thread that asks. */
  readHere(request: FileRequest): Promise<FileReading>;
  /** A thread has failed, or none starts; `uri` is the file that cost it. */
  failed(error: Error, uri: string | null): void;
}

export interface ReaderOptions {
  /** How many threads read at most. */
  readonly threads: number;
  /** How long a thread may be silent, in milliseconds. */
  readonly patience?: number;
  /** How long a thread that has nothing to do is kept, in milliseconds: it holds some fifty megabytes. */
  readonly idle?: number;
}

/** How reading fares. */
export interface ReaderStatistics {
  /** At work, or kept for the next file. */
  readonly threads: number;
  /** Whether this host starts none. */
  readonly here: boolean;
  /** Files that were read, and those that cost their thread. */
  readonly read: number;
  readonly lost: number;
}

/** How many requests a thread is handed ahead, so that it has work while the host is busy. Somebody who waits waits for these at most. */
const AHEAD = 3;
const PATIENCE = 30_000;
const IDLE = 30_000;

interface Job {
  readonly request: Exclude<ReaderRequest, { names: unknown }>;
  readonly done: (reply: ReaderReply | null) => void;
}

/** Reads papers beside all other work: some threads, what somebody waits for first. A file that ends its thread costs that thread and nothing else; the next ones get a new one. */
export class Readers {
  private readonly urgent: Job[] = [];
  private others: Job[] = [];
  private readonly lines: Line[];
  private own: OwnNames = [];
  private hasThreads = true;
  private isHere = false;
  private counts = { read: 0, lost: 0 };

  constructor(private readonly ports: ReaderPorts, { threads, patience = PATIENCE, idle = IDLE }: ReaderOptions) {
    this.lines = Array.from({ length: threads }, () => new Line({
      start: () => this.start(), next: () => this.next(), lose: (job, error) => { this.lose(job, error); },
      giveBack: (jobs, error) => { this.giveBack(jobs, error); },
    }, patience, idle));
  }

  get statistics(): ReaderStatistics {
    return { threads: this.lines.filter(({ isRunning }) => isRunning).length, here: !this.hasThreads, ...this.counts };
  }

  /** @param urgent whether somebody waits for it: then it is read next */
  async read(request: FileRequest, urgent = false): Promise<FileReading> {
    const reading = await this.ask({ read: request }, urgent) as FileReading;
    this.counts.read++;
    return reading;
  }

  /** All of a text that an editor holds; null where no thread reads it. */
  async whole(request: TextRequest): Promise<WholeReading | null> { return this.hasThreads ? await this.ask({ whole: request }, true) as WholeReading | null : null; }

  /** The numbers on the first pages of files, which are named by their places on the disk. */
  async skim(paths: readonly string[]): Promise<readonly (readonly string[])[]> { return await this.ask({ skim: paths }, true) as readonly (readonly string[])[]; }

  /** The stamps of such files; null where there is none. */
  async stat(paths: readonly string[]): Promise<readonly (Stamp | null)[]> { return await this.ask({ stat: paths }, true) as readonly (Stamp | null)[]; }

  /** What somebody waits for goes before what nobody sees. */
  hurry(uri: string) {
    const found = this.others.filter(({ request }) => 'read' in request && request.read.uri === uri);
    if (!found.length) return;
    this.urgent.push(...found);
    this.others = this.others.filter((job) => !found.includes(job));
  }

  /** Other names of the user's count in what is read from now on. */
  know(own: OwnNames) {
    this.own = own;
    for (const line of this.lines) line.post({ names: own });
  }

  private ask(request: Job['request'], urgent: boolean): Promise<ReaderReply | null> {
    return new Promise((done) => {
      (urgent ? this.urgent : this.others).push({ request, done });
      this.work();
    });
  }

  /** A line takes what it can: so another thread starts when those before it have enough to do. */
  private work() {
    if (this.hasThreads) for (const line of this.lines) line.feed();
    else void this.workHere();
  }

  private next(): Job | undefined { return this.urgent.shift() ?? this.others.shift(); }

  private async start(): Promise<ReaderThread> {
    const thread = await this.ports.start();
    if (this.own.length) thread.post({ names: this.own });
    return thread;
  }

  private lose(job: Job | undefined, error: Error) {
    this.counts.lost++;
    this.ports.failed(error, job && 'read' in job.request ? job.request.read.uri : null);
    job?.done('read' in job.request ? { stamp: null, left: error instanceof OutOfMemory ? 'too-much-memory' : error instanceof Silence ? 'too-slow' : 'failed', reason: error.message } : nothing(job.request));
  }

  /** What a thread has not begun is for the next one. `error` says that none starts: that is tried once. */
  private giveBack(jobs: readonly Job[], error: Error | null) {
    this.others.unshift(...jobs);
    if (error && this.hasThreads) this.ports.failed(error, null);
    if (error) this.hasThreads = false;
    this.work();
  }

  private async workHere() {
    if (this.isHere) return;
    this.isHere = true;
    const breath = new Breath();
    for (let job = this.next(); job; job = this.next()) {
      await breath.pause();
      job.done('read' in job.request ? await this.ports.readHere(job.request.read) : nothing(job.request));
    }
    this.isHere = false;
  }

  /** Nobody is left waiting. */
  dispose() {
    this.hasThreads = false;
    for (const { request, done } of [...this.lines.flatMap((line) => line.end()), ...this.urgent.splice(0), ...this.others.splice(0)]) done('read' in request ? { stamp: null, left: 'gone' } : nothing(request));
  }
}

/** What is read whole, skimmed or asked where nobody does that. */
function nothing(request: Exclude<Job['request'], { read: unknown }>): ReaderReply | null {
  return 'whole' in request ? null : 'skim' in request ? request.skim.map(() => []) : request.stat.map(() => null);
}

/** A thread was silent too long. */
class Silence extends Error {}

interface LinePorts {
  start(): Promise<ReaderThread>;
  next(): Job | undefined;
  lose(job: Job | undefined, error: Error): void;
  giveBack(jobs: readonly Job[], error: Error | null): void;
}

/** One thread, or the place for one, with the requests that it has been handed. It answers them in their order, so that the first one is to blame when it ends. */
class Line {
  private thread: ReaderThread | null = null;
  private isStarting = false;
  private handed: Job[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly ports: LinePorts, private readonly patience: number, private readonly idle: number) {}

  get isRunning(): boolean { return this.thread !== null; }

  post(request: ReaderRequest) { this.thread?.post(request); }

  feed() {
    for (let job; this.handed.length < AHEAD && (job = this.ports.next());) {
      this.handed.push(job);
      this.post(job.request);
      if (this.handed.length === 1) this.watch();
    }
    if (this.handed.length && !this.thread && !this.isStarting) void this.start();
  }

  private async start() {
    this.isStarting = true;
    try {
      const thread = await this.ports.start();
      thread.listen((reply) => { if (reply !== 'ready') this.answer(reply); }, (error) => { this.fail(error); });
      this.thread = thread;
      for (const { request } of this.handed) thread.post(request);
      this.watch();
    } catch (error) {
      this.ports.giveBack(this.handed.splice(0), error as Error);
    } finally {
      this.isStarting = false;
    }
  }

  private answer(reply: ReaderReply) {
    this.handed.shift()?.done(reply);
    this.feed();
    this.watch();
  }

  /** A thread that has work must speak, one that has none ends after a while. */
  private watch() {
    clearTimeout(this.timer);
    if (!this.thread) return;
    this.timer = this.handed.length ? setTimeout(() => { this.fail(new Silence(`silent for ${this.patience} ms`)); }, this.patience) : setTimeout(() => { this.end(); }, this.idle);
  }

  private fail(error: Error) {
    const [guilty, ...others] = this.end();
    this.ports.lose(guilty, error);
    this.ports.giveBack(others, null);
  }

  end(): Job[] {
    clearTimeout(this.timer);
    this.thread?.end();
    this.thread = null;
    return this.handed.splice(0);
  }
}
