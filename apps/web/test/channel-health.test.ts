import type { Channel } from '@bestellwerk/contracts/seller-api/channels';
import { describe, expect, it } from 'vitest';
import { channelHealth } from '../src/features/channels/channel-health.ts';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const channel: Channel = {
  id: 'c',
  name: 'Alpenshop',
  type: 'shopify',
  webhook: { url: 'https://bestellwerk.test/api/v1/webhooks/c', hasSecret: true },
  createdAt: '2026-10-01T00:00:00Z',
  lastDeliveryAt: '2026-11-23T11:00:00Z',
  failedDeliveries: 0,
  refusedDeliveries: 0,
  orders: 3,
};

describe('the health of a channel', () => {
  it('is good while it delivers', () => {
    expect(channelHealth(channel, NOW)).toBe('healthy');
  });

  it('is failing while imports are, whatever else', () => {
    expect(channelHealth({ ...channel, failedDeliveries: 1, lastDeliveryAt: undefined }, NOW)).toBe(
      'failing',
    );
  });

  it('is that of its pull while that fails, or has not run for long', () => {
    const connection = {
      baseUrl: 'https://laden.example',
      nextPullAt: '2026-11-23T12:05:00Z',
      failedWrites: 0,
    };
    expect(channelHealth({ ...channel, connection }, NOW)).toBe('healthy');
    const fault = { code: 'unauthorized' as const, since: '2026-11-23T11:00:00Z' };
    expect(channelHealth({ ...channel, connection: { ...connection, fault } }, NOW)).toBe('pull_failing');
    const late = { ...connection, nextPullAt: '2026-11-23T11:00:00Z' };
    expect(channelHealth({ ...channel, connection: late }, NOW)).toBe('pull_failing');
  });

  it('lacks its secret', () => {
    const webhook = { url: 'https://bestellwerk.test', hasSecret: false };
    expect(channelHealth({ ...channel, webhook }, NOW)).toBe('secret_missing');
  });

  it('waits for a first sign', () => {
    expect(channelHealth({ ...channel, lastDeliveryAt: undefined }, NOW)).toBe('waiting');
  });

  it('is silent after a day', () => {
    expect(channelHealth({ ...channel, lastDeliveryAt: '2026-11-22T11:59:59Z' }, NOW)).toBe('silent');
    expect(channelHealth({ ...channel, lastDeliveryAt: '2026-11-22T12:00:00Z' }, NOW)).toBe('healthy');
  });

  it('counts an order handed in as a sign, too', () => {
    const handedIn = { ...channel, webhook: undefined, lastDeliveryAt: undefined };
    expect(channelHealth({ ...handedIn, lastOrderAt: '2026-11-22T12:00:00Z' }, NOW)).toBe('healthy');
  });
});
