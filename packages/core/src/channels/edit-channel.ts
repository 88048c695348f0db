import type { SellerTx } from '@bestellwerk/db/database';
import { execute, sql } from '@bestellwerk/db/sql';
import { takesWebhooks } from '@bestellwerk/domain/channel-type';
import { Refusal } from '@bestellwerk/domain/refusal';
import { publishHint } from '../stream/publish-hint.ts';
import { requireChannel } from './channel-store.ts';
import type { SecretBox } from './secret-box.ts';

/**
 * Renames a channel, or sets the secret it signs with. The secret before stays valid beside the new one, since
 * a shop goes on signing with it until it has been changed there too.
 */
export async function editChannel(
  tx: SellerTx,
  input: { channelId: string; name?: string; webhookSecret?: string; secretBox: SecretBox },
): Promise<void> {
  const { channelId, name, webhookSecret, secretBox } = input;
  const channel = await requireChannel(tx, channelId);
  if (webhookSecret !== undefined && !takesWebhooks(channel.type)) {
    throw new Refusal('webhook_not_supported', `a channel of type ${channel.type} has no webhook`);
  }
  if (name !== undefined) {
    await tx.prisma.channel.update({
      where: { sellerId_id: { sellerId: tx.sellerId, id: channelId } },
      data: { name },
    });
  }
  if (webhookSecret !== undefined) {
    const sealed = secretBox.seal(webhookSecret, channelId);
    await execute(
      tx,
      sql`UPDATE channel SET previous_webhook_secret = webhook_secret, webhook_secret = ${sealed}
          WHERE seller_id = ${tx.sellerId}::uuid AND id = ${channelId}::uuid`,
    );
  }
  await publishHint(tx, { topic: 'channel', id: channelId });
}
