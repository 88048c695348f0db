import { systemClock } from '@bestellwerk/platform/clock';
import type { Child } from './child-process.ts';

const pollMs = 100;
const timeoutMs = 60_000;

/** Resolves when `url` answers 200; returns why not when the process ends first or takes too long. */
export async function waitUntilReady(url: string, child: Child): Promise<string | undefined> {
  let end: string | undefined;
  void child.ended.then((how) => (end = how));
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
