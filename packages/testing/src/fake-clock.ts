import type { Clock } from '@bestellwerk/platform/clock';

/** Time that stands still until a test moves it; sleepers wake in the order of their times. */
export class FakeClock implements Clock {
  #nowMs: number;
  #monotonicMs = 0;
  #sleepers: { wakeAtMs: number; wake: () => void }[] = [];

  constructor(startAt: string | Date = '2026-11-23T12:00:00.000Z') {
    this.#nowMs = new Date(startAt).getTime();
  }

  now(): Date {
    return new Date(this.#nowMs);
  }

  monotonicMs(): number {
    return this.#monotonicMs;
  }

  get sleeperCount(): number {
    return this.#sleepers.length;
  }

  /** How far away the next sleeper's time is, in ms; undefined when nobody sleeps. */
  get nextWakeInMs(): number | undefined {
    const wakes = this.#sleepers.map((sleeper) => sleeper.wakeAtMs);
    return wakes.length === 0 ? undefined : Math.max(0, Math.min(...wakes) - this.#monotonicMs);
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(reasonOf(signal));
      const sleeper = { wakeAtMs: this.#monotonicMs + ms, wake: resolve };
      this.#sleepers.push(sleeper);
      signal?.addEventListener(
        'abort',
        () => {
          this.#sleepers = this.#sleepers.filter((other) => other !== sleeper);
          reject(reasonOf(signal));
        },
        { once: true },
      );
    });
  }

  /** Moves both clocks on, and gives whoever wakes the time to run before the next one does. */
  async advance(ms: number): Promise<void> {
    const endMs = this.#monotonicMs + ms;
    for (;;) {
      const next = this.#sleepers.toSorted((a, b) => a.wakeAtMs - b.wakeAtMs)[0];
      if (next === undefined || next.wakeAtMs > endMs) break;
      this.#sleepers = this.#sleepers.filter((other) => other !== next);
      this.#moveTo(Math.max(next.wakeAtMs, this.#monotonicMs));
      next.wake();
      await new Promise((resolve) => setImmediate(resolve));
    }
    this.#moveTo(endMs);
  }

  /** The wall clock alone jumps, as when the machine's time is corrected. */
  setNow(at: string | Date): void {
    this.#nowMs = new Date(at).getTime();
  }

  #moveTo(monotonicMs: number): void {
    this.#nowMs += monotonicMs - this.#monotonicMs;
    this.#monotonicMs = monotonicMs;
  }
}

function reasonOf(signal: AbortSignal): Error {
  const reason: unknown = signal.reason;
  return reason instanceof Error ? reason : new Error('sleep was aborted');
}
