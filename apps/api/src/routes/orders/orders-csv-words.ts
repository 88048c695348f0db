import type { OrderColumn } from '@bestellwerk/domain/order-columns';
import type { OrderStatus } from '@bestellwerk/domain/order-status';
import type { ReasonCode } from '@bestellwerk/domain/reasons';
import type { CsvLanguage } from '@bestellwerk/domain/spreadsheet-csv';

export type OrdersCsvWords = {
  column: Record<Exclude<OrderColumn, 'fix'>, string>;
  currency: string;
  status: Record<OrderStatus, string>;
  reason: Record<ReasonCode, string>;
};

/** A file is read outside of the web app, so it says in words what the list says; a test holds the two together. */
export const ORDERS_CSV_WORDS: Record<CsvLanguage, OrdersCsvWords> = {
  de: {
    column: {
      number: 'Bestellung',
      placedAt: 'Eingang',
      channel: 'Kanal',
      buyer: 'Käufer',
      country: 'Land',
      total: 'Betrag',
      status: 'Status',
      reasons: 'Gründe',
      waiting: 'Wartet seit',
      nextAttempt: 'Nächster Versuch',
    },
    currency: 'Währung',
    status: {
      awaiting_payment: 'Zahlung ausstehend',
      in_progress: 'In Bearbeitung',
      forwarding: 'Wird übermittelt',
      forwarded: 'Übermittelt',
      shipped: 'Versendet',
      manually_sent: 'Manuell versendet',
      cancelled: 'Storniert',
    },
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
    },
  },
  en: {
    column: {
      number: 'Order',
      placedAt: 'Received',
      channel: 'Channel',
      buyer: 'Buyer',
      country: 'Country',
      total: 'Total',
      status: 'Status',
      reasons: 'Reasons',
      waiting: 'Waiting since',
      nextAttempt: 'Next attempt',
    },
    currency: 'Currency',
    status: {
      awaiting_payment: 'Awaiting payment',
      in_progress: 'In progress',
      forwarding: 'Being forwarded',
      forwarded: 'Forwarded',
      shipped: 'Shipped',
      manually_sent: 'Sent manually',
      cancelled: 'Cancelled',
    },
    reason: {
      insufficient_funds: 'Money Box too low',
      paypal_failed: 'PayPal payment failed',
      address_too_long: 'Address too long',
      address_invalid: 'Address incomplete',
      postcode_invalid: 'Postcode invalid',
      name_too_long: 'Name too long',
      phone_invalid: 'Phone number invalid',
      email_invalid: 'E-mail invalid',
      out_of_stock: 'Out of stock',
      product_unknown: 'Article unknown',
      below_minimum: 'Below minimum order',
      no_carrier: 'No carrier',
      negative_margin: 'Sold below cost',
      partially_forwarded: 'Partly forwarded',
      supplier_unavailable: 'Supplier unreachable',
      outcome_unknown: 'Outcome unclear',
      supplier_rejected: 'Refused by supplier',
    },
  },
};
