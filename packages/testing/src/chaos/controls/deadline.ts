import { leaseMs } from '@bestellwerk/core/forwarding/forwarding-times';
import { systemClock } from '@bestellwerk/platform/clock';
import { judge } from '../judge/judge.ts';
import { CAMPAIGN_TIMES } from '../stage/forwarder-plan.ts';
import type { Control } from './control.ts';
import { placeMany, waitForParts, waitUntilStill } from './stage-queries.ts';

const ORDERS = 8;

/** A process is frozen between its claim and its send, another takes over and sends, the first one wakes. */
export const withoutDeadline: Control = async (stage, isOff) => {
  await stage.mock.recogniseDuplicates(false);
  await placeMany(stage, ORDERS);
  const frozen = await stage.startForwarder({ guards: { deadline: !isOff }, freezeAt: 'send:claimed' });
  await waitForParts(stage, 'sending', 1);
  await stage.startForwarder();
  await systemClock.sleep(leaseMs(CAMPAIGN_TIMES));
  await waitForParts(stage, 'accepted', ORDERS);
  frozen.signal('SIGCONT');
  await systemClock.sleep(2 * CAMPAIGN_TIMES.supplierTimeoutMs);
  await waitUntilStill(stage);
  return judge(stage);
};
