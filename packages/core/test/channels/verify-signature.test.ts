import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isWooCommercePing } from '../../src/channels/is-woocommerce-ping.ts';
import { verifyWebhookSignature } from '../../src/channels/verify-signature.ts';

const rawBody = Buffer.from('{"id":1,"note":"Größe"}');
const sign = (secret: string, body = rawBody) => createHmac('sha256', secret).update(body).digest('base64');

describe('verifyWebhookSignature', () => {
  it('accepts the signature of the exact bytes', () => {
    expect(verifyWebhookSignature({ rawBody, header: sign('s3cret'), secrets: ['s3cret'] })).toBe(true);
  });

  it('agrees with a known vector', () => {
    const header = '97yD9DBThCSxMpjmqm+xQ+9NWaFJRhdZl0edvC0aPNg=';
    const text = Buffer.from('The quick brown fox jumps over the lazy dog');
    expect(verifyWebhookSignature({ rawBody: text, header, secrets: ['key'] })).toBe(true);
  });

  it('accepts either of two secrets while one is being rotated', () => {
    for (const secret of ['new', 'old']) {
      expect(verifyWebhookSignature({ rawBody, header: sign(secret), secrets: ['new', 'old'] })).toBe(true);
    }
  });

  it.each([
    ['missing', undefined],
    ['empty', ''],
    ['of another secret', sign('other')],
    ['of another body', sign('s3cret', Buffer.from('{"id":2,"note":"Größe"}'))],
    ['cut short', sign('s3cret').slice(0, -1)],
    ['in hexadecimal', createHmac('sha256', 's3cret').update(rawBody).digest('hex')],
    ['of the right length and wrong', 'A'.repeat(43) + '='],
    ['not ASCII', 'ä'.repeat(44)],
  ])('refuses a signature that is %s', (_case, header) => {
    expect(verifyWebhookSignature({ rawBody, header, secrets: ['s3cret'] })).toBe(false);
  });

  it('never accepts without a secret, or by a blank one', () => {
    expect(verifyWebhookSignature({ rawBody, header: sign(''), secrets: [''] })).toBe(false);
    expect(verifyWebhookSignature({ rawBody, header: sign('x'), secrets: [] })).toBe(false);
  });
});

describe('isWooCommercePing', () => {
  it('knows the ping, and nothing else', () => {
    expect(isWooCommercePing(Buffer.from('webhook_id=17'))).toBe(true);
    for (const body of [
      '',
      'webhook_id=',
      'webhook_id=17&id=1',
      '{"webhook_id":17}',
      'webhook_id=17\n',
      `webhook_id=${'1'.repeat(99)}`,
    ]) {
      expect(isWooCommercePing(Buffer.from(body))).toBe(false);
    }
  });
});
