import { readBaseAddress } from '@bestellwerk/core/channels/pull/base-address';
import { openChannelHttp } from '@bestellwerk/core/channels/remote/channel-http';
import {
  isPublicAddress,
  lookUpPublic,
  requireAllowedUrl,
} from '@bestellwerk/core/channels/remote/public-address';
import { startImitation } from '@bestellwerk/testing/imitations/imitation';
import { describe, expect, it } from 'vitest';

const refusal = expect.objectContaining({ code: 'address_not_allowed' }) as Error;

describe('an address that leads inside is never called', () => {
  it.each([
    'http://shop.example',
    'ftp://shop.example',
    'https://user:password@shop.example',
    'https://shop.example:8443',
    'https://localhost',
    'https://printer',
    'https://nas.local',
    'https://db.internal',
    'https://127.0.0.1',
    'https://127.1',
    'https://2130706433',
    'https://0x7f.0.0.1',
    'https://0.0.0.0',
    'https://10.0.0.5',
    'https://172.16.3.4',
    'https://192.168.1.1',
    'https://169.254.169.254',
    'https://100.64.0.1',
    'https://[::1]',
    'https://[::]',
    'https://[fe80::1]',
    'https://[fd00::1]',
    'https://[::ffff:127.0.0.1]',
    'https://[64:ff9b::7f00:1]',
    'https://[2002:7f00:1::]',
  ])('%s', (address) => {
    expect(() => requireAllowedUrl(address, 'public')).toThrow(refusal);
  });

  it('by a name that only resolves to one', async () => {
    const outcome = await new Promise((resolve) => lookUpPublic('localhost', {}, (error) => resolve(error)));
    expect(outcome).toMatchObject({ code: 'address_not_allowed' });
  });

  it('by a redirect: it is told, not followed', async () => {
    await using inside = await startImitation(() => ({ body: { secret: true } }));
    await using shop = await startImitation(() => ({ status: 302, headers: { location: inside.url } }));
    const anyHttp = openChannelHttp('any');
    const call = { method: 'GET', path: '/', baseUrl: shop.url } as const;
    await expect(anyHttp.send(call)).rejects.toMatchObject({ code: 'redirected' });
    expect(inside.calls).toEqual([]);
    await anyHttp.close();
  });
});

it.each(['8.8.8.8', '93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946'])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

describe('what people paste becomes the base address', () => {
  it.each([
    ['woocommerce', 'https://laden.example/', 'https://laden.example'],
    ['woocommerce', 'laden.example/shop/wp-json/wc/v3/orders', 'https://laden.example/shop'],
    ['woocommerce', 'https://laden.example/wp-admin/admin.php?page=wc', 'https://laden.example'],
    ['shopify', 'lampenladen.myshopify.com', 'https://lampenladen.myshopify.com'],
    ['shopify', 'https://admin.shopify.com/store/lampenladen/orders', 'https://lampenladen.myshopify.com'],
    ['prestashop', 'https://laden.example/de/api/', 'https://laden.example/de'],
    ['ebay', undefined, 'https://api.ebay.com'],
    ['amazon', undefined, 'https://sellingpartnerapi-eu.amazon.com'],
    ['amazon', 'https://sellingpartnerapi-na.amazon.com/', 'https://sellingpartnerapi-na.amazon.com'],
  ] as const)('%s: %s', (type, given, expected) => {
    expect(readBaseAddress(type, given, 'public')).toBe(expected);
  });

  it.each([
    ['amazon', 'https://sellingpartnerapi-eu.amazon.com.evil.example'],
    ['ebay', 'https://api.ebay.example'],
    ['woocommerce', ''],
    ['shopify', undefined],
  ] as const)('%s: %s is refused', (type, given) => {
    expect(() => readBaseAddress(type, given, 'public')).toThrow(refusal);
  });
});
