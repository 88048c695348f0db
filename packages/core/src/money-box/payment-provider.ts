import type { TopUpMethod } from '@bestellwerk/domain/ledger';

/** The port to whoever collects the money of top-ups. */
export type PaymentProvider = {
  /** Whether money paid this way is there at once; otherwise the top-up stays pending. */
  settlesAtOnce(method: TopUpMethod): boolean;
  /** Whether a seller's own word that a bank transfer has arrived counts. */
  readonly trustsSellers: boolean;
};

/** Card and PayPal settle at once and sellers confirm their own bank transfers: play money. */
const demoPayments: PaymentProvider = {
  settlesAtOnce: (method) => method !== 'bank_transfer',
  trustsSellers: true,
};

/** No provider is connected: everything waits, and nobody can credit themselves. */
const noPayments: PaymentProvider = { settlesAtOnce: () => false, trustsSellers: false };

export function paymentProvider(payments: 'demo' | 'none'): PaymentProvider {
  return payments === 'demo' ? demoPayments : noPayments;
}
