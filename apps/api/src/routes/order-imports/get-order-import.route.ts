import { getOrderImport } from '@bestellwerk/contracts/seller-api/order-imports';
import { describeOrderImport } from '@bestellwerk/core/order-imports/describe-order-import';
import { ok } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { presentOrderImportDetail } from './present-order-import.ts';

export const getOrderImportRoute = sellerRoute(getOrderImport, {
  async handle(tx, { params }) {
    return ok(presentOrderImportDetail(await describeOrderImport(tx, params.id)));
  },
});
