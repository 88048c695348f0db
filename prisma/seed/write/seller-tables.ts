import { LEDGER_ACCOUNTS } from '@bestellwerk/domain/ledger';
import { SUPPLIER_CARRIERS } from '@bestellwerk/domain/supplier-limits';
import type { CopyValue } from '@bestellwerk/db/copy-rows';
import type { PoolClient } from '@bestellwerk/db/pools';
import type { SeedChannel } from '../orders/draft.ts';
import { copyInto, json, type Table } from './table.ts';

export type SellerInput = {
  id: string;
  userId: string;
  email: string;
  userName: string;
  passwordHash: string;
  company: {
    companyName: string;
    street: string;
    postcode: string;
    town: string;
    phone: string;
    vatNumber: string;
  };
  paypalEmail: string | null;
  lowBalanceThresholdCents: number | null;
  createdAt: Date;
  channels: readonly (SeedChannel & {
    /** Sealed. */
    webhookSecret: string | null;
    lastDeliveryAt: Date | null;
    lastOrderAt: Date | null;
    refusedDeliveries: number;
  })[];
};

/** A seller with a user, settings, empty books and channels, in the open transaction. */
export async function writeSeller(client: PoolClient, seller: SellerInput): Promise<void> {
  const { id, createdAt, company } = seller;
  await insert(client, 'seller', {
    id,
    company_name: company.companyName,
    street: company.street,
    postcode: company.postcode,
    town: company.town,
    country: 'DE',
    phone: company.phone,
    vat_number: company.vatNumber,
    paypal_email: seller.paypalEmail,
    paypal_linked_at: seller.paypalEmail === null ? null : createdAt,
    created_at: createdAt,
  });
  await insert(client, 'app_user', {
    seller_id: id,
    id: seller.userId,
    email: seller.email,
    name: seller.userName,
    password_hash: seller.passwordHash,
    created_at: createdAt,
  });
  await insert(client, 'seller_settings', {
    seller_id: id,
    low_balance_threshold_cents: seller.lowBalanceThresholdCents,
    carriers: SUPPLIER_CARRIERS,
  });
  await copyInto(
    client,
    accountsTable,
    LEDGER_ACCOUNTS.map((code) => ({ sellerId: id, code })),
  );
  for (const channel of seller.channels) {
    await insert(client, 'channel', {
      seller_id: id,
      id: channel.id,
      name: channel.name,
      type: channel.type,
      webhook_secret: channel.webhookSecret,
      created_at: createdAt,
      last_delivery_at: channel.lastDeliveryAt,
      last_order_at: channel.lastOrderAt,
      refused_deliveries: channel.refusedDeliveries,
    });
  }
}

const accountsTable: Table<{ sellerId: string; code: string }> = {
  name: 'account',
  columns: [
    ['seller_id', ({ sellerId }) => sellerId],
    ['code', ({ code }) => code],
  ],
};

export type SkuMappingRow = {
  sellerId: string;
  channelId: string;
  channelSku: string;
  supplierSku: string;
  updatedAt: Date;
};

export const skuMappingsTable: Table<SkuMappingRow> = {
  name: 'sku_mapping',
  columns: [
    ['seller_id', (row) => row.sellerId],
    ['channel_id', (row) => row.channelId],
    ['channel_sku', (row) => row.channelSku],
    ['supplier_sku', (row) => row.supplierSku],
    ['updated_at', (row) => row.updatedAt],
  ],
};

export type DeliveryRow = {
  sellerId: string;
  channelId: string;
  id: string;
  receivedAt: Date;
  topic: string;
  headers: Record<string, string>;
  body: Buffer;
  contentHash: string;
  state: 'processed' | 'ignored' | 'failed';
  reasonCode: string | null;
  reasonDetail: string | null;
  externalId: string | null;
  orderId: string | null;
};

export const deliveriesTable: Table<DeliveryRow> = {
  name: 'delivery',
  columns: [
    ['seller_id', (row) => row.sellerId],
    ['id', (row) => row.id],
    ['channel_id', (row) => row.channelId],
    ['received_at', (row) => row.receivedAt],
    ['topic', (row) => row.topic],
    ['headers', (row) => json(row.headers)],
    ['body', (row) => row.body],
    ['content_hash', (row) => row.contentHash],
    ['state', (row) => row.state],
    ['reason_code', (row) => row.reasonCode],
    ['reason_detail', (row) => row.reasonDetail],
    ['external_id', (row) => row.externalId],
    ['order_id', (row) => row.orderId],
    ['processed_at', (row) => row.receivedAt],
  ],
};

function insert(client: PoolClient, name: string, row: Record<string, CopyValue>): Promise<void> {
  const columns = Object.entries(row).map(([column, value]) => [column, () => value] as const);
  return copyInto(client, { name, columns }, [row]);
}
