import { getBulkAction } from '@bestellwerk/contracts/seller-api/bulk-actions';
import { getBulkAction as readBulkAction } from '@bestellwerk/core/bulk-actions/get-bulk-action';
import { ok } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { presentBulkAction } from './present-bulk-action.ts';

export const getBulkActionRoute = sellerRoute(getBulkAction, {
  async handle(tx, { params }) {
    return ok(presentBulkAction(await readBulkAction(tx, params.id)));
  },
});
