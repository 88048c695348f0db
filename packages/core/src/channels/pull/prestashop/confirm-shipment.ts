import { prestaShopCarriersSchema, prestaShopStateSchema } from '@bestellwerk/contracts/channels/pages';
import { ChannelFault } from '../../remote/channel-fault.ts';
import type { Shipment } from '../channel-adapter.ts';
import type { PrestaShopApi } from './prestashop-api.ts';

/** The states that PrestaShop installs as „Shipped" and „Delivered". */
const SHIPPED = '4';
const DELIVERED = '5';

/** Writes the numbers into the order's carrier row, then moves the order on, which mails the buyer. */
export async function confirmPrestaShopShipment(api: PrestaShopApi, shipment: Shipment): Promise<void> {
  const { externalId, parcels, isWhole } = shipment;
  const found = await api({
    method: 'GET',
    path: '/order_carriers',
    query: { display: 'full', 'filter[id_order]': `[${externalId}]` },
  });
  const [carrier] = prestaShopCarriersSchema.parse(found.json()).order_carriers;
  if (!carrier) throw new ChannelFault('refused', 'the order has no carrier');
  const numbers = parcels.map(({ trackingNumber }) => trackingNumber).join(', ');
  if (carrier.tracking_number !== numbers) {
    const xml = document('order_carrier', { ...carrier, tracking_number: numbers });
    await api({ method: 'PUT', path: `/order_carriers/${carrier.id}`, xml });
  }
  if (!isWhole) return;
  const order = await api({ method: 'GET', path: `/orders/${encodeURIComponent(externalId)}` });
  const { current_state: state } = prestaShopStateSchema.parse(order.json()).order;
  if (state === SHIPPED || state === DELIVERED) return;
  const xml = document('order_history', { id_order: externalId, id_order_state: SHIPPED });
  await api({ method: 'POST', path: '/order_histories', query: { sendemail: '1' }, xml });
}

function document(name: string, fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields).map(([field, value]) => `<${field}>${escapeXml(value)}</${field}>`);
  return `<?xml version="1.0" encoding="UTF-8"?><prestashop><${name}>${lines.join('')}</${name}></prestashop>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
