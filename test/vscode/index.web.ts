/** The tests in the web worker extension host. VS Code calls `run`. */
import 'mocha/mocha.js'; // the browser build: makes mocha, describe and it global
import { fillMemory } from './memory.ts';
import { MOCHA_OPTIONS, result } from './report.ts';

interface BrowserMocha {
  setup(options: Mocha.MochaOptions): void;
  grep(tests: RegExp): { invert(): void };
  run(done: (failures: number) => void): void;
}
declare const mocha: BrowserMocha;

export async function run(): Promise<void> {
  const worker = globalThis as { location?: unknown };
  worker.location ??= { search: '' }; // VS Code's worker has none, and mocha looks into it for a filter
  mocha.setup(MOCHA_OPTIONS);
  // Where no server is, asking all providers for symbols of the workspace waits for one of VS Code's own for ever.
  if (await fillMemory()) mocha.grep(/^navigation /).invert();
  await import('anfrage:suites');
  await result((done) => { mocha.run(done); });
}
