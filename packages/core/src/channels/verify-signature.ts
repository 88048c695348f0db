import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Shopify and WooCommerce alike: the header is base64(HMAC-SHA256(raw body, secret)). Each of the secrets is
 * tried (two are active while one is being rotated), a blank one never matches. The body's size must have been
 * limited before.
 */
export function verifyWebhookSignature(delivery: {
  rawBody: Uint8Array;
  header: string | undefined;
  secrets: readonly string[];
}): boolean {
  const given = Buffer.from(delivery.header ?? '');
  return delivery.secrets
    .filter((secret) => secret !== '')
    .map((secret) => isEqual(given, signatureOf(delivery.rawBody, secret)))
    .includes(true);
}

function signatureOf(rawBody: Uint8Array, secret: string): Buffer {
  return Buffer.from(createHmac('sha256', secret).update(rawBody).digest('base64'));
}

function isEqual(given: Buffer, expected: Buffer): boolean {
  return given.length === expected.length && timingSafeEqual(given, expected);
}
