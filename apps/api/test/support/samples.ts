import { FILE_MAPPING, orderFile } from './order-file.ts';
import { newOrder } from './new-order.ts';

/** A body that each operation takes, by the operation's id: what the battery of bad input starts from. */
export function sampleBodies(channelId: string, itemId: string): Record<string, object> {
  const amount = { amountCents: 100, currency: 'EUR' };
  const { customer, shippingAddress } = newOrder(channelId);
  const fullAddress = { ...shippingAddress, line2: 'Hinterhaus', line3: '3. OG', region: 'BE' };
  return {
    signIn: { email: 'nobody@example.test', password: 'wrong' },
    createApiToken: { name: 'a token' },
    createOrder: newOrder(channelId, {
      number: 'N-1',
      note: 'a note',
      customer: { ...customer, company: 'Muster GmbH' },
      shippingAddress: fullAddress,
    }),
    editOrder: {
      customer: { ...customer, company: 'Muster GmbH' },
      shippingAddress: fullAddress,
      carrier: 'gls',
      items: [{ id: itemId, sku: 'V0710266' }],
    },
    resendOrder: { note: 'again', releaseMargin: true },
    acceptPayment: { note: 'it has come' },
    markManuallySent: { note: 'by hand' },
    cancelOrder: { note: 'changed his mind', inChannel: false },
    addOrderNote: { text: 'a note' },
    suggestAddress: { shippingAddress: fullAddress },
    createOrderView: {
      name: 'a view',
      isShared: true,
      filter: { attention: 'true', q: 'muster' },
      sort: '-total',
      columns: ['number', 'fix'],
      density: 'compact',
    },
    editOrderView: { name: 'another name', columns: ['number', 'total'], density: 'comfortable' },
    startBulkAction: { action: 'resend', orderIds: ['8d7a1c1e-0000-7000-8000-000000000000'] },
    previewBulkAction: { action: 'resend', orderIds: ['8d7a1c1e-0000-7000-8000-000000000000'] },
    restoreOrder: { eventId: '8d7a1c1e-0000-7000-8000-000000000000' },
    createTopUp: { amount, method: 'card', resendBlocked: true },
    editAccount: {
      name: 'Erika',
      language: 'de',
      theme: 'dark',
      companyName: 'Muster',
      country: 'DE',
      vatNumber: 'DE1',
    },
    linkPaypal: { email: 'pay@example.de' },
    editSettings: {
      autoResendAfterTopUp: true,
      checkMargin: false,
      lowBalanceThreshold: amount,
      carriers: ['gls', 'dhl'],
      keyboardShortcuts: true,
    },
    createChannel: { name: 'a channel', type: 'own_shop' },
    editChannel: {
      name: 'another name',
      connection: { baseUrl: 'https://shop.example', accessToken: 'shpat_1' },
    },
    uploadOrderImport: { fileName: 'orders.csv', content: Buffer.from(orderFile()).toString('base64') },
    previewOrderImport: { mapping: FILE_MAPPING },
    startOrderImport: { mapping: FILE_MAPPING },
    putSkuMapping: { supplierSku: 'V0710266' },
  };
}
