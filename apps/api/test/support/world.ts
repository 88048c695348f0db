import { startBulkAction } from '@bestellwerk/contracts/seller-api/bulk-actions';
import { createOrder, cancelOrder } from '@bestellwerk/contracts/seller-api/orders';
import { createTopUp } from '@bestellwerk/contracts/seller-api/money-box';
import { createOrderView } from '@bestellwerk/contracts/seller-api/order-views';
import { createApiToken } from '@bestellwerk/contracts/seller-api/api-tokens';
import { createChannel } from '@bestellwerk/contracts/seller-api/channels';
import type { Operation } from '@bestellwerk/contracts/http/operation';
import { receiveDelivery } from '@bestellwerk/core/deliveries/receive-delivery';
import { uploadOrderImport } from '@bestellwerk/core/order-imports/upload-order-import';
import type { ApiHarness, ApiSeller } from './api-harness.ts';
import { orderFile } from './order-file.ts';
import { newOrder } from './new-order.ts';

/** One of everything a path can name. */
export type World = {
  seller: ApiSeller;
  orderId: string;
  channelId: string;
  webhookChannelId: string;
  deliveryId: string;
  orderImportId: string;
  followUpId: string;
  topUpId: string;
  bulkActionId: string;
  tokenId: string;
  orderViewId: string;
};

export async function buildWorld(api: ApiHarness): Promise<World> {
  const seller = await api.seller();
  const { client, sellerId, channelId } = seller;
  const stuck = newOrder(channelId, {
    customer: { firstName: 'A', lastName: 'B', email: 'no', phone: 'no' },
  });
  const order = await client.ok(createOrder, { body: stuck });
  const cancelled = await client.ok(createOrder, { body: { ...stuck, externalId: 'to be cancelled' } });
  const { followUps } = await client.ok(cancelOrder, { params: { id: cancelled.id } });
  const webhookChannel = await client.ok(createChannel, { body: { name: 'Shopify', type: 'shopify' } });
  const deliveryId = await api.db.withSeller(sellerId, (tx) =>
    receiveDelivery(tx, {
      channelId: webhookChannel.id,
      topic: 'products/update',
      headers: {},
      body: Buffer.from('{}'),
    }),
  );
  const { importId } = await api.db.withSeller(sellerId, (tx) =>
    uploadOrderImport(tx, { channelId, fileName: 'orders.csv', content: Buffer.from(orderFile()) }),
  );
  const topUp = await client.ok(createTopUp, {
    body: { amount: { amountCents: 100, currency: 'EUR' }, method: 'bank_transfer' },
  });
  const bulkAction = await client.ok(startBulkAction, { body: { action: 'resend', orderIds: [order.id] } });
  const token = await client.ok(createApiToken, { body: { name: 'another' } });
  const orderView = await client.ok(createOrderView, {
    body: {
      name: 'a view',
      isShared: true,
      filter: {},
      sort: '-placedAt',
      columns: ['number'],
      density: 'compact',
    },
  });
  return {
    seller,
    orderId: order.id,
    channelId,
    webhookChannelId: webhookChannel.id,
    deliveryId,
    orderImportId: importId,
    followUpId: followUps[0]?.id ?? '',
    topUpId: topUp.id,
    bulkActionId: bulkAction.id,
    tokenId: token.id,
    orderViewId: orderView.id,
  };
}

/** What fills the path of an operation in this world. */
export function paramsIn(world: World, operation: Operation): Record<string, string> {
  const [, noun] = operation.path.split('/');
  const ids: Record<string, string> = {
    orders: world.orderId,
    channels: world.webhookChannelId,
    deliveries: world.deliveryId,
    'order-imports': world.orderImportId,
    'follow-ups': world.followUpId,
    'money-box': world.topUpId,
    'bulk-actions': world.bulkActionId,
    'api-tokens': world.tokenId,
    'order-views': world.orderViewId,
  };
  return {
    id: ids[noun ?? ''] ?? '',
    channelId: world.channelId,
    channelSku: 'SKU-1',
    reference: 'MB-ANY',
    kind: 'shipment',
  };
}
