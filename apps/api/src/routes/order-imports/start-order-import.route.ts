import { startOrderImport } from '@bestellwerk/contracts/seller-api/order-imports';
import { getOrderImport } from '@bestellwerk/core/order-imports/order-import-store';
import { startOrderImport as start } from '@bestellwerk/core/order-imports/start-order-import';
import { accepted } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { findOrderImport } from './find-order-import.ts';
import { presentOrderImport } from './present-order-import.ts';

export const startOrderImportRoute = sellerRoute(startOrderImport, {
  find: findOrderImport,
  async handle(tx, { params, body: { mapping }, identity }) {
    await start(tx, { importId: params.id, mapping, actor: identity.actor });
    return accepted(presentOrderImport(await getOrderImport(tx, params.id)));
  },
});
