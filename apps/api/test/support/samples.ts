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
    startBulkAction: { action: 'resend', orderIds: ['8d7a1c1e-0000-7000-8000-000000000000'] },
    createTopUp: { amount, method: 'card', resendBlocked: true },
    editAccount: { name: 'Erika', language: 'de', companyName: 'Muster', country: 'DE', vatNumber: 'DE1' },
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
    putSkuMapping: { supplierSku: 'V0710266' },
  };
}
