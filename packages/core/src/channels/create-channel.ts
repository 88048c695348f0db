import type { SellerTx } from '@bestellwerk/db/database';
import { takesWebhooks, type ChannelType } from '@bestellwerk/domain/channel-type';
import { newId, newSecret } from '@bestellwerk/platform/ids';
import type { SecretBox } from './secret-box.ts';

/** Connects a channel. One that pushes gets a secret, which is returned here and never shown again. */
export async function createChannel(
  tx: SellerTx,
  input: { name: string; type: ChannelType; secretBox: SecretBox },
): Promise<{ channelId: string; webhookSecret?: string }> {
  const channelId = newId(tx.clock);
  const webhookSecret = takesWebhooks(input.type) ? newSecret() : undefined;
  await tx.prisma.channel.create({
    data: {
      sellerId: tx.sellerId,
      id: channelId,
      name: input.name,
      type: input.type,
      webhookSecret: webhookSecret === undefined ? null : input.secretBox.seal(webhookSecret, channelId),
      createdAt: tx.clock.now(),
    },
  });
  return { channelId, webhookSecret };
}
