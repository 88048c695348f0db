import { looseObject, looseText } from '@bestellwerk/contracts/channels/loose';
import type { Database } from '@bestellwerk/db/database';
import { Refusal } from '@bestellwerk/domain/refusal';
import { receiveDelivery } from '../../deliveries/receive-delivery.ts';
import type { ChannelDesk } from '../pull/channel-desk.ts';
import type { OpenConnection } from '../pull/connection.ts';
import { requestPull } from '../pull/request-pull.ts';
import { ChannelFault } from '../remote/channel-fault.ts';
import { fetchEbayKey } from './fetch-ebay-key.ts';
import { findEbayChannel } from './find-ebay-channel.ts';
import { readEbaySignature, verifyEbaySignature, type EbayPublicKey } from './verify-ebay-signature.ts';

const topicSchema = looseObject({ metadata: looseObject({ topic: looseText }) });
const LONGEST_TOPIC = 200;

/** eBay changes a key rarely, and never what an id stands for. */
const keys = new Map<string, EbayPublicKey>();
const MOST_KEYS = 100;

type Deps = { db: Database; desk: ChannelDesk };

/**
 * Stores what eBay signed, and pulls: a notification says that something happened, the orders come from the API.
 * Throws `invalid_signature` for what eBay's keys did not sign, and `unavailable` where the key cannot be fetched just
 * now; eBay then sends it again.
 */
export async function receiveEbayNotification(
  deps: Deps,
  input: { channelId: string; header: string | undefined; body: Uint8Array },
): Promise<string> {
  const { db, desk } = deps;
  const { channelId, body } = input;
  const connection = await findEbayChannel(db, desk, channelId);
  if (!(await isGenuine(deps, connection, input))) {
    throw new Refusal('invalid_signature', 'the signature does not belong to this body');
  }
  const { topic } = topicSchema.parse(JSON.parse(Buffer.from(body).toString('utf8'))).metadata;
  return db.withSeller(connection.sellerId, async (tx) => {
    const delivery = { channelId, topic: `ebay/${topic}`.slice(0, LONGEST_TOPIC), headers: {}, body };
    const deliveryId = await receiveDelivery(tx, delivery);
    await requestPull(tx, channelId);
    return deliveryId;
  });
}

async function isGenuine(
  deps: Deps,
  connection: OpenConnection,
  { header, body }: { header: string | undefined; body: Uint8Array },
): Promise<boolean> {
  const signature = readEbaySignature(header);
  const key = signature && (await findKey(deps, connection, signature.keyId));
  return signature !== null && key !== null && verifyEbaySignature(body, signature, key);
}

/** Null for an id that eBay does not know. */
async function findKey(
  { db, desk }: Deps,
  connection: OpenConnection,
  keyId: string,
): Promise<EbayPublicKey | null> {
  const name = `${connection.baseUrl} ${keyId}`;
  const known = keys.get(name);
  if (known) return known;
  try {
    const key = await fetchEbayKey(desk.call(db, connection), connection, keyId);
    if (keys.size >= MOST_KEYS) keys.clear();
    keys.set(name, key);
    return key;
  } catch (error) {
    if (!(error instanceof ChannelFault)) throw error;
    if (error.code === 'not_found' || error.code === 'refused') return null;
    throw new Refusal('unavailable', "eBay's key could not be fetched");
  }
}
