import { judge } from '../judge/judge.ts';
import type { Control } from './control.ts';
import { settleAgain } from './settle-again.ts';
import { asOwner, placeMany, waitForParts } from './stage-queries.ts';

/** A part that PayPal paid has no hold: only the unique capture, by part and by its name, stands behind the code. */
export const withoutUniqueCapture: Control = async (stage, isOff) => {
  if (isOff) {
    await asOwner(stage, [
      'DROP INDEX transfer_one_capture_per_part',
      'ALTER TABLE transfer DROP CONSTRAINT transfer_pkey CASCADE',
    ]);
  }
  const seller = {
    balanceCents: 1,
    paypalEmail: 'paypal@example.test',
    settings: { paypalFallback: true },
  };
  await placeMany(stage, 2, { seller });
  await stage.startForwarder();
  await waitForParts(stage, 'accepted', 2);
  await settleAgain(stage, 'capture');
  return judge(stage);
};
