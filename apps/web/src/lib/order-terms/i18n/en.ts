import { REASON_WORDS, STATUS_WORDS } from '@bestellwerk/domain/order-words/terms.en';
import type { TextsLike } from '../../i18n/texts.ts';
import type { texts as de } from './de.ts';

export const namespace = 'terms';

export const texts: TextsLike<typeof de> = {
  status: STATUS_WORDS,
  toCheck: 'To review',
  action: {
    edit: 'Edit',
    resend: 'Resend order',
    accept_payment: 'Payment accepted',
    mark_manually_sent: 'Sent manually',
    cancel: 'Cancel order',
  },
  reason: REASON_WORDS,
  corrected: 'Corrected: {{reason}}',
  reasonValue: { short: '−{{amount}}', ofMinimum: '{{amount}} of {{minimum}}' },
  channelType: {
    own_shop: 'Own shop',
    shopify: 'Shopify',
    woocommerce: 'WooCommerce',
    amazon: 'Amazon',
    ebay: 'eBay',
    prestashop: 'PrestaShop',
  },
  carrier: {
    chrono: 'Chronopost',
    correos: 'Correos',
    gls: 'GLS',
    ups: 'UPS',
    dhl: 'DHL',
    tnt: 'TNT',
    seur: 'SEUR',
  },
  followUp: {
    cancel_in_channel: 'Cancel in the channel, too',
    order_at_supplier: 'Order at the supplier yourself',
    stop_at_supplier: 'Have it stopped at the supplier',
    compare_address: 'Compare the address with the channel',
  },
  paymentMethod: { prepaid: 'Prepayment', bank_transfer: 'Bank transfer' },
  fundingSource: { money_box: 'Money Box', paypal: 'PayPal' },
  topUpMethod: { card: 'Card', bank_transfer: 'Bank transfer', paypal: 'PayPal' },
  transferKind: { top_up: 'Top-up', capture: 'Order paid', opening_balance: 'Opening balance' },
};
