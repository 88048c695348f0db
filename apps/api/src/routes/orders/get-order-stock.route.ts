import { getOrderStock } from '@bestellwerk/contracts/seller-api/orders';
import { getOrder } from '@bestellwerk/core/orders/get-order';
import { ok } from '../../http/answer.ts';
import { authenticate } from '../../http/authenticate.ts';
import { readParams } from '../../http/read-input.ts';
import { rawRoute } from '../../http/route.ts';
import { sendAnswer } from '../../http/send-answer.ts';

/** No transaction stays open while the supplier is asked. */
export const getOrderStockRoute = rawRoute(getOrderStock, async (app, req, res) => {
  const { identity } = await authenticate(app, req, res);
  const { id } = readParams(getOrderStock, req);
  const { items } = await app.db.withSeller(identity.sellerId, (tx) => getOrder(tx, id));
  const stock = await app.stock.read(items.map((item) => item.supplierSku ?? item.sku));
  const checkedAt = app.clock.now().toISOString();
  const quantities = items.map((item) => ({
    itemId: item.id,
    quantity: stock.get(item.supplierSku ?? item.sku) ?? null,
  }));
  sendAnswer(app, getOrderStock, res, ok({ items: quantities, checkedAt }));
});
