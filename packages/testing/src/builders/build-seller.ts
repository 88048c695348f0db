import { linkPaypal } from '@bestellwerk/core/account/link-paypal';
import { createTopUp } from '@bestellwerk/core/money-box/create-top-up';
import { createSeller } from '@bestellwerk/core/sellers/create-seller';
import { hashPassword } from '@bestellwerk/core/sessions/password-hash';
import { editSettings } from '@bestellwerk/core/settings/edit-settings';
import type { SettingsView } from '@bestellwerk/core/settings/get-settings';
import type { Database } from '@bestellwerk/db/database';
import type { ChannelType } from '@bestellwerk/domain/channel-type';
import { TOP_UP_MAX_CENTS } from '@bestellwerk/domain/ledger';
import { newId } from '@bestellwerk/platform/ids';

export type BuiltSeller = { sellerId: string; userId: string; channelId: string; email: string };

export type SellerPlan = {
  name?: string;
  /** Signing in needs one; hashing it costs a tenth of a second, so it is left out otherwise. */
  password?: string;
  channelType?: ChannelType;
  /** What is in the Money Box; 1,000 € unless said otherwise. */
  balanceCents?: number;
  paypalEmail?: string;
  settings?: Partial<SettingsView>;
};

/** A seller with a user, a channel, books and a filled Money Box, made through the use cases. */
export async function buildSeller(db: Database, plan: SellerPlan = {}): Promise<BuiltSeller> {
  const tag = newId().slice(-12);
  const email = `seller-${tag}@example.test`;
  const passwordHash = plan.password === undefined ? 'no password' : await hashPassword(plan.password);
  const channelId = newId();
  const { sellerId, userId } = await db.asSystem((tx) =>
    createSeller(tx, {
      companyName: plan.name ?? `Seller ${tag}`,
      user: { email, name: 'Erika Muster', passwordHash },
    }),
  );
  await db.withSeller(sellerId, async (tx) => {
    await tx.prisma.channel.create({
      data: {
        sellerId,
        id: channelId,
        name: 'Shop',
        type: plan.channelType ?? 'own_shop',
        createdAt: tx.clock.now(),
      },
    });
    if (plan.paypalEmail !== undefined) await linkPaypal(tx, { email: plan.paypalEmail });
    if (plan.settings) await editSettings(tx, plan.settings);
  });
  await topUp(db, sellerId, plan.balanceCents ?? 100_000);
  return { sellerId, userId, channelId, email };
}

/** Fills a Money Box at once, by as many top-ups as the largest one needs. */
export async function topUp(db: Database, sellerId: string, amountCents: number): Promise<void> {
  for (let left = amountCents; left > 0; left -= TOP_UP_MAX_CENTS) {
    const amount = Math.min(left, TOP_UP_MAX_CENTS);
    await db.withSeller(sellerId, (tx) =>
      createTopUp(tx, { amountCents: amount, method: 'card', resendBlocked: false, settleAtOnce: true }),
    );
  }
}
