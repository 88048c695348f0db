import { ChannelFault } from '../remote/channel-fault.ts';
import type { Parcel } from './channel-adapter.ts';

export type ChannelLine = { id: string; sku: string; quantity: number };

/**
 * Which of the channel's own lines are in which parcel, by SKU and as far as their quantities reach: a parcel knows
 * SKUs only, and a channel wants its ids. A parcel of which no line is left is a `refused` fault, since it could
 * not be told; the lines of an order in one parcel that is whole are all of them, whatever their SKUs became.
 */
export function allocateLines(
  lines: readonly ChannelLine[],
  parcels: readonly Parcel[],
  isWhole: boolean,
): ChannelLine[][] {
  if (isWhole && parcels.length === 1) return [lines.filter((line) => line.quantity > 0)];
  const left = lines.map((line) => ({ ...line }));
  return parcels.map(({ items, trackingNumber }) => {
    const taken = items.flatMap(({ sku, quantity }) => take(left, sku, quantity));
    if (taken.length === 0) throw new ChannelFault('refused', `no line is left for ${trackingNumber}`);
    return taken;
  });
}

function take(left: ChannelLine[], sku: string, wanted: number): ChannelLine[] {
  let open = wanted;
  return left.flatMap((line) => {
    if (line.sku !== sku || open === 0 || line.quantity === 0) return [];
    const quantity = Math.min(open, line.quantity);
    open -= quantity;
    line.quantity -= quantity;
    return [{ ...line, quantity }];
  });
}
