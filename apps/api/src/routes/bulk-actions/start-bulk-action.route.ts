import { startBulkAction } from '@bestellwerk/contracts/seller-api/bulk-actions';
import { startBulkAction as start } from '@bestellwerk/core/bulk-actions/start-bulk-action';
import { accepted } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';

export const startBulkActionRoute = sellerRoute(startBulkAction, {
  async handle(tx, { body: { action, inChannel, ...selection }, identity }) {
    const { bulkActionId, total } = await start(tx, {
      action,
      inChannel,
      selection,
      actor: identity.actor,
    });
    return accepted({ id: bulkActionId, total });
  },
});
