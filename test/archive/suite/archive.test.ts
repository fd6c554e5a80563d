import * as vscode from 'vscode';
import type { AnfrageApi } from '../../../src/extension.ts';
import { readDocument } from '../../../src/corpus/document.ts';
import { factsOf, type Facts } from '../../../src/corpus/facts.ts';
import { contentHash } from '../../../src/corpus/hash.ts';
import { TEST_OUTPUT_MARK } from '../../../scripts/vscode/testOutput.ts';
import { deepEqual, equal, ok } from '../../vscode/assert.ts';
import { definitionsAt, eventually, extension, hoverAt, inWorkspace } from '../../vscode/helpers.ts';
import { digestOf, type Expected, type Request } from '../expected.ts';

/** One part of it in each window, as the runner says (`run.ts`). Times are printed and not judged. */

const expected = () => vscode.workspace.getConfiguration().get<Expected>('archive')!;
const { phase } = expected();
/** Milliseconds. */
const PATIENCE = 150_000, BEAT = 2, IDLE = 1000, BETWEEN = 100;
/** After how long without news all is followed. */
const QUIET = 3000;
/** How long texts are opened where no Anfrage is: what VS Code itself does in a host that has just begun. */
const WITHOUT = 5000;
/** How soon what was read is on the disk: what is newer may be lost when the host is killed. */
const WRITTEN = 5000;

const ask = (request: Request) => { console.log(TEST_OUTPUT_MARK + request); };
const say = (line: string) => { console.log(`${TEST_OUTPUT_MARK}    ${line}`); };
const milliseconds = (since: number) => `${Math.round(performance.now() - since)} ms`;

let api: AnfrageApi, started: number;
const corpus = () => api.folder!.corpus;
/** What counts the readings, where the folder tells. */
const statistics = () => (api.folder as { readonly statistics?: { readonly readers: { readonly read: number } } }).statistics;

/** How long the host stood still at most, in milliseconds: by the clock, and without what it waited for a processor where the system tells that (null elsewhere). */
interface Stall { readonly clock: number; readonly own: number | null }

/** Lets a clock beat in this host until it is stopped. */
function heartbeat(): () => Stall {
  let last = performance.now(), waited = waitedForProcessor(), longest: Stall = { clock: 0, own: waited === null ? null : 0 };
  const beat = () => {
    const clock = performance.now() - last, waits = waitedForProcessor();
    longest = { clock: Math.max(longest.clock, clock), own: waits === null || waited === null ? null : Math.max(longest.own!, clock - (waits - waited)) };
    [last, waited] = [performance.now(), waits];
  };
  const timer = setInterval(beat, BEAT);
  return () => { clearInterval(timer); beat(); return longest; };
}

/** How long this host has waited for a processor since it began, in milliseconds: Linux tells it for the main thread, in nanoseconds behind the time at work. */
function waitedForProcessor(): number | null {
  if (typeof process !== 'object' || process.platform !== 'linux') return null;
  return Number(process.getBuiltinModule('node:fs').readFileSync('/proc/self/schedstat', 'latin1').split(' ')[1]) / 1e6;
}

const stallWords = ({ clock, own }: Stall) => `the host stood still for at most ${clock.toFixed(0)} ms${own === null ? '' : ` (${own.toFixed(0)} without waiting for a processor)`}`;

async function probed() {
  const { file, words, target } = expected().probe, document = await vscode.workspace.openTextDocument(inWorkspace(file));
  const [definitions, hover] = [await definitionsAt(document, words), await hoverAt(document, words)];
  return { leads: definitions.some((place) => `${target}`.endsWith(`/${place.file}`)), shows: hover !== '' };
}

/** When the folder told its last news, once the runner has changed it, it has told some, and then none for a while. */
async function lastNews(isChanged: () => boolean): Promise<number> {
  let last = -Infinity;
  const listening = api.folder!.onDidChange(() => { last = performance.now(); });
  await eventually(() => { ok(isChanged() && performance.now() - last > QUIET && last > -Infinity, 'the folder is followed'); }, PATIENCE);
  listening.dispose();
  return last;
}

/** That the corpus holds the papers of the folder as they are now, and says of some what a new reading says. */
async function isRight() {
  const root = `${vscode.workspace.workspaceFolders![0]!.uri.path}/`;
  await eventually(() => {
    const { papers, digest } = expected(), documents = corpus().documents();
    equal(documents.length, papers, 'papers');
    equal(digestOf(documents.map(({ uri, hash }) => [vscode.Uri.parse(uri).path.slice(root.length), hash]), contentHash), digest, 'papers with their texts');
  }, PATIENCE);
  const { probe, sample } = expected(), cited = `BT ${probe.number}`, citing = (documents: readonly Facts[]) => documents.filter(({ citations }) => citations.some(({ target }) => target === cited)).length;
  equal(citing(corpus().documents()), probe.citing, `documents that cite ${cited}`);
  equal(corpus().citing(cited).length, citing(corpus().counted()), `documents that count and cite ${cited}`);
  for (const file of sample) {
    const uri = inWorkspace(file), facts = corpus().document(uri.toString())!, anew = factsOf(readDocument(facts.uri, new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), null));
    deepEqual(facts.citations.map(({ span, target }) => ({ span, target })), anew.citations.map(({ span, target }) => ({ span, target })), `citations of ${file}`);
    deepEqual(facts.questions, anew.questions, `questions of ${file}`);
  }
}

describe(`an archive of papers, ${phase}`, function () {
  this.timeout(PATIENCE + 20_000);

  if (phase === 'without') {
    it('opens a text and asks about it where no Anfrage is', async () => {
      const stop = heartbeat(), end = performance.now() + WITHOUT;
      while (performance.now() < end) {
        equal((await probed()).leads, false);
        await new Promise((resolve) => setTimeout(resolve, BETWEEN));
      }
      say(`without Anfrage ${stallWords(stop())}`);
    });
    return;
  }

  before(async () => {
    if (typeof process === 'object' && process.pid) ask(`@host ${process.pid}`);
    const idle = heartbeat();
    await new Promise((resolve) => setTimeout(resolve, IDLE));
    say(`${stallWords(idle())} in a second before`);
    started = performance.now();
    api = await extension().activate() as unknown as AnfrageApi;
  });

  if (phase === 'killed') {
    it('is read until the host is ended', async () => {
      await eventually(() => { ok(api.folder && corpus().size > 0, 'something is read'); }, PATIENCE);
      await new Promise((resolve) => setTimeout(resolve, 3 * IDLE)); // now it writes
      ask('@kill');
      await new Promise(() => undefined);
    });
    return;
  }

  it('answers while it is read', async () => {
    await vscode.commands.executeCommand('anfrage.papers.focus'); // so that there are rows to be made
    const stop = heartbeat(), times: number[] = [];
    let isRead = false, first: string | null = null;
    void api.ready.then(() => { isRead = true; });
    do {
      const start = performance.now(), { leads, shows } = await probed();
      times.push(performance.now() - start);
      if (leads && shows) first ??= milliseconds(started);
      await new Promise((resolve) => setTimeout(resolve, BETWEEN));
    } while (!isRead);
    const took = milliseconds(started), longest = stop();
    say(`${corpus().size} papers ${phase === 'index' ? 'read' : 'known again'} after ${took}; ${stallWords(longest)} (aim: 15, never over 50)`);
    say(`definition and hover: ${times.length} times meanwhile, ${Math.max(...times).toFixed(0)} ms at most, right after ${first ?? 'all was read'}`);
    ok(times.length > 0);
    deepEqual(await probed(), { leads: true, shows: true });
  });

  it('holds what is in the folder', isRight);

  if (phase === 'index') {
    it('follows when very many files change at once', async () => {
      const { round } = expected(), stop = heartbeat(), start = performance.now();
      const followed = lastNews(() => expected().round > round);
      ask('@change');
      const took = await followed - start; // what the test itself does to compare is none of it
      say(`followed after ${took.toFixed(0)} ms; ${stallWords(stop())}`);
      await isRight();
      await new Promise((resolve) => setTimeout(resolve, WRITTEN));
    });
  }

  if (phase === 'restored') {
    it('reads nothing twice', function () {
      const count = statistics()?.readers.read;
      if (count === undefined) this.skip();
      ok(count <= 5, `at most 5 files are read, not ${count}`);
    });
  }
});
