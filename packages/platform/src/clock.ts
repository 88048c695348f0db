/** The only source of time for business logic, so that a test can hold it still. */
export interface Clock {
  /** Wall-clock time: for what is stored and shown. It may jump when the machine's clock is set. */
  now(): Date;
  /** Milliseconds that only ever grow: for deadlines and durations, never for storing. */
  monotonicMs(): number;
  /** Resolves after `ms`; rejects with the signal's reason when aborted earlier. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => new Date(),
  monotonicMs: () => performance.now(),
  sleep: sleepOnTimer,
};

function sleepOnTimer(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(abortReason(signal));
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    }, ms);
    function onAbort(): void {
      clearTimeout(timer);
      reject(abortReason(signal));
    }
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}

function abortReason(signal: AbortSignal | undefined): Error {
  const reason: unknown = signal?.reason;
  return reason instanceof Error ? reason : new Error('sleep was aborted');
}
