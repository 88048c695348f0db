import type { ChannelType } from '@bestellwerk/domain/channel-type';
import type { DeliveryContext, MappedOrder } from './channel-order.ts';
import { mapAmazonOrder } from './map-amazon-order.ts';
import { mapEbayOrder } from './map-ebay-order.ts';
import { mapPrestaShopOrder } from './map-prestashop-order.ts';
import { mapShopifyOrder } from './map-shopify-order.ts';
import { mapWooCommerceOrder } from './map-woocommerce-order.ts';

/** The own shop speaks our contract and needs no mapping. */
export type MappedChannelType = Exclude<ChannelType, 'own_shop'>;

const MAPPERS: Record<MappedChannelType, (payload: unknown, delivery?: DeliveryContext) => MappedOrder> = {
  shopify: mapShopifyOrder,
  woocommerce: mapWooCommerceOrder,
  amazon: mapAmazonOrder,
  ebay: mapEbayOrder,
  prestashop: mapPrestaShopOrder,
};

/** Promises an answer for any payload; none makes it throw. */
export function mapChannelOrder(
  type: MappedChannelType,
  payload: unknown,
  delivery: DeliveryContext = {},
): MappedOrder {
  return MAPPERS[type](payload, delivery);
}
