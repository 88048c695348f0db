import { describe, expect, it } from 'vitest';
import { returnAddress, signInAddress } from '../src/app/session/sign-in-address.ts';

describe('signing in', () => {
  it('leads back to the page that was asked for', () => {
    const address = signInAddress({ pathname: '/bestellungen', search: '?q=10420&ansicht=all' });
    expect(returnAddress(new URL(address, 'http://x').searchParams)).toBe(
      '/bestellungen?q=10420&ansicht=all',
    );
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '/anmelden',
    '',
  ])('never leads to %s', (address) => {
    expect(returnAddress(new URLSearchParams({ weiter: address }))).toBe('/');
  });
});
