import { readShard, writeShard, type StoredFile, type StoredWord } from '../corpus/shard.ts';
import { coalesced } from './coalesce.ts';

/** What the store needs of the folder that holds its shards. Each of these may fail, by rejecting. */
export interface Shelf {
  /** The names of its files; none where the folder does not exist. */
  list(): Promise<readonly string[]>;
  read(name: string): Promise<Uint8Array>;
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** At once or not at all. */
  rename(from: string, to: string): Promise<void>;
  /** No error where there is no such file. */
  delete(name: string): Promise<void>;
}

interface Shard {
  readonly name: string;
  readonly bytes: number;
  readonly words: number;
  /** How many of its words are the last ones on their files. */
  alive: number;
}

/** How large a shard gets, in bytes, unless one file alone has more: so much is put together, or checked, in a few milliseconds. */
export const SHARD_SIZE = 2 * 1024 * 1024;
/** Of smaller ones there are at most so many, once all is tidy. */
const SMALL = SHARD_SIZE / 4, MOST_SMALL = 8;
/** How many shards are read ahead. */
const READ_AHEAD = 4;
/** How soon words are written, in milliseconds; and again, where that failed. */
const SOON = 2000, RETRY = 60_000;
/** How long nothing must have been put before one tidies, in milliseconds. */
const IDLE = 20_000;

/** The position first, so that names in order are shards in order, whatever clocks say; then what tells windows on the same folder apart, and one shard from the next. */
const SHARD_NAME = /^[0-9a-z]{8}-[0-9a-z]+\.shard$/, UNFINISHED = '.tmp';
const positionOf = (name: string) => parseInt(name, 36);

/**
 * What was read of the files of a folder, kept in shards that are written once and never changed. The last word on a file counts: that of the latest shard.
 * A host may end at any moment: then the words since the last writing are lost, and older ones count. So whoever restores compares stamps.
 */
export class ShardLog {
  private readonly shards = new Map<string, Shard>();
  /** Where the last word on a file stands that is written. */
  private readonly last = new Map<string, Shard>();
  /** The words that are not written yet. */
  private readonly waiting = new Map<string, StoredWord>();
  private waitingBytes = 0;
  private lastPut = 0;
  private position = 0;
  private written = 0;
  private dropped = 0;
  private isRestored = false;
  /** Whether shards may lie there that are not among `shards`, because something failed: then one neither tidies nor takes a file for unknown. */
  private hasDoubts = false;
  private isFailing = false;
  private isDisposed = false;
  private listing: Promise<readonly string[]> | null = null;
  /** One thing at a time is written. */
  private work: Promise<void> = Promise.resolve();
  private readonly own = Math.random().toString(36).slice(2, 8).padEnd(6, '0');
  private readonly writeSoon = coalesced(() => { void this.flush(); }, () => (this.isFailing ? RETRY : SOON));
  private readonly tidyLater = coalesced(() => { if (performance.now() - this.lastPut < IDLE) this.tidyLater(); else void this.tidy(); }, IDLE);

  /**
   * @param shelf null: nothing is kept
   * @param key of whatever the words rest on besides their files: with another one they are dropped
   * @param tell hears what people should know, in a line
   */
  constructor(private readonly shelf: Shelf | null, private readonly key: string, private readonly tell: (line: string) => void) {}

  /** `dropped`: shards that could not be trusted; `waiting`: words that are not written yet. */
  get statistics(): { readonly shards: number; readonly bytes: number; readonly dropped: number; readonly waiting: number } {
    return { shards: this.shards.size, bytes: [...this.shards.values()].reduce((sum, { bytes }) => sum + bytes, 0), dropped: this.dropped, waiting: this.waiting.size };
  }

  /** Hands over the last word on each file of which nothing was put meanwhile, shard by shard, the latest first. Facts are views of their shard, which lives as long as one of them. */
  async restore(each: (files: readonly StoredFile[]) => Promise<void>): Promise<void> {
    const { shelf } = this, listing = this.list();
    if (!shelf) return;
    const names = [...await listing.catch((error: unknown) => { this.tell(`the index can't be read: ${String(error)}`); return []; })].reverse();
    const read = (name: string) => shelf.read(name).catch(() => { this.hasDoubts = true; return null; }); // another window has tidied, or the disk fails
    const ahead = names.slice(0, READ_AHEAD).map(read);
    for (const [i, name] of names.entries()) {
      const bytes = await ahead.shift()!, next = names[i + READ_AHEAD];
      if (this.isDisposed || this.listing !== listing) return;
      if (next) ahead.push(read(next));
      if (!bytes) continue;
      const words = readShard(bytes, this.key);
      if (words) await each(this.register({ name, bytes: bytes.length, words: words.length, alive: 0 }, words));
      else {
        this.dropped++;
        await shelf.delete(name).catch(() => undefined);
      }
    }
    if (this.dropped) this.tell(`${this.dropped} shards of the index were damaged, or written by another version: what they held is read anew`);
    this.isRestored = this.listing === listing;
    this.tidyLater();
  }

  put(file: StoredFile) { this.say(file); }
  remove(uri: string) { this.say({ uri, gone: true }); }

  private say(word: StoredWord) {
    if (!this.shelf || this.isDisposed) return;
    this.waiting.set(word.uri, word);
    this.lastPut = performance.now();
    this.waitingBytes += sizeOf(word);
    if (this.waitingBytes >= SHARD_SIZE && !this.isFailing) void this.flush();
    else this.writeSoon();
  }

  /** Writes all that waits. What can't be written goes on waiting. */
  flush(): Promise<void> {
    this.waitingBytes = 0;
    return this.inTurn(async () => {
      await this.list();
      for (const word of this.waiting.values()) if ('gone' in word && this.knowsAll && !this.last.has(word.uri)) this.waiting.delete(word.uri);
      for (const batch of batchesOf([...this.waiting.values()])) await this.write(batch);
      if (this.isFailing) this.tell('the index can be written again');
      this.isFailing = false;
      this.tidyLater();
    }).catch((error: unknown) => {
      if (!this.isFailing) this.tell(`the index can't be written: ${String(error)}`);
      this.isFailing = true;
      this.writeSoon();
    });
  }

  /** Writes those shards anew that are mostly out of date, and small ones together, where they stood in the order. */
  tidy(): Promise<void> {
    return this.inTurn(async () => {
      if (!this.knowsAll) return;
      const { shelf } = this, all = [...this.shards.values()], isCrowded = all.filter(({ bytes }) => bytes < SMALL).length > MOST_SMALL;
      const outdated = all.filter(({ alive, words, bytes }) => alive * 2 < words || (isCrowded && bytes < SMALL)).sort((a, b) => positionOf(a.name) - positionOf(b.name));
      const oldestKept = all.filter((shard) => !outdated.includes(shard)).reduce((oldest, { name }) => Math.min(oldest, positionOf(name)), Infinity);
      const forgotten: string[] = [];
      let kept: StoredWord[] = [];
      for (const shard of outdated) {
        const position = positionOf(shard.name);
        for (const word of shard.alive ? await this.wordsOf(shard) : []) {
          if (this.last.get(word.uri) !== shard) continue;
          if ('gone' in word && position < oldestKept) forgotten.push(word.uri); // no older shard says otherwise
          else kept.push(detached(word));
        }
        const batches = batchesOf(kept);
        kept = shard === outdated.at(-1) ? [] : batches.pop() ?? [];
        for (const batch of batches) await this.write(batch, position);
      }
      for (const { name } of outdated) { // the oldest first: else what it says of a file that is gone could count once more
        await shelf?.delete(name);
        this.shards.delete(name);
      }
      for (const uri of forgotten) this.last.delete(uri);
    }).catch(() => undefined); // what is out of date stays for another time
  }

  /** Forgets everything. */
  async clear(): Promise<void> {
    this.waiting.clear();
    this.listing = Promise.resolve([]);
    await this.inTurn(async () => {
      this.last.clear();
      this.shards.clear();
      for (const name of await this.shelf?.list() ?? []) if (SHARD_NAME.test(name)) await this.shelf?.delete(name);
    }).catch((error: unknown) => { this.tell(`the index can't be deleted: ${String(error)}`); });
  }

  dispose() {
    this.isDisposed = true;
    this.writeSoon.dispose();
    this.tidyLater.dispose();
    void this.flush();
  }

  private inTurn(act: () => Promise<void>): Promise<void> {
    const turn = this.work.then(act);
    this.work = turn.catch(() => undefined);
    return turn;
  }

  private get knowsAll() { return this.isRestored && !this.hasDoubts; }

  /** The shards that were there at first, in order. */
  private list(): Promise<readonly string[]> {
    return this.listing ??= this.listNow().catch((error: unknown) => {
      this.listing = null;
      throw error;
    });
  }

  private async listNow(): Promise<readonly string[]> {
    const names = await this.shelf?.list() ?? [], shards = names.filter((name) => SHARD_NAME.test(name)).sort();
    for (const name of names) if (name.endsWith(UNFINISHED)) await this.shelf?.delete(name).catch(() => undefined); // a host ended while it wrote
    this.position = positionOf(shards.at(-1) ?? '0');
    return shards;
  }

  private async write(words: readonly StoredWord[], position = ++this.position) {
    const bytes = writeShard(words, this.key), name = `${position.toString(36).padStart(8, '0')}-${this.own}${(++this.written).toString(36)}.shard`, unfinished = name + UNFINISHED;
    try {
      await this.shelf?.write(unfinished, bytes);
      await this.shelf?.rename(unfinished, name);
    } catch (error) {
      this.hasDoubts = true;
      await this.shelf?.delete(unfinished).catch(() => undefined);
      throw error;
    }
    const shard = { name, bytes: bytes.length, words: words.length, alive: words.length };
    this.shards.set(name, shard);
    for (const word of words) {
      const before = this.last.get(word.uri);
      if (before) before.alive--;
      this.last.set(word.uri, shard);
      if (this.waiting.get(word.uri) === word) this.waiting.delete(word.uri);
    }
  }

  /** What a shard says that was read or written before. */
  private async wordsOf(shard: Shard): Promise<readonly StoredWord[]> {
    const bytes = await this.shelf?.read(shard.name).catch(() => null);
    if (bytes) return readShard(bytes, this.key) ?? [];
    this.hasDoubts = true;
    this.shards.delete(shard.name); // another window has tidied it
    throw new Error(shard.name);
  }

  /** Remembers which of a shard's words are the last ones, and gives those that still tell something. */
  private register(shard: Shard, words: readonly StoredWord[]): StoredFile[] {
    const alive = words.filter(({ uri }) => !this.last.has(uri)), isMostlyWaste = alive.length * 2 < words.length;
    this.shards.set(shard.name, shard);
    shard.alive = alive.length;
    for (const { uri } of alive) this.last.set(uri, shard);
    const files = alive.filter((word): word is StoredFile => !('gone' in word) && !this.waiting.has(word.uri));
    return isMostlyWaste ? files.map(detached) : files;
  }
}

/** The same, with bytes of its own: it does not keep its shard in memory. */
const detached = <Word extends StoredWord>(word: Word): Word => ('facts' in word && word.facts ? { ...word, facts: word.facts.slice() } : word);

const sizeOf = (word: StoredWord) => ('gone' in word ? 0 : word.facts?.length ?? 0);

/** Words in portions of about the size of a shard. */
function batchesOf(words: readonly StoredWord[]): StoredWord[][] {
  const batches: StoredWord[][] = [];
  let room = 0;
  for (const word of words) {
    const size = sizeOf(word);
    if (!batches.length || size > room) {
      batches.push([]);
      room = SHARD_SIZE;
    }
    batches.at(-1)!.push(word);
    room -= size;
  }
  return batches;
}
