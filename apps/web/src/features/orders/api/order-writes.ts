import type { putSkuMapping } from '@bestellwerk/contracts/seller-api/channels';
import type { ChannelWrite, Order, OrderPatch } from '@bestellwerk/contracts/seller-api/order';
import type {
  acceptPayment,
  addOrderNote,
  cancelOrder,
  retryChannelWrite,
  editOrder,
  markManuallySent,
  resendOrder,
  restoreOrder,
  suggestAddress,
} from '@bestellwerk/contracts/seller-api/orders';
import type { ShippingAddress } from '@bestellwerk/domain/customer';
import type { OrderAction } from '@bestellwerk/domain/order-status';
import { callApi } from '../../../lib/api/call-api.ts';
import { endpoint } from '../../../lib/api/endpoint.ts';

const ENDPOINTS = {
  edit: endpoint<typeof editOrder>('patch', '/orders/{id}'),
  resend: endpoint<typeof resendOrder>('post', '/orders/{id}/resend'),
  restore: endpoint<typeof restoreOrder>('post', '/orders/{id}/restore'),
  acceptPayment: endpoint<typeof acceptPayment>('post', '/orders/{id}/accept-payment'),
  markManuallySent: endpoint<typeof markManuallySent>('post', '/orders/{id}/mark-manually-sent'),
  cancel: endpoint<typeof cancelOrder>('post', '/orders/{id}/cancel'),
  retryChannelWrite: endpoint<typeof retryChannelWrite>('post', '/orders/{id}/channel-writes/{kind}/retry'),
  addNote: endpoint<typeof addOrderNote>('post', '/orders/{id}/notes'),
  suggestAddress: endpoint<typeof suggestAddress>('post', '/orders/{id}/address-suggestion'),
  putSkuMapping: endpoint<typeof putSkuMapping>('put', '/sku-mappings/{channelId}/{channelSku}'),
};

export function saveOrder(id: string, version: number, patch: OrderPatch): Promise<Order> {
  return callApi(ENDPOINTS.edit, { params: { id }, body: patch, ifMatch: version });
}

/** Takes the edit back that this entry of the timeline tells of. */
export function takeEditBack(id: string, version: number, eventId: string): Promise<Order> {
  return callApi(ENDPOINTS.restore, { params: { id }, body: { eventId }, ifMatch: version });
}

/** The actions an order offers besides editing. */
export type Decision = {
  action: Exclude<OrderAction, 'edit'>;
  note?: string;
  releaseMargin?: boolean;
  /** Cancel in the channel, too. */
  inChannel?: boolean;
};

export function decideOrder(
  id: string,
  { action, note, releaseMargin, inChannel }: Decision,
): Promise<Order> {
  const params = { id };
  const body = note === undefined ? {} : { note };
  if (action === 'resend') {
    return callApi(ENDPOINTS.resend, { params, body: releaseMargin ? { ...body, releaseMargin } : body });
  }
  if (action === 'accept_payment') return callApi(ENDPOINTS.acceptPayment, { params, body });
  if (action === 'mark_manually_sent') return callApi(ENDPOINTS.markManuallySent, { params, body });
  return callApi(ENDPOINTS.cancel, { params, body: inChannel ? { ...body, inChannel } : body });
}

export function tellChannelAgain(id: string, kind: ChannelWrite['kind']): Promise<Order> {
  return callApi(ENDPOINTS.retryChannelWrite, { params: { id, kind } });
}

export function addNote(id: string, text: string) {
  return callApi(ENDPOINTS.addNote, { params: { id }, body: { text } });
}

export function requestSuggestion(id: string, shippingAddress: ShippingAddress, signal?: AbortSignal) {
  return callApi(ENDPOINTS.suggestAddress, { params: { id }, body: { shippingAddress }, signal });
}

export function mapSku(channelId: string, channelSku: string, supplierSku: string) {
  return callApi(ENDPOINTS.putSkuMapping, { params: { channelId, channelSku }, body: { supplierSku } });
}
