import type { Steps } from '../text/steps.ts';

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

/** How long one slice of work may keep the extension host, in milliseconds: half a frame. */
const SLICE = 8;

/** Lets the host breathe: work in slices of at most `slice` milliseconds, with a pause in between. Those who work at the same time share the slices, one after the other. */
export class Breath {
  private started = performance.now();
  private readonly waiting: (() => void)[] = [];
  private isAtWork = false;

  constructor(private readonly slice = SLICE) {}

  /** Call it between two pieces of work. */
  pause(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      if (!this.isAtWork) void this.work();
    });
  }

  /** Does work that comes in steps, with pauses between them. */
  async finish<T>(steps: Steps<T>): Promise<T> {
    for (;;) {
      await this.pause();
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /** Lets those who wait go on one by one: if all did at once, each would find the slice as yet unused. */
  private async work() {
    this.isAtWork = true;
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) {
      if (performance.now() - this.started >= this.slice) {
        await new Promise((resolve) => { setTimeout(resolve, 0); });
        this.started = performance.now();
      }
      next();
      await null; // now it works
    }
    this.isAtWork = false;
  }
}
