import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, filterOf, type OrderView } from '../src/features/orders/list/order-view.ts';
import {
  fromView,
  orderViewAddress,
  readOrderView,
  viewBehind,
} from '../src/features/orders/list/order-view-address.ts';

const read = (address: string) => readOrderView(new URLSearchParams(address));

describe("the list's address", () => {
  it('is empty for the default view, „Zu prüfen"', () => {
    expect(orderViewAddress(DEFAULT_VIEW)).toBe('');
    expect(read('')).toEqual({ view: DEFAULT_VIEW, ignored: [] });
    expect(filterOf(DEFAULT_VIEW)).toEqual({ attention: 'true' });
  });

  it('says everything and reads back the same', () => {
    const view: OrderView = {
      scope: 'in_progress',
      statuses: ['cancelled', 'shipped'],
      reasons: ['address_too_long', 'phone_invalid'],
      channelId: 'c 1',
      q: 'Größe & Co, 10420 10421',
      placedFrom: '2026-11-01',
      placedTo: '2026-11-23',
      totalFrom: 5_000,
      totalTo: 99_950,
      forwardedToday: true,
      sort: '-total',
      columns: ['number', 'fix', 'nextAttempt'],
      density: 'compact',
      keptAs: '0193-a',
    };
    expect(read(orderViewAddress(view))).toEqual({ view, ignored: [] });
    expect(filterOf(view)).toEqual({
      status: ['in_progress'],
      reason: ['address_too_long', 'phone_invalid'],
      channelId: 'c 1',
      q: 'Größe & Co, 10420 10421',
      placedFrom: '2026-11-01',
      placedTo: '2026-11-23',
      totalFrom: 5_000,
      totalTo: 99_950,
      forwarded: 'today',
    });
  });

  it.each([
    'ansicht=nirgends',
    'grund=foo',
    'von=2026-13-01',
    'bis=2026-02-30',
    'von=gestern',
    'sort=-name',
    'betragab=-1',
    'betragbis=viel',
    'betragab=1.234',
    'uebermittelt=morgen',
    'spalten=farbe',
    'dichte=eng',
    'sicht=a!b',
    `q=${'x'.repeat(2001)}`,
  ])('leaves out %s, names it, and still shows a list', (address) => {
    const { view, ignored } = read(address);
    expect(view).toEqual(DEFAULT_VIEW);
    expect(ignored).toEqual([address]);
  });

  it('keeps the good values beside a bad one', () => {
    const { view, ignored } = read('grund=address_too_long&grund=foo&kanal=c1');
    expect(view).toMatchObject({ reasons: ['address_too_long'], channelId: 'c1' });
    expect(ignored).toEqual(['grund=foo']);
  });

  it('ignores empty values and parameters of others without a notice', () => {
    expect(read('q=&grund=&sammelaktion=b1')).toEqual({ view: DEFAULT_VIEW, ignored: [] });
  });

  it("is the way back from an order's page", () => {
    expect(viewBehind(fromView({ ...DEFAULT_VIEW, scope: 'all' }))).toBe('?ansicht=all');
    expect(viewBehind(null)).toBe('');
    expect(viewBehind({ orderView: 3 })).toBe('');
  });
});
