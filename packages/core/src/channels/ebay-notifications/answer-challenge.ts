import { createHash } from 'node:crypto';
import type { Database } from '@bestellwerk/db/database';
import { Refusal } from '@bestellwerk/domain/refusal';
import type { ChannelDesk } from '../pull/channel-desk.ts';
import { findEbayChannel } from './find-ebay-channel.ts';

/** SHA-256 over what eBay asked, the token only both of us know, and the address it asked at. */
export function challengeResponse(
  challengeCode: string,
  verificationToken: string,
  endpoint: string,
): string {
  return createHash('sha256').update(challengeCode).update(verificationToken).update(endpoint).digest('hex');
}

/** Proves to eBay that the address is ours. Refuses where no token was agreed on. */
export async function answerChallenge(
  { db, desk }: { db: Database; desk: ChannelDesk },
  input: { channelId: string; challengeCode: string; endpoint: string },
): Promise<string> {
  const { credentials } = await findEbayChannel(db, desk, input.channelId);
  if (credentials.verificationToken === undefined) {
    throw new Refusal('channel_not_connected', 'no verification token was agreed on with eBay');
  }
  return challengeResponse(input.challengeCode, credentials.verificationToken, input.endpoint);
}
