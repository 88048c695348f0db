import type { Clock } from '@bestellwerk/platform/clock';
import type { Logger } from '@bestellwerk/platform/logger';

const AT_MOST_EVERY_MS = 60_000;

/** Tells the operator that only he can help: the purse at the supplier is empty or the key is refused. */
export function createOperatorAlert(logger: Logger, clock: Clock): (cause: string | undefined) => void {
  let lastMs = -Infinity;
  return (cause) => {
    if (cause !== 'operator' || clock.monotonicMs() - lastMs < AT_MOST_EVERY_MS) return;
    lastMs = clock.monotonicMs();
    logger.error({ alert: 'supplier_account' }, 'the supplier refuses our purse or our key: orders wait');
  };
}
