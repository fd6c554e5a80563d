import type { Shelf } from '../../src/host/shardLog.ts';

/** What can happen to an operation: it is done in vain, by half, or as it should and is reported as failed. */
export type Mishap = 'nothing' | 'half' | 'all';

export class MemoryShelf {
  readonly files = new Map<string, Uint8Array>();
  private operations = 0;
  private mishaps: readonly { readonly at: number; readonly what: Mishap; readonly isDeath: boolean }[] = [];

  /** From now on the n-th operation fails; a death ends the one who asked: nothing of what it asks later happens. */
  plan(mishaps: readonly { readonly after: number; readonly what: Mishap; readonly isDeath: boolean }[]) {
    this.mishaps = mishaps.map(({ after, ...mishap }) => ({ at: this.operations + after, ...mishap }));
  }

  /** The folder as one host sees it. */
  open(): Shelf & { readonly failures: number; kill(): void } {
    const { files } = this, host = { isDead: false, failures: 0 };
    const act = async <Value>(all: () => Value, half: () => unknown = () => undefined): Promise<Value> => {
      await Promise.resolve();
      const mishap = host.isDead ? { what: 'nothing', isDeath: true } : this.mishaps.find(({ at }) => at === this.operations);
      this.operations++;
      if (!mishap) return all();
      host.failures++;
      host.isDead = mishap.isDeath;
      if (mishap.what === 'all') all();
      if (mishap.what === 'half') half();
      throw new Error('no luck');
    };
    const contents = (name: string) => {
      const bytes = files.get(name);
      if (!bytes) throw new Error(`no ${name}`);
      return bytes;
    };
    return {
      get failures() { return host.failures; },
      kill: () => { host.isDead = true; },
      list: () => act(() => [...files.keys()]),
      read: (name) => act(() => contents(name).slice()),
      write: (name, bytes) => act(() => { files.set(name, bytes.slice()); }, () => { files.set(name, bytes.slice(0, bytes.length / 2)); }),
      rename: (from, to) => act(() => {
        files.set(to, contents(from));
        files.delete(from);
      }),
      delete: (name) => act(() => { files.delete(name); }),
    };
  }
}
