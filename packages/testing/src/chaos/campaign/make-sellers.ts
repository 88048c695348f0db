import { createApiToken } from '@bestellwerk/core/api-tokens/create-api-token';
import { createChannel } from '@bestellwerk/core/channels/create-channel';
import { createSecretBox } from '@bestellwerk/core/channels/secret-box';
import { buildSeller, type SellerPlan } from '../../builders/build-seller.ts';
import { serverSettings } from '../../processes/server-settings.ts';
import type { Stage } from '../stage/open-stage.ts';

export type CampaignSeller = {
  sellerId: string;
  token: string;
  ownShopId: string;
  webShopId: string;
  webShopSecret: string;
  /** Runs out of money again and again, so that top-ups have something to release. */
  isPoor: boolean;
  balanceCents: number;
};

/** Enough for any order of a campaign. */
const MOST_PER_ORDER_CENTS = 25_000;
const RICH_SELLERS = 4;

/** Some with plenty in the Money Box, one that pays by PayPal, and one that is always short. */
export async function makeSellers(stage: Stage, orders: number): Promise<CampaignSeller[]> {
  const plenty = Math.ceil(orders / 2) * MOST_PER_ORDER_CENTS;
  const plans: (SellerPlan & { balanceCents: number; isPoor: boolean })[] = [
    ...Array.from({ length: RICH_SELLERS }, () => ({ balanceCents: plenty, isPoor: false })),
    {
      balanceCents: 1_000,
      paypalEmail: 'paypal@example.test',
      settings: { paypalFallback: true },
      isPoor: false,
    },
    { balanceCents: 10_000, isPoor: true },
  ];
  const sellers: CampaignSeller[] = [];
  for (const { isPoor, ...plan } of plans) sellers.push({ ...(await makeSeller(stage, plan)), isPoor });
  return sellers;
}

export async function makeSeller(
  { db, databaseUrl, supplier }: Stage,
  plan: SellerPlan & { balanceCents: number },
): Promise<Omit<CampaignSeller, 'isPoor'>> {
  const secretBox = createSecretBox(serverSettings({ databaseUrl, supplier })['APP_SECRET'] ?? '');
  const { sellerId, channelId } = await buildSeller(db, plan);
  return db.withSeller(sellerId, async (tx) => {
    const webShop = await createChannel(tx, { name: 'Web shop', type: 'woocommerce', secretBox });
    const { token } = await createApiToken(tx, { name: 'campaign' });
    return {
      sellerId,
      token,
      ownShopId: channelId,
      webShopId: webShop.channelId,
      webShopSecret: webShop.webhookSecret ?? '',
      balanceCents: plan.balanceCents,
    };
  });
}
