import type { ConnectableChannelType } from '@bestellwerk/domain/channel-type';
import { startAmazon } from './amazon/start-amazon.ts';
import { startEbay } from './ebay/start-ebay.ts';
import type { ImitatedShop } from './imitated-shop.ts';
import { startPrestaShop } from './prestashop/start-prestashop.ts';
import { startShopify } from './shopify/start-shopify.ts';
import { startWooCommerce } from './woocommerce/start-woocommerce.ts';

/** Every channel whose API we use, imitated on loopback. */
export const IMITATED_CHANNELS: readonly (readonly [ConnectableChannelType, () => Promise<ImitatedShop>])[] =
  [
    ['woocommerce', startWooCommerce],
    ['shopify', startShopify],
    ['prestashop', startPrestaShop],
    ['ebay', startEbay],
    ['amazon', startAmazon],
  ];
