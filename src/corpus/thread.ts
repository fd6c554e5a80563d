import type { Entry } from '../entities/knowledge.ts';
import { createMatcher, type Matcher } from '../entities/matcher.ts';
import { combine } from '../entities/ownKnowledge.ts';
import { readFacts, skimmed, stampOf, type Disk, type FileReading, type FileRequest, type Stamp } from './fileReading.ts';
import { readWhole, type TextRequest, type WholeReading } from './wholeReading.ts';

/** What a thread that reads papers and the one that started it tell each other: each request has one answer, in the order of the requests. */

/** The user's own actors and systems, and what he hides, as plain data: a file each. */
export type OwnNames = readonly { readonly entities: readonly Entry[]; readonly hidden: readonly string[] }[];

/** A file to be read; a text to be read whole; files to be skimmed, or asked for their stamps; other names, which count from then on. Files are named by their places on the disk. */
export type ReaderRequest = { readonly read: FileRequest } | { readonly whole: TextRequest } | { readonly skim: readonly string[] } | { readonly stat: readonly string[] } | { readonly names: OwnNames };

/** The first message says that the thread is there. The answer to `names` is that too. */
export type ReaderReply = 'ready' | FileReading | WholeReading | readonly (readonly string[])[] | readonly (Stamp | null)[];

/** What threads of Node and of browsers have in common. */
export interface ReaderPort {
  onmessage: ((event: { readonly data: ReaderRequest }) => void) | null;
  postMessage(reply: ReaderReply, transfer?: ArrayBufferLike[]): void;
}

/**
 * Answers what it is asked.
 * @param knowledge the part with the actors and systems that Anfrage brings along
 * @param disk null in a browser
 */
export function serve(port: ReaderPort, knowledge: { seedEntries(): readonly Entry[] }, disk: Disk | null = null): void {
  let matcher: Matcher | null = null, own: OwnNames = [];
  port.onmessage = ({ data }) => {
    if ('names' in data) {
      own = data.names;
      matcher = null;
      port.postMessage('ready');
    } else if ('skim' in data) port.postMessage(data.skim.map((path) => (disk ? skimmed(path, disk) : [])));
    else if ('stat' in data) port.postMessage(data.stat.map((path) => (disk ? stampOf(path, disk) : null)));
    else if ('whole' in data) {
      const reading = readWhole(data.whole, matcher ??= matcherOf(knowledge.seedEntries(), own));
      port.postMessage(reading, [reading.facts.buffer]);
    } else {
      const reading = readFacts(data.read, matcher ??= matcherOf(knowledge.seedEntries(), own), disk);
      port.postMessage(reading, 'facts' in reading ? [reading.facts.buffer] : []);
    }
  };
  port.postMessage('ready');
}

function matcherOf(seeds: readonly Entry[], own: OwnNames): Matcher {
  const { entries, hidden } = combine(seeds, own);
  return createMatcher(entries, hidden);
}
