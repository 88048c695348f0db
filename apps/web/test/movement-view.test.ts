import { describe, expect, it } from 'vitest';
import {
  isNarrowed,
  movementsOfDayAddress,
  readMovementView,
  withMovementView,
} from '../src/features/money-box/movement-view.ts';

const read = (text: string) => readMovementView(new URLSearchParams(text));

describe('which movements the address shows', () => {
  it('is read back as it was written', () => {
    const view = { kind: 'capture', from: '2026-11-01', to: '2026-11-30', orderNumber: '#1042' } as const;
    expect(readMovementView(withMovementView(new URLSearchParams(), view))).toEqual(view);
  });

  it('takes nonsense for nothing', () => {
    const view = read('art=geschenk&von=2026-02-30&bis=morgen&bestellung=%20');
    expect(isNarrowed(view)).toBe(false);
  });

  it('keeps what else stands in the address', () => {
    const next = withMovementView(new URLSearchParams('aufladen=500&art=top_up'), {});
    expect(next.toString()).toBe('aufladen=500');
  });

  it('names a single day', () => {
    expect(movementsOfDayAddress('2026-11-27')).toBe('/money-box?von=2026-11-27&bis=2026-11-27');
  });
});
