import type { Database } from '@bestellwerk/db/database';
import type { ConnectableChannelType } from '@bestellwerk/domain/channel-type';
import type { Clock } from '@bestellwerk/platform/clock';
import { openChannelHttp } from '../remote/channel-http.ts';
import type { AddressPolicy } from '../remote/public-address.ts';
import type { SecretBox } from '../secret-box.ts';
import { openAmazon } from './amazon/open-amazon.ts';
import { callWithinLimits, type CallChannel } from './call-channel.ts';
import type { AdapterDeps, ChannelAdapter } from './channel-adapter.ts';
import type { OpenConnection } from './connection.ts';
import { openEbay } from './ebay/open-ebay.ts';
import { openPrestaShop } from './prestashop/open-prestashop.ts';
import { openShopify } from './shopify/open-shopify.ts';
import { openWooCommerce } from './woocommerce/open-woocommerce.ts';

/** Where the channels' own APIs are reached from; one for a whole process. */
export type ChannelDesk = {
  readonly secretBox: SecretBox;
  readonly addresses: AddressPolicy;
  open(db: Database, connection: OpenConnection): ChannelAdapter;
  /** A single call within the channel's limits, for what no adapter has. */
  call(db: Database, connection: OpenConnection): CallChannel;
  close(): Promise<void>;
};

const OPEN: Record<ConnectableChannelType, (deps: AdapterDeps) => ChannelAdapter> = {
  woocommerce: openWooCommerce,
  shopify: openShopify,
  prestashop: openPrestaShop,
  ebay: openEbay,
  amazon: openAmazon,
};

export function openChannelDesk(options: {
  secretBox: SecretBox;
  addresses: AddressPolicy;
  clock: Clock;
  timeoutMs?: number;
}): ChannelDesk {
  const { secretBox, addresses, clock, timeoutMs } = options;
  const http = openChannelHttp(addresses, timeoutMs);
  const call: ChannelDesk['call'] = (db, connection) => callWithinLimits({ db, http, clock }, connection);
  return {
    secretBox,
    addresses,
    call,
    open: (db, connection) => OPEN[connection.type]({ connection, call: call(db, connection) }),
    close: () => http.close(),
  };
}
