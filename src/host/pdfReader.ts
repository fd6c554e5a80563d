import { PDF_LIMITS, type PdfLimits, type PdfProblem, type PdfProblemCode, type PdfText } from '../pdf/pdfText.ts';

/** A thread that reads PDFs, one after the other. Where it comes to an end of its own, reading rejects. */
export interface PdfThread {
  read(bytes: Uint8Array, limits: PdfLimits): Promise<PdfText | PdfProblem>;
  end(): void;
}

/** Why a thread was ended while it read. */
export class ThreadEnded extends Error {
  constructor(readonly problem: PdfProblemCode) { super(problem); }
}

export interface PdfReaderPorts {
  start(): Promise<PdfThread>;
  /** Reads on the thread that asks. */
  readHere(bytes: Uint8Array, limits: PdfLimits): Promise<PdfText | PdfProblem>;
  failed(error: Error): void;
}

/** What reading gives: a text, or why there is none. */
export type PdfReading = PdfText | PdfProblem | 'gone';

interface Job {
  readonly key: string;
  readonly load: () => Promise<Uint8Array | PdfProblem | 'gone'>;
  readonly limits: PdfLimits;
  readonly done: (reading: PdfReading) => void;
}

/** How long a thread that has nothing to do is kept, in milliseconds: it holds some forty megabytes. */
const IDLE = 30_000;
/** How much longer than the limit says a thread may be silent, in milliseconds: it looks at the limit between two pieces of text. */
const GRACE = 1000;
/** What is read where there is no thread. */
const WITHOUT_THREAD: PdfLimits = { bytes: 8 * 1024 * 1024, pages: 200, characters: 2_000_000, milliseconds: 5000 };

/** Reads PDFs beside all other work, one at a time. A PDF that takes too long, or too much memory, costs its thread; the next one gets a new thread. */
export class PdfReader {
  private readonly urgent: Job[] = [];
  private others: Job[] = [];
  private thread: Promise<PdfThread> | null = null;
  private isWorking = false;
  private hasThreads = true;
  private idle: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly ports: PdfReaderPorts) {}

  /**
   * @param key names the PDF for `hurry`
   * @param load gets the bytes when it is their turn; they are used up
   */
  read(key: string, load: Job['load'], { urgent = false, limits = PDF_LIMITS }: { readonly urgent?: boolean; readonly limits?: PdfLimits } = {}): Promise<PdfReading> {
    return new Promise((done) => {
      (urgent ? this.urgent : this.others).push({ key, load, limits, done });
      if (!this.isWorking) void this.work();
    });
  }

  /** What somebody waits for goes before what nobody sees. */
  hurry(key: string) {
    const found = this.others.filter((job) => job.key === key);
    if (!found.length) return;
    this.urgent.push(...found);
    this.others = this.others.filter((job) => job.key !== key);
  }

  private async work() {
    this.isWorking = true;
    clearTimeout(this.idle);
    for (let job = this.next(); job; job = this.next()) job.done(await this.readOne(job));
    this.isWorking = false;
    this.idle = setTimeout(() => { this.end(); }, IDLE);
  }

  private next(): Job | undefined { return this.urgent.shift() ?? this.others.shift(); }

  private async readOne({ load, limits }: Job): Promise<PdfReading> {
    try {
      const bytes = await within(limits.milliseconds + GRACE, load());
      if (bytes === 'gone' || 'problem' in bytes) return bytes;
      const thread = await this.started();
      return await (thread ? within(limits.milliseconds + GRACE, thread.read(bytes, limits)) : this.ports.readHere(bytes, least(limits, WITHOUT_THREAD)));
    } catch (error) {
      this.end();
      if (error instanceof ThreadEnded) return { problem: error.problem };
      this.ports.failed(error as Error);
      return { problem: 'damaged' };
    }
  }

  /** Null where this host starts no threads: that is tried once. */
  private async started(): Promise<PdfThread | null> {
    if (!this.hasThreads) return null;
    try {
      return await (this.thread ??= this.ports.start());
    } catch (error) {
      this.thread = null;
      this.hasThreads = false;
      this.ports.failed(error as Error);
      return null;
    }
  }

  private end() {
    void this.thread?.then((thread) => { thread.end(); }, () => undefined);
    this.thread = null;
  }

  dispose() {
    clearTimeout(this.idle);
    for (const { done } of [...this.urgent.splice(0), ...this.others.splice(0)]) done('gone');
    this.end();
  }
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => { timer = setTimeout(() => { reject(new ThreadEnded('too-slow')); }, milliseconds); });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

const least = (a: PdfLimits, b: PdfLimits): PdfLimits => ({
  bytes: Math.min(a.bytes, b.bytes), pages: Math.min(a.pages, b.pages), characters: Math.min(a.characters, b.characters), milliseconds: Math.min(a.milliseconds, b.milliseconds),
});
