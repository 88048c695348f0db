import type { OrderColumn } from '../order-columns.ts';

/** Apart from the other words: the list alone needs them in the browser. */
export const COLUMN_WORDS: Record<Exclude<OrderColumn, 'fix'>, string> = {
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
};
