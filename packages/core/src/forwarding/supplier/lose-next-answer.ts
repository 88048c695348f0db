import type { MockFault } from '@bestellwerk/contracts/mock-supplier/fault';

const TIMEOUT_MS = 5_000;
const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);
const LOST_ANSWER: MockFault = { fault: 'timeout_after', match: { endpoint: 'order/create' }, times: 1 };

/**
 * Has the mock supplier take the next order and keep its answer to itself: the worst that can happen between two
 * machines. False where the supplier takes no such wish, as the real one.
 */
export async function loseNextAnswer(supplierUrl: string): Promise<boolean> {
  const url = new URL('/_mock/faults', supplierUrl);
  // The mock takes wishes on this machine only, and nobody else is ever asked.
  if (!LOOPBACK.has(url.hostname)) return false;
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(LOST_ANSWER),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  await answer.body?.cancel();
  return answer.ok;
}
