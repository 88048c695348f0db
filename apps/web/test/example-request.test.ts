import { newOrderSchema } from '@bestellwerk/contracts/seller-api/order';
import { checkOrderData } from '@bestellwerk/domain/check-order';
import { describe, expect, it } from 'vitest';
import { exampleOrder, exampleRequest } from '../src/features/channels/example-request.ts';

describe('the example of how a shop hands in an order', () => {
  it('is accepted by the contract', () => {
    expect(newOrderSchema.safeParse(exampleOrder('channel-1')).error).toBeUndefined();
  });

  it('would not be stuck', () => {
    const order = newOrderSchema.parse(exampleOrder('channel-1'));
    const items = order.items.map((item, index) => ({ id: String(index), sku: item.sku }));
    expect(checkOrderData({ ...order, items })).toEqual([]);
  });

  it('goes to where this app is served', () => {
    expect(exampleRequest('https://desk.example', 'channel-1')).toMatch(
      /^curl -X POST https:\/\/desk\.example\/api\/v1\/orders /,
    );
  });
});
