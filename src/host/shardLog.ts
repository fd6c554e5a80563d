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

/** How large a shard gets, in bytes, unless one file alone has more. */
export const SHARD_SIZE = 4 * 1024 * 1024;
/** Of smaller ones there are at most so many, once all is tidy. */
const SMALL = SHARD_SIZE / 4, MOST_SMALL = 8;
/** How many shards are read ahead. */
const READ_AHEAD = 4;
/** How soon words are written, in milliseconds; and again, where that failed. */
const SOON = 2000, RETRY = 60_000;
/** How long nothing must have been put before one tidies, in milliseconds. */
const IDLE = 20_000;

/** A counter first, so that names in order are shards in order, whatever clocks say; then what tells two windows on the same folder apart. */
const SHARD_NAME = /^([0-9a-z]{8})-[0-9a-z]+\.shard$/, UNFINISHED = '.tmp';

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
  private fresh = 0;
  private lastPut = 0;
  private counter = 0;
  private dropped = 0;
  private isRestored = false;
  private isFailing = false;
  private isDisposed = false;
  private listing: Promise<readonly string[]> | null = null;
  /** One thing at a time is written. */
  private work: Promise<void> = Promise.resolve();
  private readonly own = Math.random().toString(36).slice(2, 8) || '0';
  private readonly writeSoon = coalesced(() => { void this.flush(); }, () => (this.isFailing ? RETRY : SOON));
  private readonly tidyLater = coalesced(() => { if (performance.now() - this.lastPut < IDLE) this.tidyLater(); else void this.tidy(); }, IDLE);

  /**
   * @param shelf null: nothing is kept
   * @param key of whatever the words rest on besides their files: with another one they are dropped
   * @param tell hears what people should know, in a line
   */
  constructor(private readonly shelf: Shelf | null, private readonly key: string, private readonly tell: (line: string) => void) {}

  get statistics(): { readonly shards: number; readonly bytes: number; readonly dropped: number } {
    return { shards: this.shards.size, bytes: [...this.shards.values()].reduce((sum, { bytes }) => sum + bytes, 0), dropped: this.dropped };
  }

  /** Hands over the last word on each file of which nothing was put meanwhile, shard by shard, the latest first. Facts are views of their shard, which lives as long as one of them. */
  async restore(each: (files: readonly StoredFile[]) => Promise<void>): Promise<void> {
    const { shelf } = this;
    if (!shelf) return;
    const names = [...await this.list()].reverse(), reading = new Map<string, Promise<Uint8Array | null>>();
    for (const [i, name] of names.entries()) {
      for (const next of names.slice(i, i + READ_AHEAD)) if (!reading.has(next)) reading.set(next, shelf.read(next).catch(() => null)); // another window has tidied
      const bytes = await reading.get(name)!;
      reading.set(name, Promise.resolve(null));
      if (this.isDisposed) return;
      if (!bytes) continue;
      const words = readShard(bytes, this.key);
      if (words) await each(this.register({ name, bytes: bytes.length, words: words.length, alive: 0 }, words));
      else {
        this.dropped++;
        await shelf.delete(name).catch(() => undefined);
      }
    }
    if (this.dropped) this.tell(`${this.dropped} shards of the index were damaged, or written by another version: what they held is read anew`);
    this.isRestored = true;
    this.tidyLater();
  }

  put(file: StoredFile) { this.say(file, file.facts?.length ?? 0); }
  remove(uri: string) { this.say({ uri, gone: true }, 0); }

  private say(word: StoredWord, bytes: number) {
    if (!this.shelf || this.isDisposed) return;
    this.waiting.set(word.uri, word);
    this.lastPut = performance.now();
    this.fresh += bytes;
    if (this.fresh >= SHARD_SIZE && !this.isFailing) void this.flush();
    else this.writeSoon();
  }

  /** Writes all that waits. What can't be written goes on waiting. */
  flush(): Promise<void> {
    this.fresh = 0;
    return this.inTurn(async () => {
      await this.list();
      const words = [...this.waiting.values()].filter((word) => !('gone' in word && this.isRestored && !this.last.has(word.uri) && this.waiting.delete(word.uri)));
      for (const batch of batchesOf(words)) await this.write(batch);
      if (this.isFailing) this.tell('the index can be written again');
      this.isFailing = false;
      if (this.isRestored) this.tidyLater();
    }).catch((error: unknown) => {
      if (!this.isFailing) this.tell(`the index can't be written: ${String(error)}`);
      this.isFailing = true;
      this.writeSoon();
    });
  }

  /** Writes those shards anew that are mostly out of date, and small ones together. */
  tidy(): Promise<void> {
    return this.inTurn(async () => {
      const { shelf } = this;
      if (!shelf || !this.isRestored) return;
      const small = [...this.shards.values()].filter(({ bytes }) => bytes < SMALL), isTooMany = small.length > MOST_SMALL;
      const outdated = [...this.shards.values()].filter((shard) => shard.alive * 2 < shard.words || (isTooMany && shard.bytes < SMALL)).sort((a, b) => (a.name < b.name ? -1 : 1));
      const oldestKept = [...this.shards.values()].filter((shard) => !outdated.includes(shard)).reduce((oldest, { name }) => (oldest < name ? oldest : name), '~');
      const forgotten: string[] = [];
      let kept: StoredWord[] = [];
      for (const shard of outdated) {
        const words = shard.alive ? readShard(await shelf.read(shard.name).catch(() => new Uint8Array()), this.key) ?? [] : [];
        for (const word of words) {
          if (this.last.get(word.uri) !== shard) continue;
          if ('gone' in word && shard.name < oldestKept) forgotten.push(word.uri); // no older shard is left that says otherwise
          else kept.push(word);
        }
        const batches = batchesOf(kept);
        for (const batch of batches.slice(0, -1)) await this.write(batch);
        kept = batches.at(-1) ?? [];
      }
      if (kept.length) await this.write(kept);
      for (const shard of outdated) { // the oldest first: what it says must not count again when the word that it is gone goes before it
        await shelf.delete(shard.name);
        this.shards.delete(shard.name);
      }
      for (const uri of forgotten) this.last.delete(uri);
    }).catch(() => undefined); // what is out of date stays for another time
  }

  /** Forgets everything. */
  clear(): Promise<void> {
    return this.inTurn(async () => {
      this.waiting.clear();
      this.last.clear();
      this.shards.clear();
      for (const name of await this.shelf?.list().catch(() => []) ?? []) if (SHARD_NAME.test(name)) await this.shelf?.delete(name).catch(() => undefined);
    });
  }

  dispose() {
    void this.flush();
    this.isDisposed = true;
    this.writeSoon.dispose();
    this.tidyLater.dispose();
  }

  private inTurn(act: () => Promise<void>): Promise<void> {
    const turn = this.work.then(act);
    this.work = turn.catch(() => undefined);
    return turn;
  }

  /** The shards that were there at first, in order. What a host left that ended while it wrote is deleted. */
  private list(): Promise<readonly string[]> {
    return this.listing ??= this.listNow();
  }

  private async listNow(): Promise<readonly string[]> {
    const names = await this.shelf?.list().catch(() => []) ?? [], shards = names.filter((name) => SHARD_NAME.test(name)).sort();
    for (const name of names) if (name.endsWith(UNFINISHED)) await this.shelf?.delete(name).catch(() => undefined);
    this.counter = parseInt(shards.at(-1) ?? '0', 36);
    return shards;
  }

  private async write(words: readonly StoredWord[]) {
    const bytes = writeShard(words, this.key), name = `${(++this.counter).toString(36).padStart(8, '0')}-${this.own}.shard`;
    await this.shelf?.write(name + UNFINISHED, bytes);
    await this.shelf?.rename(name + UNFINISHED, name);
    const shard = { name, bytes: bytes.length, words: words.length, alive: words.length };
    this.shards.set(name, shard);
    for (const word of words) {
      const before = this.last.get(word.uri);
      if (before) before.alive--;
      this.last.set(word.uri, shard);
      if (this.waiting.get(word.uri) === word) this.waiting.delete(word.uri);
    }
  }

  /** Remembers which of a shard's words are the last ones, and gives those that still tell something. */
  private register(shard: Shard, words: readonly StoredWord[]): StoredFile[] {
    this.shards.set(shard.name, shard);
    const alive = words.filter(({ uri }) => !this.last.has(uri));
    shard.alive = alive.length;
    for (const { uri } of alive) this.last.set(uri, shard);
    return alive.filter((word): word is StoredFile => !('gone' in word) && !this.waiting.has(word.uri));
  }
}

/** Words in portions of about the size of a shard. */
function batchesOf(words: readonly StoredWord[]): StoredWord[][] {
  const batches: StoredWord[][] = [];
  let room = 0;
  for (const word of words) {
    const size = 'gone' in word ? 0 : word.facts?.length ?? 0;
    if (!batches.length || size > room) {
      batches.push([]);
      room = SHARD_SIZE;
    }
    batches.at(-1)!.push(word);
    room -= size;
  }
  return batches;
}
