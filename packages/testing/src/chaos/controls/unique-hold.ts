import { referenceOf } from '../../forwarding/forwarding-harness.ts';
import { judge } from '../judge/judge.ts';
import type { Control } from './control.ts';
import { settleAgain } from './settle-again.ts';
import { asOwner, placeMany, waitForParts } from './stage-queries.ts';

const ORDERS = 2;

/** A hold that was captured is released as well: money that another order has reserved becomes free. */
export const withoutUniqueHold: Control = async (stage, isOff) => {
  if (isOff) await asOwner(stage, ['ALTER TABLE hold_resolution DROP CONSTRAINT hold_resolution_pkey']);
  const orders = await placeMany(stage, 2 * ORDERS);
  // Holds of the same Money Box that stay open while the double settlement happens.
  for (const { orderId } of orders.slice(ORDERS)) {
    const reference = `${referenceOf(orderId)}*`;
    await stage.mock.fault({ fault: 'http_500', match: { endpoint: 'order/create', reference } });
  }
  await stage.startForwarder();
  await waitForParts(stage, 'accepted', ORDERS);
  await waitForParts(stage, 'unknown', 1);
  await settleAgain(stage, 'release');
  return judge(stage);
};
