import type { MockFault, MockRejectionCode } from '@bestellwerk/contracts/mock-supplier/fault';
import type { Desk } from '../desk.ts';
import { htmlPage, serverError, softAnswer } from '../dialect/rubbish.ts';
import type { Answer, Reply } from '../http/answer.ts';
import { tooManyRequests } from '../http/rate-limit.ts';
import { reject } from '../rest/reject.ts';
import type { RestCall } from '../rest/rest-call.ts';

const defaultHoldMs = 30_000;
const defaultSlowMs = 2_000;

/**
 * `process` is the supplier's real work. `slow` works late, even for a client that has hung up meanwhile: that
 * is what a quarantine must wait for. `timeout_after` works at once and withholds the answer.
 */
export async function carryOutFault(
  fault: MockFault & { hits?: number },
  call: RestCall,
  desk: Desk,
  process: () => Promise<Answer>,
): Promise<Reply> {
  const { delayMs } = fault;
  switch (fault.fault) {
    case 'timeout_before':
      await desk.clock.sleep(delayMs ?? defaultHoldMs, desk.closing);
      return 'drop';
    case 'timeout_after':
      await process();
      await desk.clock.sleep(delayMs ?? defaultHoldMs, desk.closing);
      return 'drop';
    case 'slow':
      await desk.clock.sleep(delayMs ?? defaultSlowMs, desk.closing);
      return process();
    case 'rate_limited':
      return tooManyRequests(desk.clock);
    case 'reset':
    case 'http_500':
    case 'html_503':
    case 'soft_200':
      if (fault.processed === true) await process();
      return rubbish(fault.fault, fault.hits ?? 0);
    default:
      return reject(fault.fault.slice('reject:'.length) as MockRejectionCode, call, desk);
  }
}

function rubbish(fault: 'reset' | 'http_500' | 'html_503' | 'soft_200', turn: number): Reply {
  switch (fault) {
    case 'reset':
      return 'reset';
    case 'http_500':
      return serverError;
    case 'html_503':
      return htmlPage;
    case 'soft_200':
      return softAnswer(turn);
  }
}
