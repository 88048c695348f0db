import type { Database } from '@bestellwerk/db/database';
import type { Logger } from '@bestellwerk/platform/logger';
import { runBulkAction } from '../bulk-actions/run-bulk-action.ts';
import { beginCatalogueCopy, copyCatalogue, type CatalogueSource } from '../catalogue/copy-catalogue.ts';
import type { ChannelDesk } from '../channels/pull/channel-desk.ts';
import { pullChannel } from '../channels/pull/pull-channel.ts';
import { schedulePulls } from '../channels/pull/schedule-pulls.ts';
import { writeToChannel } from '../channels/write-back/write-to-channel.ts';
import { processDeliveryJob } from '../deliveries/process-delivery-job.ts';
import { purgeInbox } from '../deliveries/purge-inbox.ts';
import { purgeIdempotencyKeys } from '../idempotency/idempotency-store.ts';
import { runLedgerCheck } from '../ledger-check/run-ledger-check.ts';
import { rollUpTally } from '../maintenance/roll-up-tally.ts';
import { runOrderImport } from '../order-imports/run-order-import.ts';
import { resendBlocked } from '../orders/resend-blocked.ts';
import { purgeSessions } from '../sessions/purge-sessions.ts';
import { resendMapped } from '../sku-mappings/resend-mapped.ts';
import type { JobPayloads, JobTask } from './enqueue-job.ts';

export type JobDeps = {
  db: Database;
  logger: Logger;
  desk: ChannelDesk;
  /** Without it the copy of the supplier's catalogue is left as it is. */
  catalogue?: CatalogueSource;
  /** How long what channels delivered is kept. */
  retentionDays?: number;
};
export type JobTry = { attempt: number; signal: AbortSignal };

type Handlers<Tasks> = {
  [T in keyof Tasks]: (deps: JobDeps, payload: Tasks[T], run: JobTry) => Promise<void>;
};

/** Every task may be run again after a crash, and twice at once: each finds out what is left to do. */
export const jobHandlers: Handlers<{ [T in JobTask]: JobPayloads[T] }> = {
  'process-delivery': (deps, payload, run) => processDeliveryJob(deps, payload, run.attempt),
  'pull-channel': (deps, payload, { signal }) => pullChannel(deps, payload, signal),
  'write-to-channel': (deps, payload) => writeToChannel(deps, payload),
  'run-bulk-action': ({ db, logger }, payload, { signal }) => runBulkAction(db, payload, { logger, signal }),
  'run-order-import': ({ db, logger }, payload, { signal }) =>
    runOrderImport(db, payload, { logger, signal }),
  'copy-catalogue': ({ db, catalogue }, payload) => copyCatalogue(db, catalogue, payload),
  'resend-blocked': ({ db }, { sellerId }, { signal }) =>
    untilNothingIsLeft(signal, () => db.withSeller(sellerId, (tx) => resendBlocked(tx, { limit: 200 }))),
  'resend-mapped': ({ db }, payload, { signal }) => resendMapped(db, payload, signal),
};

type RecurringTask =
  'schedule-pulls' | 'roll-up-tally' | 'purge-expired' | 'purge-inbox' | 'check-ledger' | 'renew-catalogue';

const RETENTION_DAYS = 90;

export const recurringHandlers: Handlers<Record<RecurringTask, unknown>> = {
  'schedule-pulls': async ({ db }) => {
    await db.asSystem(schedulePulls);
  },
  'roll-up-tally': ({ db }, _payload, { signal }) =>
    untilNothingIsLeft(signal, () => db.asSystem(rollUpTally)),
  'purge-expired': async ({ db }) => {
    await db.asSystem(purgeIdempotencyKeys);
    await db.asSystem(purgeSessions);
  },
  'purge-inbox': ({ db, retentionDays = RETENTION_DAYS }, _payload, { signal }) =>
    untilNothingIsLeft(signal, () => db.asSystem((tx) => purgeInbox(tx, retentionDays))),
  'renew-catalogue': ({ db, catalogue }) => beginCatalogueCopy(db, catalogue),
  'check-ledger': async ({ db, logger }) => {
    await runLedgerCheck(db, logger);
  },
};

/** A job that throws is taken up again; one that returns counts as done, so a process that ends must not return. */
async function untilNothingIsLeft(signal: AbortSignal, step: () => Promise<number>): Promise<void> {
  do signal.throwIfAborted();
  while ((await step()) > 0);
}

/** When the recurring tasks run; the key keeps a slow one from piling up. */
export const CRONTAB = `
* * * * * schedule-pulls ?jobKey=schedule-pulls&max=1
* * * * * roll-up-tally ?jobKey=roll-up-tally&max=1
17 * * * * check-ledger ?jobKey=check-ledger&max=1
7 * * * * purge-expired ?jobKey=purge-expired&max=3
27 * * * * purge-inbox ?jobKey=purge-inbox&max=3
37 * * * * renew-catalogue ?jobKey=renew-catalogue&max=3
`;
