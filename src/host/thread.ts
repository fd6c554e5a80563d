import type * as vscode from 'vscode';

declare const HOST: 'node' | 'web';

/** A thread beside this one: of Node, or of the browser. It says 'ready' first, and then what it is asked for. */
export interface Thread<Request, Reply> {
  post(request: Request, transfer?: readonly ArrayBuffer[]): void;
  /** Says who hears the next replies, and that the thread has come to an end of its own. */
  listen(got: (reply: Reply) => void, failed: (error: Error) => void): void;
  /** The memory of the whole process, in bytes; 0 where nobody tells. */
  memory(): number;
  end(): void;
}

/** A thread has taken more memory than it may. */
export class OutOfMemory extends Error {}

/** Starts a thread that serves by the first of some parts of the extension; it gets what the others export, and on Node the disk. Rejects where this host starts none. */
export async function startThread<Request, Reply>(parts: readonly [vscode.Uri, ...vscode.Uri[]]): Promise<Thread<Request, Reply>> {
  const host = HOST === 'web' ? await import('./thread.web.ts') : await import('./thread.node.ts');
  return host.startThread(parts);
}
