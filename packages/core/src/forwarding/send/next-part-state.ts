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
    case 'too_early':
      return { state: 'unknown', notBefore: nextProbe(part.resendAfter ?? later(1_000), now) };
    case 'still_unknown':
      return { state: 'unknown', notBefore: nextProbeAfterFailure(part.resendAfter ?? now, now) };
  }
}

function afterNotProcessed(cause: NotProcessedCause, tries: number, retryAt: Date): NextPartState {
  if (cause === 'too_late') return { state: 'ready' };
  if (cause === 'rate_limited' && tries < MAX_TRIES) return { state: 'ready', notBefore: retryAt };
  const retry = cause === 'operator' ? 'operator' : 'unreachable';
  return { state: 'refused', refusal: { reasons: [{ code: 'supplier_unavailable' }], retry } };
}

/** Often while the outcome is fresh, and as soon as the quarantine is over: at once if that has been so for a while. */
function nextProbe(resendAfter: Date, now: Date): Date {
  return new Date(Math.min(resendAfter.getTime(), now.getTime() + 2_000 + Math.random() * 1_000));
}

/** Parts that never become clear must not use up the calls that the others need. */
const LONGEST_PROBE_PAUSE_MS = 600_000;

/** After the quarantine, a question that was not answered is asked ever more rarely. */
function nextProbeAfterFailure(resendAfter: Date, now: Date): Date {
  const overMs = now.getTime() - resendAfter.getTime();
  if (overMs < 0) return nextProbe(resendAfter, now);
  const pauseMs = Math.min(LONGEST_PROBE_PAUSE_MS, Math.max(500, overMs / 2));
  return new Date(now.getTime() + pauseMs * (0.75 + Math.random() / 2));
}
