/** The tests in the Node extension host: of a VS Code server (run.ts) and of a desktop VS Code (desktop.ts). VS Code calls `run`. */
import { MOCHA_OPTIONS, result } from './report.ts';

export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha(MOCHA_OPTIONS);
  mocha.suite.emit('pre-require', globalThis, '', mocha); // makes describe and it global
  await import('anfrage:suites');
  await result((done) => mocha.run(done));
}
