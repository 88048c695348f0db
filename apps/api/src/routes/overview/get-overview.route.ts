import { getOverview } from '@bestellwerk/contracts/seller-api/overview';
import { getOverview as readOverview } from '@bestellwerk/core/overview/get-overview';
import { money } from '@bestellwerk/domain/money';
import { ok } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';

export const getOverviewRoute = sellerRoute(getOverview, {
  async handle(tx) {
    const { balancePerDay, stuckByReason, ...overview } = await readOverview(tx);
    return ok({
      ...overview,
      balancePerDay: balancePerDay.map(({ day, balanceCents }) => ({ day, balance: money(balanceCents) })),
      stuckByReason: stuckByReason.map(({ costCents, ...row }) => ({ ...row, cost: money(costCents) })),
    });
  },
});
