import { appPool } from '@bestellwerk/db/pools';
import { judge } from '../judge/judge.ts';
import type { Control } from './control.ts';
import { asOwner, placeMany, waitForParts } from './stage-queries.ts';

/** The application's role writes the past anew: a charge becomes a cent dearer, a hold disappears. */
const REWRITING = [
  `UPDATE transfer SET amount_cents = amount_cents + 1 WHERE kind = 'capture'`,
  `DELETE FROM hold_resolution`,
];

export const withoutAppendOnly: Control = async (stage, isOff) => {
  if (isOff) {
    await asOwner(stage, [
      'DROP TRIGGER transfer_append_only ON transfer',
      'DROP TRIGGER hold_resolution_append_only ON hold_resolution',
      'GRANT UPDATE, DELETE ON transfer, hold_resolution TO bestellwerk_app',
    ]);
  }
  await placeMany(stage, 3);
  await stage.startForwarder();
  await waitForParts(stage, 'accepted', 3);
  const pool = appPool(stage.databaseUrl, { max: 1, name: 'campaign-forger' });
  try {
    for (const statement of REWRITING) await pool.query(statement).catch(() => undefined);
  } finally {
    await pool.end();
  }
  return judge(stage);
};
