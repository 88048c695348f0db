import type { OrderStatus } from '../order-status.ts';
import type { ReasonCode } from '../reasons.ts';

export const STATUS_WORDS: Record<OrderStatus, string> = {
  awaiting_payment: 'Zahlung ausstehend',
  in_progress: 'In Bearbeitung',
  forwarding: 'Wird übermittelt',
  forwarded: 'Übermittelt',
  shipped: 'Versendet',
  manually_sent: 'Manuell versendet',
  cancelled: 'Storniert',
};

export const REASON_WORDS: Record<ReasonCode, string> = {
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
};
