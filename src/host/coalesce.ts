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

/** Lets the host breathe: work in slices of at most `slice` milliseconds, with a pause in between. */
export class Breath {
  private started = performance.now();

  constructor(private readonly slice: number) {}

  /** Call it between two pieces of work. */
  async pause(): Promise<void> {
    if (performance.now() - this.started < this.slice) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.started = performance.now();
  }
}
