import type { Database } from '@bestellwerk/db/database';
import type { Clock } from '@bestellwerk/platform/clock';
import { ChannelFault } from '../remote/channel-fault.ts';
import type { ChannelAnswer, ChannelHttp, ChannelRequest } from '../remote/channel-http.ts';
import { learnChannelRate, reserveCall, type RateGroup } from './channel-rate.ts';
import type { OpenConnection } from './connection.ts';

/** A call to the channel's own base address, unless it names another one. */
export type ChannelCall = Omit<ChannelRequest, 'baseUrl'> & { baseUrl?: string; group: RateGroup };
export type CallChannel = (call: ChannelCall) => Promise<ChannelAnswer>;

/** A 429 that does not say how long. */
const USUAL_PAUSE_MS = 60_000;

/**
 * Calls one channel within its limits, which all processes share. Waits a moment for its turn; one that is further
 * away is a `rate_limited` fault, as is the channel's own 429: whoever called comes back later.
 */
export function callWithinLimits(
  deps: { db: Database; http: ChannelHttp; clock: Clock },
  { sellerId, channelId, baseUrl }: OpenConnection,
): CallChannel {
  const { db, http, clock } = deps;
  const learn = (group: RateGroup, learned: Parameters<typeof learnChannelRate>[3]) =>
    db.withSeller(sellerId, (tx) => learnChannelRate(tx, channelId, group.name, learned));
  return async ({ group, ...request }) => {
    const turn = await db.withSeller(sellerId, (tx) => reserveCall(tx, channelId, group));
    if (!turn.isTaken) throw new ChannelFault('rate_limited', '', turn.waitMs);
    if (turn.waitMs > 0) await clock.sleep(turn.waitMs);
    try {
      const answer = await http.send({ baseUrl, ...request });
      const perSecond = Number(answer.header('x-amzn-ratelimit-limit') ?? Number.NaN);
      if (perSecond > 0) await learn(group, { perSecond });
      return answer;
    } catch (error) {
      if (!(error instanceof ChannelFault) || error.code !== 'rate_limited') throw error;
      const blockedForMs = error.retryAfterMs ?? USUAL_PAUSE_MS;
      await learn(group, { blockedForMs });
      throw new ChannelFault('rate_limited', error.detail, blockedForMs);
    }
  };
}
