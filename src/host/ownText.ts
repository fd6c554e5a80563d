import type * as vscode from 'vscode';
import type { Span } from '../model/span.ts';
import { lineStarts } from '../text/lines.ts';
import { readFile } from './files.ts';

/** What the last reading of a file that people write gave. */
export interface OwnContent<T, P> {
  /** The last reading that was JSON: while somebody has broken the file, that one counts. */
  readonly good: T | null;
  /** Why the file as it is now can't be read, or null. */
  readonly broken: P | null;
  readonly lineStarts: Uint32Array;
}

/** What is wrong with a file of which no text was read. */
export interface UnreadProblem {
  readonly code: 'too-large' | 'no-text';
  readonly source: string;
  readonly span: Span;
  readonly data: Readonly<Record<string, string>>;
}

/**
 * Reads files that people write.
 * @param largest in megabytes
 * @param unread makes a problem of that sort of what keeps the file from being read
 */
export function ownReader<P, T extends { readonly broken: boolean; readonly problems: readonly P[] }>(largest: number, readText: (text: string, source: string) => T, unread: (problem: UnreadProblem) => P) {
  return async (uri: vscode.Uri, before: OwnContent<T, P> | null): Promise<OwnContent<T, P> | null> => {
    const file = await readFile(uri, { fileSize: largest * 1024 * 1024 }), good = before?.good ?? null;
    if (file === 'gone') return null;
    if (typeof file === 'string') return { good, broken: unread({ code: file, source: uri.path, data: { limit: String(largest) }, span: { start: 0, end: 0 } }), lineStarts: lineStarts('') };
    const text = readText(file.text, uri.path), starts = lineStarts(file.text);
    return text.broken ? { good, broken: text.problems[0]!, lineStarts: starts } : { good: text, broken: null, lineStarts: starts };
  };
}
