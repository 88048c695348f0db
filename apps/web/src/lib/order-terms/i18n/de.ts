import type { ChannelType } from '@bestellwerk/domain/channel-type';
import type { FollowUpKind } from '@bestellwerk/domain/follow-up-kind';
import type { TopUpMethod, TransferKind } from '@bestellwerk/domain/ledger';
import type { OrderAction } from '@bestellwerk/domain/order-status';
import { REASON_WORDS, STATUS_WORDS } from '@bestellwerk/domain/order-words/terms.de';
import type { SupplierCarrier } from '@bestellwerk/domain/supplier-limits';

export const namespace = 'terms';

/** The product's fixed words: the same wherever a code is shown. */
export const texts = {
  status: STATUS_WORDS,
  toCheck: 'Zu prüfen',
  action: {
    edit: 'Bearbeiten',
    resend: 'Bestellung erneut senden',
    accept_payment: 'Zahlung akzeptiert',
    mark_manually_sent: 'Manuell versendet',
    cancel: 'Stornieren',
  } satisfies Record<OrderAction, string>,
  reason: REASON_WORDS,
  corrected: 'Korrigiert: {{reason}}',
  reasonValue: {
    short: '−{{amount}}',
    ofMinimum: '{{amount}} von {{minimum}}',
  },
  channelType: {
    own_shop: 'Eigener Shop',
    shopify: 'Shopify',
    woocommerce: 'WooCommerce',
    amazon: 'Amazon',
    ebay: 'eBay',
    prestashop: 'PrestaShop',
  } satisfies Record<ChannelType, string>,
  carrier: {
    chrono: 'Chronopost',
    correos: 'Correos',
    gls: 'GLS',
    ups: 'UPS',
    dhl: 'DHL',
    tnt: 'TNT',
    seur: 'SEUR',
  } satisfies Record<SupplierCarrier, string>,
  followUp: {
    cancel_in_channel: 'Auch im Kanal stornieren',
    order_at_supplier: 'Beim Lieferanten selbst bestellen',
    stop_at_supplier: 'Beim Lieferanten anhalten lassen',
    compare_address: 'Adresse mit dem Kanal abgleichen',
  } satisfies Record<FollowUpKind, string>,
  paymentMethod: { prepaid: 'Vorauszahlung', bank_transfer: 'Überweisung' },
  fundingSource: { money_box: 'Money Box', paypal: 'PayPal' },
  topUpMethod: { card: 'Karte', bank_transfer: 'Überweisung', paypal: 'PayPal' } satisfies Record<
    TopUpMethod,
    string
  >,
  transferKind: {
    top_up: 'Aufladung',
    capture: 'Bestellung bezahlt',
    opening_balance: 'Anfangsbestand',
  } satisfies Record<TransferKind, string>,
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    terms: typeof texts;
  }
}
