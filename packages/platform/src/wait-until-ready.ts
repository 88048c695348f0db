import { systemClock } from './clock.ts';
import type { OwnProcess } from './own-process.ts';

const pollMs = 50;

/** Resolves when `url` answers 2xx; returns why not when the process ends first or takes too long. */
export async function waitUntilReady(
  url: string,
  program: Pick<OwnProcess, 'ended'>,
  timeoutMs = 60_000,
): Promise<string | undefined> {
  let end: string | undefined;
  void program.ended.then((how) => (end = how));
  const deadlineMs = systemClock.monotonicMs() + timeoutMs;
  let lastAnswer = 'no answer';
  while (systemClock.monotonicMs() < deadlineMs) {
    if (end !== undefined) return `it ended (${end})`;
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
      await response.body?.cancel();
      if (response.ok) return undefined;
      lastAnswer = `${url} answers ${response.status}`;
    } catch {
      lastAnswer = `${url} does not answer`;
    }
    await systemClock.sleep(pollMs);
  }
  return lastAnswer;
}
