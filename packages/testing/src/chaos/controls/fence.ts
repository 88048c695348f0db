import { systemClock } from '@bestellwerk/platform/clock';
import { judge } from '../judge/judge.ts';
import type { Control } from './control.ts';
import { placeMany, waitForParts, waitUntilStill } from './stage-queries.ts';

/** Patient enough that a slow answer is an answer. */
const TIMES = { sendDeadlineMs: 500, supplierTimeoutMs: 4_000, supplierMaxProcessingMs: 500 };
const SLOW_MS = 2_500;

/**
 * A process is frozen with the supplier's refusal in its hands; another takes over and sends again, the first one
 * wakes while that send is under way and stores what is no longer true.
 */
export const withoutFence: Control = async (stage, isOff) => {
  const match = { endpoint: 'order/create' };
  await stage.mock.fault({ fault: 'reject:ER003', times: 1, match });
  await placeMany(stage, 1);
  const guards = { fence: !isOff };
  const frozen = await stage.startForwarder({ ...TIMES, guards, freezeAt: 'send:answered' });
  await waitForParts(stage, 'sending', 1);
  await stage.mock.fault({ fault: 'slow', delayMs: SLOW_MS, times: 1, match });
  await stage.startForwarder({ ...TIMES, guards });
  await waitForParts(stage, 'unknown', 1);
  await waitForParts(stage, 'sending', 1);
  frozen.signal('SIGCONT');
  await systemClock.sleep(SLOW_MS);
  await waitUntilStill(stage);
  return judge(stage);
};
