import { retryDelayMs } from '../retry-delay.ts';
import type { NotProcessedCause } from '../supplier/interpret-create.ts';
import type { NextPartState, Settlement } from './settlement.ts';

const MAX_TRIES = 5;

/** What an outcome makes of a part. Anything that is not provably something else is `unknown` and keeps its hold. */
export function nextPartState({ outcome, part }: Settlement, now: Date): NextPartState {
  const later = (ms: number) => new Date(now.getTime() + ms);
  switch (outcome.kind) {
    case 'accepted':
      return { state: 'accepted' };
    case 'refused':
      return { state: 'refused', refusal: { reasons: outcome.reasons } };
    case 'stale_quote':
      return { state: 'refused', refusal: { reasons: [], requote: true } };
    case 'absent':
      return { state: 'ready' };
    case 'not_processed':
      return afterNotProcessed(outcome.cause, part.tries, outcome.retryAt ?? later(retryDelayMs(part.tries)));
    case 'unknown':
      return { state: 'unknown', notBefore: later(200) };
    case 'still_unknown':
      return { state: 'unknown', notBefore: nextProbe(part.resendAfter, now) };
  }
}

function afterNotProcessed(cause: NotProcessedCause, tries: number, retryAt: Date): NextPartState {
  if (cause === 'too_late') return { state: 'ready' };
  if (cause === 'rate_limited' && tries < MAX_TRIES) return { state: 'ready', notBefore: retryAt };
  const retry = cause === 'operator' ? 'operator' : 'unreachable';
  return { state: 'refused', refusal: { reasons: [{ code: 'supplier_unavailable' }], retry } };
}

/** Parts that never become clear must not use up the calls that the others need. */
const LONGEST_PROBE_PAUSE_MS = 600_000;

/** Often while the outcome is fresh, right at the end of the quarantine, and ever more rarely after it. */
function nextProbe(resendAfter: Date | null, now: Date): Date {
  const untilEndMs = (resendAfter?.getTime() ?? now.getTime()) - now.getTime();
  if (untilEndMs > 0) return new Date(now.getTime() + Math.min(untilEndMs, 2_000 + Math.random() * 1_000));
  const pauseMs = Math.min(LONGEST_PROBE_PAUSE_MS, Math.max(500, -untilEndMs / 2));
  return new Date(now.getTime() + pauseMs * (0.75 + Math.random() / 2));
}
