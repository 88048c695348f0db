import type { Finding } from '@bestellwerk/core/ledger-check/finding';
import type { Stage } from '../stage/open-stage.ts';

/**
 * A scenario in which exactly one guard stands between a fault and a loss. Run with the guard off it must end with
 * findings; with the guard on the very same scenario must end with none.
 */
export type Control = (stage: Stage, isOff: boolean) => Promise<Finding[]>;
