/** Gathers calls: `act` runs once, `delay` milliseconds after the first of them. */
export function coalesced(act: () => void, delay: number | (() => number)): { (): void; dispose(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const call = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      act();
    }, typeof delay === 'number' ? delay : delay());
  };
  return Object.assign(call, {
    dispose: () => {
      clearTimeout(timer);
      timer = undefined;
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
