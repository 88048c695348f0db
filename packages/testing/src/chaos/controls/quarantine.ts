import { systemClock } from '@bestellwerk/platform/clock';
import { judge } from '../judge/judge.ts';
import type { Control } from './control.ts';
import { placeMany, waitUntilStill } from './stage-queries.ts';

/** Fewer than what counts as an outage: that would hold everything back and hide the guard. */
const ORDERS = 4;
/** The client gives up after half a second and asks a second later; the supplier is still at work then. */
const TIMES = { sendDeadlineMs: 500, supplierTimeoutMs: 500, supplierMaxProcessingMs: 3_000 };
const SLOW_MS = 2_800;

/** A slow supplier who does not recognise duplicates: „unknown" a moment after the time-out proves nothing. */
export const withoutQuarantine: Control = async (stage, isOff) => {
  await stage.mock.recogniseDuplicates(false);
  await stage.mock.fault({
    fault: 'slow',
    delayMs: SLOW_MS,
    times: ORDERS,
    match: { endpoint: 'order/create' },
  });
  await placeMany(stage, ORDERS);
  await stage.startForwarder({ ...TIMES, guards: { quarantine: !isOff } });
  await waitUntilStill(stage);
  // What was sent twice may still be under way.
  await systemClock.sleep(SLOW_MS);
  return judge(stage);
};
