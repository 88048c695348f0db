import type { OrderSummary } from '@bestellwerk/contracts/seller-api/order';
import type { Command } from '../../lib/commands/command.ts';

type PaletteGroup = 'page' | 'orders' | 'go';

/** One line of the palette. */
export type PaletteEntry = {
  id: string;
  group: PaletteGroup;
  label: string;
  /** Beside the label, such as the buyer. */
  aside?: string;
  keys?: string;
  run: () => void;
};

/** What fits what was typed: commands of the page first, then orders, then other pages. Every word must occur. */
export function paletteEntries(
  text: string,
  commands: readonly Command[],
  orders: readonly OrderSummary[],
  openOrder: (id: string) => void,
): PaletteEntry[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  const fits = (label: string) => words.every((word) => plain(label).includes(word));
  const offered = (group: 'page' | 'go') =>
    commands.flatMap(({ id, label, keys, run, onlyKey, ...command }) =>
      command.group === group && run && !onlyKey && fits(label)
        ? [{ id, group, label, run, ...(keys !== undefined && { keys }) }]
        : [],
    );
  const found = orders.map((order) => ({
    id: order.id,
    group: 'orders' as const,
    label: order.number,
    aside: [order.customerName, order.channel.name].filter(Boolean).join(' · '),
    run: () => openOrder(order.id),
  }));
  return [...offered('page'), ...found, ...offered('go')];
}

/** Without case and accents: "Übersicht" is found by "uber". */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
