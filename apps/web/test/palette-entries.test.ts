import type { OrderSummary } from '@bestellwerk/contracts/seller-api/order';
import { describe, expect, it } from 'vitest';
import { paletteEntries } from '../src/app/commands/palette-entries.ts';
import type { Command } from '../src/lib/commands/command.ts';

const run = () => undefined;
const commands: Command[] = [
  { id: 'go-overview', label: 'Übersicht', keys: 'g u', group: 'go', run },
  { id: 'resend', label: 'Bestellung erneut senden', keys: 'r', group: 'page', run },
  { id: 'next', label: 'Nächste Bestellung', keys: 'j', group: 'page', run, onlyKey: true },
  { id: 'open', label: 'Öffnen', keys: 'Enter', group: 'page' },
];
const order = { id: 'o1', number: '#1042', customerName: 'Erika', channel: { name: 'Shop' } } as OrderSummary;
const ids = (text: string, orders: OrderSummary[] = []) =>
  paletteEntries(text, commands, orders, run).map((entry) => entry.id);

describe('the palette', () => {
  it('offers what can be run: the page first, then pages; keys alone and listed keys are left out', () => {
    expect(ids('')).toEqual(['resend', 'go-overview']);
  });

  it('finds every word in any order, without regard to case and accents', () => {
    expect(ids('UBER')).toEqual(['go-overview']);
    expect(ids('senden bestellung')).toEqual(['resend']);
    expect(ids('senden nichts')).toEqual([]);
  });

  it('puts orders between the page and the pages, whatever the words', () => {
    expect(ids('ers', [order])).toEqual(['o1', 'go-overview']);
    expect(paletteEntries('x', [], [order], run)[0]).toMatchObject({
      label: '#1042',
      aside: 'Erika · Shop',
    });
  });
});
