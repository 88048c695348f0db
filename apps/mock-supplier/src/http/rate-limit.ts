import type { Clock } from '@bestellwerk/platform/clock';
import type { Settings } from '../settings.ts';
import type { Answer } from './answer.ts';

type Allowance = { allowed: boolean; headers: Readonly<Record<string, string>> };

export type RateLimit = {
  /** Counts one call of this key in this group; refuses when the running second is used up. */
  take(key: string, group: string): Allowance;
  /** How many calls were refused since the start or the last reset, by group. */
  refused(): Record<string, number>;
  clear(): void;
};

/** A fixed window aligned to the second, per key and endpoint group, as the supplier does it. */
export function createRateLimit(clock: Clock, settings: Settings): RateLimit {
  let second = 0;
  const used = new Map<string, number>();
  const refusedByGroup = new Map<string, number>();

  return {
    take(key, group) {
      const now = unixSecond(clock);
      if (now !== second) {
        second = now;
        used.clear();
      }
      const bucket = `${group} ${key}`;
      const before = used.get(bucket) ?? 0;
      const allowed = before < settings.perSecond;
      if (allowed) used.set(bucket, before + 1);
      else refusedByGroup.set(group, (refusedByGroup.get(group) ?? 0) + 1);
      const remaining = allowed ? settings.perSecond - before - 1 : 0;
      return {
        allowed,
        headers: {
          'X-RateLimit-Limit': String(settings.perSecond),
          'X-RateLimit-Remaining': String(remaining),
          'X-RateLimit-Reset': String(now + 1),
        },
      };
    },
    refused: () => Object.fromEntries(refusedByGroup),
    clear() {
      used.clear();
      refusedByGroup.clear();
    },
  };
}

/** Plain text and no `Retry-After`: the client has to read the reset header. */
export function tooManyRequests(clock: Clock): Answer {
  return {
    status: 429,
    contentType: 'text/plain; charset=utf-8',
    body: 'You exceeded the rate limit',
    headers: { 'X-Ratelimit-Reset': String(unixSecond(clock) + 1) },
  };
}

function unixSecond(clock: Clock): number {
  return Math.floor(clock.now().getTime() / 1_000);
}
