import type { OrderView as KeptView } from '@bestellwerk/contracts/seller-api/order-views';
import { describe, expect, it } from 'vitest';
import {
  BUILT_IN_VIEWS,
  isSameView,
  leftOutOf,
  settingsOf,
  viewOf,
} from '../src/features/orders/list/kept-views.ts';
import { DEFAULT_VIEW, type OrderView } from '../src/features/orders/list/order-view.ts';
import { orderViewAddress, readOrderView } from '../src/features/orders/list/order-view-address.ts';

const kept = (settings: Partial<KeptView>): KeptView => ({
  id: 'k1',
  name: 'Meine',
  isShared: false,
  ignored: [],
  createdAt: '2026-11-28T00:00:00Z',
  updatedAt: '2026-11-28T00:00:00Z',
  ...settingsOf(DEFAULT_VIEW),
  ...settings,
});

describe('a kept view', () => {
  it('comes back from the server as the list it was kept of', () => {
    const view: OrderView = {
      ...DEFAULT_VIEW,
      scope: 'in_progress',
      reasons: ['phone_invalid'],
      totalFrom: 100,
      forwardedToday: true,
      q: 'muster',
      sort: 'waitingSince',
      columns: ['number', 'total'],
      density: 'compact',
    };
    const again = viewOf(kept(settingsOf(view)));
    expect(again).toMatchObject({ ...view, keptAs: 'k1' });
    expect(isSameView(again, view)).toBe(true);
    expect(isSameView(again, { ...view, density: 'comfortable' })).toBe(false);
  });

  it('always shows the number, or no order could be opened', () => {
    expect(viewOf(kept({ columns: ['total'] })).columns).toEqual(['number', 'total']);
  });

  it('of one status is its tab, of several shows exactly those', () => {
    expect(viewOf(kept({ filter: { status: ['shipped'] } }))).toMatchObject({
      scope: 'shipped',
      statuses: [],
    });
    const several = viewOf(kept({ filter: { status: ['cancelled', 'shipped'] } }));
    expect(several).toMatchObject({ scope: 'all', statuses: ['cancelled', 'shipped'] });
    expect(settingsOf(several).filter).toEqual({ status: ['cancelled', 'shipped'] });
    const ofToCheck = viewOf(kept({ filter: { attention: 'true', status: ['in_progress'] } }));
    expect(settingsOf(ofToCheck).filter).toEqual({ attention: 'true', status: ['in_progress'] });
  });

  it('names what the list cannot show of it', () => {
    expect(leftOutOf(kept({ filter: { attention: 'false' }, ignored: ['filter.reason=gone'] }))).toEqual([
      'filter.reason=gone',
      'attention=false',
    ]);
    expect(leftOutOf(kept({}))).toEqual([]);
  });
});

it.each(Object.entries(BUILT_IN_VIEWS))('the built-in view %s can be addressed', (_name, view) => {
  expect(readOrderView(new URLSearchParams(orderViewAddress(view)))).toEqual({ view, ignored: [] });
});
