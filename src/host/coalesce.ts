/** Gathers calls: `act` runs once, `delay` milliseconds after the first of them. Once disposed, never again. */
export function coalesced(act: () => void, delay: number | (() => number)): { (): void; dispose(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined, isDisposed = false;
  const call = () => {
    if (!isDisposed) timer ??= setTimeout(() => {
      timer = undefined;
      act();
    }, typeof delay === 'number' ? delay : delay());
  };
  return Object.assign(call, {
    dispose: () => {
      clearTimeout(timer);
      isDisposed = true;
    },
  });
}

/** Lets the host breathe: work in slices of at most `slice` milliseconds, with a pause in between. Those who work at the same time share the slices. */
export class Breath {
  private started = performance.now();
  private rest: Promise<void> | null = null;

  constructor(private readonly slice: number) {}

  /** Call it between two pieces of work. */
  async pause(): Promise<void> {
    while (performance.now() - this.started >= this.slice) {
      await (this.rest ??= new Promise((resolve) => setTimeout(() => {
        this.rest = null;
        this.started = performance.now();
        resolve();
      }, 0)));
    }
  }
}
