import type { MockRejectionCode } from '@bestellwerk/contracts/mock-supplier/fault';
import type { ChannelType } from '@bestellwerk/domain/channel-type';
import type { Customer, ShippingAddress } from '@bestellwerk/domain/customer';
import type { Fate } from '../orders/plan.ts';

export type BasketKind =
  /** One thing of which there is always plenty. */
  | 'plenty'
  /** The last pieces of something. */
  | 'scarce'
  | 'sold_out'
  /** From two warehouses, and nothing is left of the second afterwards. */
  | 'split'
  | 'inactive'
  | 'any';

/** Hours before now: the earliest and the latest. */
export type When = readonly [from: number, to: number];

/** An order of the demo that does not simply go through. */
export type DemoCase = {
  fate: Fate;
  when: When;
  basket: BasketKind;
  channel?: ChannelType;
  country?: 'DE' | 'AT' | 'NL';
  customer?: Partial<Customer>;
  address?: Partial<ShippingAddress>;
  /** What the channel calls the article, where the supplier knows no such thing. */
  channelSku?: string;
  /** Sold for less than it costs. */
  isBargain?: boolean;
  pin?: MockRejectionCode;
};

/** While PayPal was switched on, a week ago. The Money Box was all but empty. */
export const PAYPAL_WINDOW: When = [190, 158];
/** While nothing could be paid for, until this morning. */
export const DRY_WINDOW: When = [41, 3];

export const LATELY: When = [150, 45];
export const JUST_NOW: When = [2.6, 0.3];
export const DRY: When = [40, 5];
export const EARLIER: When = [1_300, 200];

export function repeat(count: number, one: DemoCase): DemoCase[] {
  return Array.from({ length: count }, () => one);
}
