import type { SystemTx } from '@bestellwerk/db/database';
import { execute, query, sql } from '@bestellwerk/db/sql';
import { takesWebhooks, WEBHOOK_CHANNEL_TYPES, type ChannelType } from '@bestellwerk/domain/channel-type';
import { Refusal } from '@bestellwerk/domain/refusal';
import type { SecretBox } from '../channels/secret-box.ts';

export type WebhookChannel = { id: string; sellerId: string; type: ChannelType; secrets: readonly string[] };

type ChannelRow = Omit<WebhookChannel, 'secrets'> & { secret: string | null; previousSecret: string | null };

/** The channel a webhook's address names, with the secrets that may have signed. Knows no seller yet. */
export async function findWebhookChannel(
  tx: SystemTx,
  input: { channelId: string; secretBox: SecretBox },
): Promise<WebhookChannel> {
  const [channel] = await query<ChannelRow>(
    tx,
    sql`SELECT id, seller_id AS "sellerId", type, webhook_secret AS secret,
          previous_webhook_secret AS "previousSecret"
        FROM channel WHERE id = ${input.channelId}::uuid`,
  );
  if (!channel) throw new Refusal('not_found', 'no such channel');
  const { id, sellerId, type, secret, previousSecret } = channel;
  if (!takesWebhooks(type)) throw new Refusal('webhook_not_supported', `a ${type} channel has no webhook`);
  const sealed = [secret, previousSecret].filter((one) => one !== null);
  return { id, sellerId, type, secrets: sealed.map((one) => input.secretBox.open(one, id)) };
}

/** A refused delivery leaves this trace and no other; nothing at all where the channel is of none of these types. */
export async function countRefusedDelivery(
  tx: SystemTx,
  channelId: string,
  types: readonly ChannelType[] = WEBHOOK_CHANNEL_TYPES,
): Promise<void> {
  await execute(
    tx,
    sql`UPDATE channel SET refused_deliveries = refused_deliveries + 1
        WHERE id = ${channelId}::uuid AND type = ANY(${[...types]}::text[])`,
  );
}
