import type { APIRequestContext } from 'playwright';

/** The page of an order whose address is too long and can be shortened by suggestion. */
export async function findShortenableOrder(api: APIRequestContext): Promise<string> {
  const list = await api.get('/api/v1/orders?reason=address_too_long&limit=50');
  const { items } = (await list.json()) as { items: { id: string }[] };
  for (const { id } of items) {
    const answer = await api.post(`/api/v1/orders/${id}/address-suggestion`, { data: {} });
    const { suggestion } = (await answer.json()) as { suggestion: object | null };
    if (suggestion !== null) return `/bestellungen/${id}`;
  }
  throw new Error('No order of the demo has an address that a suggestion shortens.');
}
