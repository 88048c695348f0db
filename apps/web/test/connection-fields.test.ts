import { describe, expect, it } from 'vitest';
import { missingFields, toConnection } from '../src/features/channels/connection/connection-fields.ts';

describe('what is missing to connect a channel', () => {
  it('is every field that is blank and not optional', () => {
    expect(missingFields('woocommerce', { baseUrl: 'https://laden.example', consumerKey: ' ' })).toEqual([
      'consumerKey',
      'consumerSecret',
    ]);
    const ebay = { clientId: 'a', clientSecret: 'b', refreshToken: 'c' };
    expect(missingFields('ebay', ebay)).toEqual([]);
  });

  it("is for Shopify either the app's id and secret or a token", () => {
    const baseUrl = 'laden.myshopify.com';
    expect(missingFields('shopify', { baseUrl })).toEqual(['clientId', 'clientSecret']);
    expect(missingFields('shopify', { baseUrl, accessToken: 'shpat_1' })).toEqual([]);
    expect(missingFields('shopify', { baseUrl, clientId: 'a', clientSecret: 'b' })).toEqual([]);
  });
});

describe('what is sent', () => {
  it('has no blanks around it, and nothing that was left empty', () => {
    const values = { baseUrl: ' https://laden.example ', apiKey: 'KEY\n', accessToken: '' };
    expect(toConnection('prestashop', values)).toEqual({ baseUrl: 'https://laden.example', apiKey: 'KEY' });
  });

  it("names Amazon's address by its region, and each marketplace apart", () => {
    const values = { clientId: 'a', clientSecret: 'b', refreshToken: 'c', marketplaceIds: 'A1, A2;A3' };
    expect(toConnection('amazon', values)).toMatchObject({
      baseUrl: 'https://sellingpartnerapi-eu.amazon.com',
      marketplaceIds: ['A1', 'A2', 'A3'],
    });
    expect(toConnection('amazon', { ...values, region: 'na' }).baseUrl).toBe(
      'https://sellingpartnerapi-na.amazon.com',
    );
  });
});
