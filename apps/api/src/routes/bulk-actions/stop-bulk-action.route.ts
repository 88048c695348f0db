import { stopBulkAction } from '@bestellwerk/contracts/seller-api/bulk-actions';
import { getBulkAction } from '@bestellwerk/core/bulk-actions/get-bulk-action';
import { stopBulkAction as stop } from '@bestellwerk/core/bulk-actions/stop-bulk-action';
import { ok } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { presentBulkAction } from './present-bulk-action.ts';

export const stopBulkActionRoute = sellerRoute(stopBulkAction, {
  find: (tx, params) => getBulkAction(tx, params.id),
  async handle(tx, { params }) {
    await stop(tx, params.id);
    return ok(presentBulkAction(await getBulkAction(tx, params.id)));
  },
});
