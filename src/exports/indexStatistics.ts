import type { Facts } from '../corpus/facts.ts';
import { keyOf } from '../corpus/keys.ts';
import { packFacts, unpackFacts } from '../corpus/packed.ts';
import { addTo } from '../text/lists.ts';
import { isPaper } from '../queries/procedures.ts';
import type { Words } from '../words/words.ts';
import { PageBuilder, type Page } from './page.ts';

/** What documents hold, in numbers. */
export interface Tally {
  /** Files that are papers, as all views count them. */
  readonly papers: number;
  readonly texts: number;
  readonly questions: number;
  readonly answers: number;
  readonly citations: number;
  readonly mentions: number;
}

export const NO_TALLY: Tally = { papers: 0, texts: 0, questions: 0, answers: 0, citations: 0, mentions: 0 };

/** Adds what a document holds. It is unpacked for that, and what that takes is let go again. */
export function tallied(tally: Tally, facts: Facts): Tally {
  const unpacked = unpackFacts(facts.uri, packFacts(facts)), { questions, answers, citations } = unpacked, counts = isPaper(unpacked);
  return {
    papers: tally.papers + Number(counts), texts: tally.texts + Number(!counts),
    questions: tally.questions + questions.length, answers: tally.answers + answers.length, citations: tally.citations + citations.length,
    mentions: keyOf(facts, 'entities').reduce((sum, { mentions }) => sum + mentions, tally.mentions),
  };
}

/** How the index fares; times in milliseconds, memory and disk in bytes. */
export interface IndexState {
  readonly waiting: number;
  readonly putOff: number;
  readonly memory: number;
  readonly disk: { readonly shards: number; readonly bytes: number; readonly dropped: number };
  readonly readers: { readonly threads: number; readonly here: boolean; readonly read: number; readonly lost: number };
  readonly times: Readonly<Record<'restored' | 'validated' | 'read', number | null>>;
  /** The number of files that are read, where there are others. */
  readonly limit: number | null;
  /** Files that were left out, by what one sees of them; `why` is a code. */
  readonly left: readonly { readonly name: string; readonly address: string; readonly why: string }[];
}

/** How many files are listed under one reason. */
const MOST_FILES = 200;

/** The read-only page about the index: what it holds, what that costs, how long it took, what was left out and why. @param procedures how many procedures the papers are @param readRest the address that reads what was put off */
export function indexPage(tally: Tally, procedures: number, state: IndexState, readRest: string, word: Words): Page {
  const page = new PageBuilder(), number = (value: number) => value.toLocaleString(word.language);
  page.line(word('statistics.name')).blank();
  page.line(word('statistics.documents', { procedures: word.count('inFiles', tally.papers, { what: word.count('procedures', procedures) }), texts: number(tally.texts) }));
  page.line([word.count('questions', tally.questions), word.count('answers', tally.answers), word.count('citations', tally.citations), word.count('mentions', tally.mentions)].join(' · '));
  if (state.waiting) page.line(word('statistics.waiting', { files: number(state.waiting) }));
  if (state.putOff) page.link(word('statistics.putOff', { files: number(state.putOff), read: word('index.readRest') }), { url: readRest }, word('index.readRest'));
  page.blank();
  page.line(word('statistics.memory', { size: sizeWords(state.memory, word) }));
  page.line(word('statistics.disk', { size: sizeWords(state.disk.bytes, word), shards: number(state.disk.shards) }));
  if (state.disk.dropped) page.line(word('statistics.dropped', { shards: number(state.disk.dropped) }));
  page.line(word(state.readers.here ? 'statistics.here' : 'statistics.threads', { threads: number(state.readers.threads), read: number(state.readers.read) }));
  if (state.readers.lost) page.line(word('statistics.lost', { files: number(state.readers.lost) }));
  for (const what of ['restored', 'validated', 'read'] as const) {
    const time = state.times[what];
    if (time !== null) page.line(word(`statistics.time.${what}`, { seconds: (time / 1000).toLocaleString(word.language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }) }));
  }
  page.blank();
  if (!state.left.length && state.limit === null) return page.line(word('statistics.nothingLeft')).finish();
  page.line(word('statistics.left'));
  if (state.limit !== null) page.line(`  ${word('index.tooMany', { limit: state.limit })}`);
  const reasons = new Map<string, IndexState['left'][number][]>();
  for (const file of state.left) addTo(reasons, file.why, file);
  for (const [why, files] of reasons) {
    page.blank().line(`  ${word.or(`left.${why}`, why)} (${number(files.length)})`);
    for (const { name, address } of files.slice(0, MOST_FILES)) page.link(`    ${name}`, { url: address });
    if (files.length > MOST_FILES) page.line(`    ${word('statistics.more', { files: number(files.length - MOST_FILES) })}`);
  }
  return page.finish();
}

const MEGABYTE = 1024 * 1024;

function sizeWords(bytes: number, word: Words): string {
  const [count, unit] = bytes < MEGABYTE ? [Math.ceil(bytes / 1024), 'KB'] : [bytes / MEGABYTE, 'MB'];
  return `${count.toLocaleString(word.language, { maximumFractionDigits: 1 })} ${unit}`;
}
