import type { Exchange } from '../supplier/exchange.ts';
import type { CreateOutcome } from '../supplier/interpret-create.ts';
import type { NextPartState } from './next-part-state.ts';
import type { PartClaim } from './send-job.ts';

/** What became of one claimed part. `absent`: a probe proved that nothing is there and nothing can come any more. */
export type Settlement = {
  part: PartClaim;
  outcome: CreateOutcome | { kind: 'absent' } | { kind: 'still_unknown' };
  exchange?: Exchange;
  /** The attempt written before the send; a probe has none. */
  attemptId?: string;
  kind: 'create' | 'probe';
};

/** A settlement and what it makes of its part. */
export type SettledEntry = { settlement: Settlement; next: NextPartState };

export type RoundKey = { sellerId: string; orderId: string; round: number };
