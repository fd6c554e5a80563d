import type { Matcher } from '../entities/matcher.ts';
import { decode } from '../text/decode.ts';
import type { Layout } from '../text/layout.ts';
import { readDocument } from './document.ts';
import { factsOf } from './facts.ts';
import { contentHash } from './hash.ts';
import { packFacts } from './packed.ts';

/** A file of which the facts are wanted. Plain data, which a thread can be handed. */
export interface FileRequest {
  readonly uri: string;
  /** Its place on the disk of this machine, its bytes, or its text as another reader made it of a PDF. */
  readonly from: { readonly path: string } | { readonly bytes: Uint8Array } | { readonly text: string; readonly layout: Layout | null };
  /** The largest file that is read, in bytes. */
  readonly limit: number;
  /** What the user says his files are in, as VS Code calls it. */
  readonly encoding: string;
  /** The hash of the text of which the facts are known; null where none are, or those of other names. */
  readonly known: string | null;
}

/** When a file was written, in milliseconds, and how many bytes it has: while they are the same so is the file. */
export interface Stamp {
  readonly mtime: number;
  readonly size: number;
}

/** Why a file has no facts: gone or not ours to read; beyond the limit; no text; nothing in it; and what reading one file may cost: an exception, a thread that was silent too long or took too much memory. */
export type LeftCode = 'gone' | 'too-large' | 'no-text' | 'empty' | 'failed' | 'too-slow' | 'too-much-memory';

/** What reading a file gives; `stamp` is null where whoever asked for it knows it better. `same`: its text is the one that is known. */
export type FileReading = { readonly stamp: Stamp | null } & ({ readonly facts: Uint8Array } | { readonly same: true } | { readonly left: LeftCode; readonly reason?: string });

/** What is used of a disk: `node:fs` has it. */
export interface Disk {
  statSync(path: string): { readonly mtime: Date; readonly size: number; isFile(): boolean };
  readFileSync(path: string): Uint8Array;
  openSync(path: string): number;
  readSync(file: number, buffer: Uint8Array, offset: number, length: number, position: number): number;
  closeSync(file: number): void;
}

/** Reads a file and packs what is worth keeping of it. Total: whatever goes wrong costs that file alone. */
export function readFacts(request: FileRequest, matcher: Matcher, disk: Disk | null): FileReading {
  let stamp: Stamp | null = null;
  try {
    const { from, limit } = request;
    if ('path' in from) stamp = stampOf(from.path, disk!);
    if ('path' in from && !stamp) return { stamp, left: 'gone' };
    const size = stamp?.size ?? ('bytes' in from ? from.bytes.length : 0);
    if (size > limit) return { stamp, left: 'too-large' };
    if (size === 0 && !('text' in from)) return { stamp, left: 'empty' };
    return { stamp, ...factsIn(request, 'path' in from ? { bytes: disk!.readFileSync(from.path) } : from, matcher) };
  } catch (error) {
    return { stamp, left: 'failed', reason: (error as Error).message };
  }
}

function factsIn({ uri, encoding, known }: FileRequest, from: Exclude<FileRequest['from'], { path: string }>, matcher: Matcher): { readonly facts: Uint8Array } | { readonly same: true } | { readonly left: LeftCode } {
  const { text, layout = null } = 'text' in from ? from : { text: decode(from.bytes, encoding)?.text };
  if (text === undefined) return { left: 'no-text' };
  if (known !== null && contentHash(text) === known) return { same: true };
  return { facts: packFacts(factsOf(readDocument(uri, text, matcher, layout))) };
}

/** Time and size of a file; null where there is none. */
export function stampOf(path: string, disk: Disk): Stamp | null {
  try {
    const stat = disk.statSync(path);
    return stat.isFile() ? { mtime: stat.mtime.getTime(), size: stat.size } : null;
  } catch {
    return null;
  }
}

/** How much of a file is skimmed, in bytes: its letterhead. */
const SKIMMED = 4096;
const NUMBER = /(?<![\d/])(\d{1,4})\s?\/\s?(\d{1,6})(?![\d/])/g;
const latin1 = new TextDecoder('latin1');

/** The numbers that are printed on a file's first page, as "19/5954", whatever paper they mean: that is found out a hundred times faster than it is read. */
export function skimmed(path: string, disk: Disk): readonly string[] {
  let file: number | null = null;
  try {
    file = disk.openSync(path);
    const buffer = new Uint8Array(SKIMMED);
    return printedNumbers(buffer.subarray(0, disk.readSync(file, buffer, 0, SKIMMED, 0)));
  } catch {
    return []; // gone, or not ours to read
  } finally {
    if (file !== null) disk.closeSync(file);
  }
}

/** The same of the first bytes of a file. Its digits are the same in all encodings but UTF-16, whose zeros are left out. */
export function printedNumbers(bytes: Uint8Array): readonly string[] {
  const text = latin1.decode(bytes).replaceAll('\0', '');
  return [...new Set([...text.matchAll(NUMBER)].map(([, term, number]) => plainNumber(term!, number!)))];
}

/** A number without parliament, series and leading zeros. */
export function plainNumber(term: string | number, number: string | number): string { return `${Number(term)}/${Number(number)}`; }
