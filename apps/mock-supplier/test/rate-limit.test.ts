import { systemClock } from '@bestellwerk/platform/clock';
import { expect, it } from 'vitest';
import { startSupplier } from './supplier-under-test.ts';

/** Ten milliseconds before a full second, and only moved by hand. */
function heldClock() {
  let ms = 1_800_000_000_990;
  return {
    ...systemClock,
    now: () => new Date(ms),
    advance: (by: number) => {
      ms += by;
    },
  };
}

const purse = 'user/purse.json';
const carriers = 'shipping/carriers.json';

it('answers carry limit, remaining and reset; over the limit it is a plain 429 without Retry-After', async () => {
  const supplier = await startSupplier({ perSecond: 2, clock: heldClock() });
  const first = await supplier.get(purse);
  expect(first.headers.get('x-ratelimit-limit')).toBe('2');
  expect(first.headers.get('x-ratelimit-remaining')).toBe('1');
  expect(first.headers.get('x-ratelimit-reset')).toBe('1800000001');
  expect((await supplier.get(purse)).headers.get('x-ratelimit-remaining')).toBe('0');
  const refused = await supplier.get(purse);
  expect(refused).toMatchObject({ status: 429, text: 'You exceeded the rate limit' });
  expect(refused.headers.get('content-type')).toMatch(/^text\/plain/);
  expect(refused.headers.get('x-ratelimit-reset')).toBe('1800000001');
  expect(refused.headers.get('retry-after')).toBeNull();
});

it('the window is aligned to the second, not to the first call', async () => {
  const clock = heldClock();
  const supplier = await startSupplier({ perSecond: 1, clock });
  await supplier.get(purse);
  expect((await supplier.get(purse)).status).toBe(429);
  clock.advance(10);
  expect((await supplier.get(purse)).status).toBe(200);
});

it('groups are counted apart, and refusals by group', async () => {
  const supplier = await startSupplier({ perSecond: 1, clock: heldClock() });
  await supplier.get(purse);
  expect((await supplier.get(carriers)).status).toBe(200);
  expect((await supplier.get(purse)).status).toBe(429);
  expect(await supplier.control('GET', 'rate-limit')).toEqual({ perSecond: 1, refused: { user: 1 } });
});

it('can be changed while the mock runs; 50 is the default', async () => {
  const supplier = await startSupplier({ perSecond: undefined, clock: heldClock() });
  expect((await supplier.get(purse)).headers.get('x-ratelimit-limit')).toBe('50');
  await supplier.control('PUT', 'rate-limit', { perSecond: 1 });
  expect((await supplier.get(purse)).status).toBe(429);
  expect((await supplier.call('PUT', '/_mock/rate-limit', { perSecond: 0 })).status).toBe(400);
});

it('a wrong key uses nothing up', async () => {
  const supplier = await startSupplier({ perSecond: 1, clock: heldClock() });
  await supplier.call('GET', `/rest/${purse}`, undefined, 'wrong');
  expect((await supplier.get(purse)).status).toBe(200);
});
