const TOPICS: Record<string, 'created' | 'updated' | 'paid' | 'cancelled' | 'deleted' | 'pulled'> = {
  'orders/create': 'created',
  'order.created': 'created',
  'orders/updated': 'updated',
  'order.updated': 'updated',
  'orders/paid': 'paid',
  'orders/cancelled': 'cancelled',
  'orders/delete': 'deleted',
  'order.deleted': 'deleted',
  'order.pulled': 'pulled',
};
export type KnownTopic = (typeof TOPICS)[string];

/** What a delivery is about, where its channel's own name for it is known. */
export function knownTopic(topic: string): KnownTopic | null {
  return TOPICS[topic] ?? null;
}
