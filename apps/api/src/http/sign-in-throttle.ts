import { createHash } from 'node:crypto';
import { Refusal } from '@bestellwerk/domain/refusal';
import type { Clock } from '@bestellwerk/platform/clock';

const WINDOW_MS = 60_000;
const MOST_FAILURES = 20;
const MOST_ENTRIES = 10_000;

export type SignInThrottle = {
  /** Throws `rate_limited` after too many failures from this address for this e-mail. */
  check(email: string, ip: string): void;
  fail(email: string, ip: string): void;
};

/** Slows down guessing of one password. Kept per process: each of several allows the same again. */
export function createSignInThrottle(clock: Clock): SignInThrottle {
  const failures = new Map<string, { count: number; endsAtMs: number }>();

  function find(name: string): { count: number; endsAtMs: number } | undefined {
    const entry = failures.get(name);
    if (entry && entry.endsAtMs > clock.monotonicMs()) return entry;
    failures.delete(name);
    return undefined;
  }

  return {
    check(email, ip) {
      const entry = find(nameOf(email, ip));
      if (!entry || entry.count < MOST_FAILURES) return;
      const retryAfterSeconds = Math.max(1, Math.ceil((entry.endsAtMs - clock.monotonicMs()) / 1000));
      throw new Refusal('rate_limited', 'too many failed attempts', { extensions: { retryAfterSeconds } });
    },
    fail(email, ip) {
      const name = nameOf(email, ip);
      const entry = find(name) ?? { count: 0, endsAtMs: clock.monotonicMs() + WINDOW_MS };
      // The oldest goes first: a flood of made-up e-mails must not fill the memory.
      const oldest = failures.size >= MOST_ENTRIES ? failures.keys().next().value : undefined;
      if (oldest !== undefined) failures.delete(oldest);
      failures.set(name, { ...entry, count: entry.count + 1 });
    },
  };
}

function nameOf(email: string, ip: string): string {
  return createHash('sha256').update(`${ip}\n${email.trim().toLowerCase()}`).digest('base64');
}
