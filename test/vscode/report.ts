/** What the test entries of both extension hosts have in common: what they print, and when they are done. */
import { TEST_OUTPUT_MARK } from '../../scripts/vscode/testOutput.ts';

/** A reporter that prints each test, and the sums in mocha's words. Mocha calls it with `new`. */
function Report(runner: Mocha.Runner): void {
  runner.on('pass', (test) => { say(`  ✔ ${test.fullTitle()} (${test.duration ?? 0} ms)`); });
  runner.on('pending', (test) => { say(`  - ${test.fullTitle()}`); });
  runner.on('retry', (test, error: Error) => { say(`  ↻ ${test.fullTitle()}: tried again\n${indented(error)}`); });
  runner.on('fail', (test, error: Error) => { say(`  ✖ ${test.fullTitle()}\n${indented(error)}`); });
  runner.on('end', () => {
    const { passes = 0, pending = 0, failures = 0 } = runner.stats ?? {};
    say(`${passes} passing`);
    if (pending > 0) say(`${pending} pending`);
    if (failures > 0) say(`${failures} failing`);
  });
}

/**
 * Mocha's options in both hosts. The timeout is long because a cold VS Code takes seconds to answer its first request. What VS Code does when cannot
 * be told beforehand: a test that fails is tried once more, and both are told.
 */
export const MOCHA_OPTIONS: Mocha.MochaOptions = { ui: 'bdd', timeout: 20_000, retries: 1, reporter: Report as unknown as Mocha.ReporterConstructor };

/** Resolves if all tests passed and rejects otherwise: VS Code makes an exit code of it. */
export async function result(run: (done: (failures: number) => void) => unknown): Promise<void> {
  const failures = await new Promise<number>((resolve) => { run(resolve); });
  if (failures > 0) throw new Error(`${failures} failing`);
}

function indented(error: Error): string {
  const text = error.stack?.includes(error.message) ? error.stack : `${error.name}: ${error.message}\n${error.stack ?? ''}`;
  return text.replace(/^/gm, '      ');
}

function say(text: string): void {
  for (const line of text.split('\n')) console.log(TEST_OUTPUT_MARK + line);
}
