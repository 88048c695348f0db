import { previewBulkAction, type BulkPreview } from '@bestellwerk/contracts/seller-api/bulk-actions';
import {
  previewBulkAction as preview,
  type BulkFunds,
} from '@bestellwerk/core/bulk-actions/preview-bulk-action';
import type { Cents } from '@bestellwerk/domain/money';
import { ok } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';

export const previewBulkActionRoute = sellerRoute(previewBulkAction, {
  async handle(tx, { body: { action, inChannel: _inChannel, ...selection } }) {
    const { funds, skipped, kept, inChannel, ...view } = await preview(tx, { action, selection });
    return ok({
      ...view,
      skipped: [...skipped],
      kept: [...kept],
      inChannel: inChannel ?? undefined,
      funds: funds ? presentFunds(funds) : undefined,
    });
  },
});

function presentFunds(funds: BulkFunds): NonNullable<BulkPreview['funds']> {
  const euros = (amountCents: Cents) => ({ amountCents, currency: 'EUR' });
  return {
    orders: funds.orders,
    cost: euros(funds.costCents),
    available: euros(funds.availableCents),
    covered: funds.covered,
    missing: euros(funds.missingCents),
    unpriced: funds.unpriced,
    fallback: funds.hasPaypal ? 'paypal' : undefined,
  };
}
