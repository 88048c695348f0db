import { systemClock } from '@bestellwerk/platform/clock';
import type { Choices } from '../seeded-choices.ts';

export type ApiCall = { path: string; headers: Record<string, string>; body?: string };
export type ApiAnswer = { status: number; body: string };

const CALL_TIMEOUT_MS = 8_000;
const GIVE_UP_MS = 120_000;

/**
 * Posts until one of the processes gives an answer that counts, as shops and careful programs do: no connection,
 * 5xx, and „still running" are tried again, elsewhere. Throws when nobody answers for two minutes.
 */
export async function callApi(urls: readonly string[], call: ApiCall, choices: Choices): Promise<ApiAnswer> {
  const giveUpAtMs = systemClock.monotonicMs() + GIVE_UP_MS;
  let last = 'no answer';
  for (let attempt = 1; systemClock.monotonicMs() < giveUpAtMs; attempt += 1) {
    try {
      const response = await fetch(`${choices.pick(urls)}/api/v1${call.path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...call.headers },
        body: call.body ?? '{}',
        signal: AbortSignal.timeout(CALL_TIMEOUT_MS),
      });
      const body = await response.text();
      if (response.status < 500 && !body.includes('idempotency_in_progress')) {
        return { status: response.status, body };
      }
      last = `${response.status} ${body.slice(0, 200)}`;
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
    }
    await systemClock.sleep(Math.min(1_000, 50 * attempt));
  }
  throw new Error(`${call.path} got no answer that counts: ${last}`);
}
