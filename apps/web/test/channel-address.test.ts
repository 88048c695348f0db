import { DELIVERY_STATES } from '@bestellwerk/contracts/seller-api/channels';
import { describe, expect, it } from 'vitest';
import { deliveriesAddress, stateInAddress, STATES } from '../src/features/channels/channel-address.ts';

const searchOf = (address: string) => new URL(address, 'https://desk.example').searchParams;

describe("the address of a channel's deliveries", () => {
  it.each(DELIVERY_STATES)('keeps the state %s', (state) => {
    expect(stateInAddress(searchOf(deliveriesAddress('c 1', state)))).toBe(state);
  });

  it('shows all where the state is missing or unknown', () => {
    expect(stateInAddress(searchOf(deliveriesAddress('c')))).toBeUndefined();
    expect(stateInAddress(searchOf('/kanaele/c?zustand=verschollen'))).toBeUndefined();
  });

  it('knows every state of the contract', () => {
    expect([...STATES].toSorted()).toEqual([...DELIVERY_STATES].toSorted());
  });
});
