import { createHash, createSign, generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { challengeResponse } from '@bestellwerk/core/channels/ebay-notifications/answer-challenge';
import {
  readEbaySignature,
  verifyEbaySignature,
  type EbayPublicKey,
} from '@bestellwerk/core/channels/ebay-notifications/verify-ebay-signature';
import { describe, expect, it } from 'vitest';

const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
const pem = publicKey.export({ format: 'pem', type: 'spki' }).toString();
/** eBay sends the text without its line breaks. */
const key: EbayPublicKey = { key: pem.replaceAll('\n', ''), digest: 'SHA1' };
const body = Buffer.from('{"metadata":{"topic":"ORDER_CONFIRMATION"},"notification":{"note":"Größe 🧺"}}');

function headerFor(bytes: Uint8Array, digest = 'SHA1', kid = 'key-1'): string {
  const signature = createSign(digest).update(bytes).sign(privateKey, 'base64');
  return Buffer.from(JSON.stringify({ alg: 'ecdsa', kid, signature, digest })).toString('base64');
}

function isGenuine(header: string | undefined, bytes: Uint8Array = body, by: EbayPublicKey = key): boolean {
  const signature = readEbaySignature(header);
  return signature !== null && verifyEbaySignature(bytes, signature, by);
}

describe('the signature of a notification', () => {
  it('is that of the exact bytes', () => {
    expect(isGenuine(headerFor(body))).toBe(true);
    expect(readEbaySignature(headerFor(body))?.keyId).toBe('key-1');
  });

  it('may be that of the same JSON without blanks', () => {
    const spaced = Buffer.from(JSON.stringify(JSON.parse(body.toString()), null, 2));
    expect(isGenuine(headerFor(body), spaced)).toBe(true);
  });

  it('may be made with SHA-256 where the key says so', () => {
    expect(isGenuine(headerFor(body, 'SHA256'), body, { ...key, digest: 'SHA256' })).toBe(true);
    expect(isGenuine(headerFor(body, 'SHA256'))).toBe(false);
  });

  it.each([
    ['missing', undefined],
    ['empty', ''],
    ['no base64 of JSON', 'nonsense'],
    ['JSON without a signature', Buffer.from('{"kid":"key-1"}').toString('base64')],
    ['with a key id that leads elsewhere', headerFor(body, 'SHA1', '../../other')],
    ['of another body', headerFor(Buffer.from('{}'))],
    ['cut short', Buffer.from(JSON.stringify({ kid: 'key-1', signature: 'MEUC' })).toString('base64')],
  ])('is refused when it is %s', (_name, header) => {
    expect(isGenuine(header)).toBe(false);
  });

  it('is refused for a body with another word in it, and for one that is no JSON', () => {
    expect(isGenuine(headerFor(body), Buffer.from(body.toString().replace('Größe', 'Grösse')))).toBe(false);
    const text = Buffer.from('no JSON');
    expect(isGenuine(headerFor(text), text)).toBe(false);
  });

  it.each([
    ['of somebody else', generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).publicKey],
    ['of another kind', generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey],
  ])('is refused by a key %s', (_name, other) => {
    const otherPem = other.export({ format: 'pem', type: 'spki' }).toString();
    expect(isGenuine(headerFor(body), body, { ...key, key: otherPem })).toBe(false);
  });

  it('is refused by what is no key, and by a digest nobody knows', () => {
    expect(isGenuine(headerFor(body), body, { ...key, key: 'none' })).toBe(false);
    expect(isGenuine(headerFor(body), body, { ...key, digest: 'MD5' })).toBe(false);
  });
});

it('the challenge is answered with SHA-256 over code, token and address', () => {
  const expected = createHash('sha256').update('codetokenhttps://desk.example/x').digest('hex');
  expect(challengeResponse('code', 'token', 'https://desk.example/x')).toBe(expected);
});

const samples = fileURLToPath(
  new URL('../../../../../shared/fixtures/ebay-sdk-signature-vectors.json', import.meta.url),
);
type Vector = { signature?: string; message?: unknown; response?: EbayPublicKey | null };

describe.runIf(existsSync(samples))('public sample signatures', () => {
  it('verify where they are valid, and only there', () => {
    const vectors = JSON.parse(readFileSync(samples, 'utf8')) as Record<string, Vector>;
    for (const [name, { signature, message, response }] of Object.entries(vectors)) {
      if (signature === undefined || message === undefined || !response) continue;
      const bytes = Buffer.from(JSON.stringify(message));
      expect({ name, isGenuine: isGenuine(signature, bytes, response) }).toEqual({
        name,
        isGenuine: name === 'VALID',
      });
    }
  });
});
