/** What the list can show of an order, in the order in which it does so by itself. */
export const ORDER_COLUMNS = [
  'number',
  'placedAt',
  'channel',
  'buyer',
  'country',
  'total',
  'status',
  'reasons',
  'waiting',
  'nextAttempt',
  'fix',
] as const;
export type OrderColumn = (typeof ORDER_COLUMNS)[number];

/** How much room a row takes. */
export const DENSITIES = ['comfortable', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];
