import type { ChannelType } from '@bestellwerk/domain/channel-type';
import type { FollowUpKind } from '@bestellwerk/domain/follow-up-kind';
import type { TopUpMethod, TransferKind } from '@bestellwerk/domain/ledger';
import type { OrderAction, OrderStatus } from '@bestellwerk/domain/order-status';
import type { ReasonCode } from '@bestellwerk/domain/reasons';
import type { SupplierCarrier } from '@bestellwerk/domain/supplier-limits';

export const namespace = 'terms';

/** The product's fixed words: the same wherever a code is shown. */
export const texts = {
  status: {
    awaiting_payment: 'Zahlung ausstehend',
    in_progress: 'In Bearbeitung',
    forwarding: 'Wird übermittelt',
    forwarded: 'Übermittelt',
    shipped: 'Versendet',
    manually_sent: 'Manuell versendet',
    cancelled: 'Storniert',
  } satisfies Record<OrderStatus, string>,
  toCheck: 'Zu prüfen',
  action: {
    edit: 'Bearbeiten',
    resend: 'Bestellung erneut senden',
    accept_payment: 'Zahlung akzeptiert',
    mark_manually_sent: 'Manuell versendet',
    cancel: 'Stornieren',
  } satisfies Record<OrderAction, string>,
  reason: {
    insufficient_funds: 'Money Box reicht nicht',
    paypal_failed: 'PayPal-Zahlung fehlgeschlagen',
    address_too_long: 'Adresse zu lang',
    address_invalid: 'Adresse unvollständig',
    postcode_invalid: 'Postleitzahl ungültig',
    name_too_long: 'Name zu lang',
    phone_invalid: 'Telefonnummer ungültig',
    email_invalid: 'E-Mail ungültig',
    out_of_stock: 'Nicht vorrätig',
    product_unknown: 'Artikel unbekannt',
    below_minimum: 'Mindestbestellwert',
    no_carrier: 'Kein Spediteur',
    negative_margin: 'Verkaufspreis unter Einkaufspreis',
    partially_forwarded: 'Teilweise übermittelt',
    supplier_unavailable: 'Lieferant nicht erreichbar',
    outcome_unknown: 'Ergebnis unklar',
    supplier_rejected: 'Vom Lieferanten abgelehnt',
  } satisfies Record<ReasonCode, string>,
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
