import { checksum } from './checksum.ts';
import { FACTS_FORMAT } from './packed.ts';

/** One file as the store of the index knows it. */
export interface StoredFile {
  readonly uri: string;
  readonly stamp: { readonly mtime: number; readonly size: number };
  /** Packed; null: it was read and has none to keep. */
  readonly facts: Uint8Array | null;
  /** Why there are none, as a code. */
  readonly left: string | null;
  /** Fingerprint of the actors and systems that were known when it was read: with other ones its names must be found anew. */
  readonly names: string;
}

/** What one shard says of a file: this, or that it is gone whatever older shards say. */
export type StoredWord = StoredFile | { readonly uri: string; readonly gone: true };

/*
 * A shard: eight 32-bit numbers, a table as JSON, facts. The numbers: magic, format of shards, format of facts, checksum of all that follows,
 * bytes of the table, bytes of the shard, two zeros. Each facts begin at a multiple of eight bytes, as the shard itself does.
 */
const MAGIC = 0x44524853, SHARD_FORMAT = 1;
const HEADER = 32, CHECKED_FROM = 16;
const aligned = (length: number, to = 8) => Math.ceil(length / to) * to;

type Row = readonly [uri: string] | readonly [uri: string, mtime: number | null, size: number | null, names: number, left: string | null, facts: number | null];
interface Table { readonly key: string; readonly names: readonly string[]; readonly rows: readonly Row[] }

/** The bytes of a shard. @param key of whatever the facts rest on besides their files */
export function writeShard(words: readonly StoredWord[], key: string): Uint8Array {
  const names = new Map<string, number>(), numberOf = (name: string) => names.get(name) ?? (names.set(name, names.size), names.size - 1);
  const rows = words.map((word): Row => ('gone' in word ? [word.uri] : [word.uri, word.stamp.mtime, word.stamp.size, numberOf(word.names), word.left, word.facts && word.facts.length]));
  const table = new TextEncoder().encode(JSON.stringify({ key, names: [...names.keys()], rows } satisfies Table));
  let at = aligned(HEADER + table.length);
  const bytes = new Uint8Array(aligned(words.reduce((sum, word) => sum + aligned(factsOf(word)?.length ?? 0), at), CHECKED_FROM)), numbers = new Uint32Array(bytes.buffer);
  bytes.set(table, HEADER);
  for (const facts of words.map(factsOf)) {
    if (!facts) continue;
    bytes.set(facts, at);
    at += aligned(facts.length);
  }
  numbers.set([MAGIC, SHARD_FORMAT, FACTS_FORMAT, 0, table.length, bytes.length]);
  numbers[3] = checksum(numbers.subarray(CHECKED_FROM / 4));
  return bytes;
}

const factsOf = (word: StoredWord) => ('gone' in word ? null : word.facts);

/** What a shard says; null where it is damaged, no shard, or written in another form or with another key. Facts are views of `bytes`, not copies. */
export function readShard(bytes: Uint8Array, key: string): StoredWord[] | null {
  if (bytes.length < HEADER || bytes.length % CHECKED_FROM) return null;
  const { buffer, byteOffset } = bytes.byteOffset % 8 ? new Uint8Array(bytes) : bytes, numbers = new Uint32Array(buffer, byteOffset, bytes.length / 4);
  const [magic, shardFormat, factsFormat, sum, tableLength, length] = numbers as unknown as [number, number, number, number, number, number];
  if (magic !== MAGIC || shardFormat !== SHARD_FORMAT || factsFormat !== FACTS_FORMAT || length !== bytes.length || tableLength > length - HEADER) return null;
  if (sum !== checksum(numbers.subarray(CHECKED_FROM / 4))) return null;
  try {
    const table = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, byteOffset + HEADER, tableLength))) as Table;
    if (table.key !== key) return null;
    let at = aligned(HEADER + tableLength);
    return table.rows.map(([uri, mtime, size, names, left, factsLength]): StoredWord => {
      if (names === undefined) return { uri, gone: true };
      const facts = typeof factsLength === 'number' ? new Uint8Array(buffer, byteOffset + at, factsLength) : null;
      at += aligned(factsLength ?? 0);
      return { uri, stamp: { mtime: mtime ?? NaN, size: size ?? NaN }, facts, left: left ?? null, names: table.names[names]! };
    });
  } catch {
    return null; // a checksum that is right by chance
  }
}
