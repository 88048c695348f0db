import type { Delivery } from '@bestellwerk/contracts/seller-api/channels';
import { PATHS } from '../../lib/paths.ts';

type DeliveryState = Delivery['state'];

/** In the order of the tabs: what needs a look first. */
export const STATES = [
  'failed',
  'received',
  'processed',
  'ignored',
] as const satisfies readonly DeliveryState[];

const NAME = 'zustand';
const IN_ADDRESS: Record<DeliveryState, string> = {
  failed: 'fehlgeschlagen',
  received: 'angenommen',
  processed: 'verarbeitet',
  ignored: 'nichts-zu-tun',
};

/** The state to show; undefined, for all, where none or an unknown one stands in the address. */
export function stateInAddress(search: URLSearchParams): DeliveryState | undefined {
  return STATES.find((state) => IN_ADDRESS[state] === search.get(NAME));
}

export function deliveriesAddress(channelId: string, state?: DeliveryState): string {
  const address = PATHS.channel(channelId);
  return state === undefined ? address : `${address}?${NAME}=${IN_ADDRESS[state]}`;
}

export function failedImportsAddress(channelId: string): string {
  return deliveriesAddress(channelId, 'failed');
}

const VIEW = 'ansicht';
const SETUP = 'einrichtung';

export function setupAddress(channelId: string): string {
  return `${PATHS.channel(channelId)}?${VIEW}=${SETUP}`;
}

export function showsSetup(search: URLSearchParams): boolean {
  return search.get(VIEW) === SETUP;
}
