import type { NewReason } from '@bestellwerk/domain/reasons';
import type { RetryCause } from '../next-attempt.ts';
import type { Exchange } from '../supplier/exchange.ts';
import type { CreateOutcome } from '../supplier/interpret-create.ts';
import type { PartClaim } from './send-job.ts';

/**
 * What became of one claimed part. `absent`: a probe proved that nothing is there and nothing can come any more;
 * `too_early`: nothing is there, but it was asked before the quarantine was over, which proves nothing.
 */
export type Settlement = {
  part: PartClaim;
  outcome: CreateOutcome | { kind: 'absent' | 'too_early' | 'still_unknown' };
  exchange?: Exchange;
  /** The attempt written before the send; a probe has none. */
  attemptId?: string;
  kind: 'create' | 'probe';
};

/** Why a part was refused, as it is kept on the part until the round is complete. */
export type PartRefusal = {
  reasons: readonly NewReason[];
  /** Tried again by itself: soon, or when the operator had time to act. */
  retry?: RetryCause;
  /** The quote is out of date: ask for a new one at once. */
  requote?: boolean;
};

export type NextPartState = {
  state: 'ready' | 'unknown' | 'accepted' | 'refused';
  notBefore?: Date;
  refusal?: PartRefusal;
};

/** A settlement and what it makes of its part. */
export type SettledEntry = { settlement: Settlement; next: NextPartState };

export type RoundKey = { sellerId: string; orderId: string; round: number };
