import type { SystemTx } from '@bestellwerk/db/database';
import { execute, sql } from '@bestellwerk/db/sql';
import { takesWebhooks, type ChannelType } from '@bestellwerk/domain/channel-type';
import { Refusal } from '@bestellwerk/domain/refusal';
import type { SecretBox } from '../channels/secret-box.ts';

export type WebhookChannel = { id: string; sellerId: string; type: ChannelType; secrets: readonly string[] };

/** The channel a webhook's address names, with the secrets that may have signed. Knows no seller yet. */
export async function findWebhookChannel(
  tx: SystemTx,
  input: { channelId: string; secretBox: SecretBox },
): Promise<WebhookChannel> {
  const channel = await tx.prisma.channel.findUnique({ where: { id: input.channelId } });
  if (!channel) throw new Refusal('not_found', 'no such channel');
  const type = channel.type as ChannelType;
  if (!takesWebhooks(type)) throw new Refusal('webhook_not_supported', `a ${type} channel has no webhook`);
  const sealed = [channel.webhookSecret, channel.previousWebhookSecret].filter((secret) => secret !== null);
  const secrets = sealed.map((secret) => input.secretBox.open(secret, channel.id));
  return { id: channel.id, sellerId: channel.sellerId, type, secrets };
}

/** A refused delivery leaves this trace and no other. */
export async function countRefusedDelivery(tx: SystemTx, channel: WebhookChannel): Promise<void> {
  await execute(
    tx,
    sql`UPDATE channel SET refused_deliveries = refused_deliveries + 1
        WHERE seller_id = ${channel.sellerId}::uuid AND id = ${channel.id}::uuid`,
  );
}
