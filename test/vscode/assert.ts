/** The assertions of node:assert/strict that the suites use: the web worker has no Node, and there they must run as well. */

export function ok(value: unknown, message = 'expected a true value'): asserts value {
  if (!value) throw new AssertionError(`${message}, got ${shown(value)}`);
}

export function equal<T>(actual: T, expected: T, message = 'not equal'): void {
  if (!Object.is(actual, expected)) throw new AssertionError(`${message}\n  actual:   ${shown(actual)}\n  expected: ${shown(expected)}`);
}

/** Compares plain data (what JSON can hold). */
export function deepEqual<T>(actual: T, expected: T, message = 'not equal'): void {
  const [a, e] = [shown(actual), shown(expected)];
  if (a !== e) throw new AssertionError(`${message}\n  actual:   ${a}\n  expected: ${e}`);
}

export function match(actual: string, pattern: RegExp): void {
  if (!pattern.test(actual)) throw new AssertionError(`does not match ${String(pattern)}\n  actual: ${shown(actual)}`);
}

export class AssertionError extends Error {
  override readonly name = 'AssertionError';
}

/** With the keys in order, so that two objects that hold the same look the same. */
function shown(value: unknown): string {
  const sorted = (_key: string, v: unknown): unknown =>
    typeof v === 'object' && v !== null && !Array.isArray(v) ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1))) : v;
  return JSON.stringify(value, sorted) ?? String(value);
}
