import type { OrderColumn } from '../order-columns.ts';

/** Apart from the other words: the list alone needs them in the browser. */
export const COLUMN_WORDS: Record<Exclude<OrderColumn, 'fix'>, string> = {
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
};
