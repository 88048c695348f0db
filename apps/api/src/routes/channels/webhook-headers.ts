import { verifyWebhookSignature } from '@bestellwerk/core/channels/verify-signature';
import type { WebhookChannel } from '@bestellwerk/core/deliveries/find-webhook-channel';
import type { ChannelType } from '@bestellwerk/domain/channel-type';
import { Refusal } from '@bestellwerk/domain/refusal';
import type { Request } from 'express';
import { requireJsonType } from '../../http/parse-json.ts';

const SIGNATURE_HEADER: Partial<Record<ChannelType, string>> = {
  shopify: 'x-shopify-hmac-sha256',
  woocommerce: 'x-wc-webhook-signature',
};

const LONGEST_TOPIC = 200;
const KEPT = /^(?:x-shopify-|x-wc-|content-type$|user-agent$)/u;

/**
 * Throws `invalid_signature` for a body the channel's secrets did not sign. What they signed but is no JSON by its
 * own word is `unsupported_media_type`; a shop that says nothing about the type is believed.
 */
export function requireGenuine(
  req: Request,
  channel: Pick<WebhookChannel, 'type' | 'secrets'>,
  rawBody: Uint8Array,
): void {
  const header = req.get(SIGNATURE_HEADER[channel.type] ?? '');
  if (!verifyWebhookSignature({ rawBody, header, secrets: channel.secrets })) {
    throw new Refusal('invalid_signature', 'the signature does not belong to this body');
  }
  const contentType = req.get('content-type');
  if (contentType !== undefined) requireJsonType(contentType);
}

export function topicOf(req: Request): string {
  const topic = req.get('x-shopify-topic') ?? req.get('x-wc-webhook-topic') ?? '';
  return topic.trim().toLowerCase().slice(0, LONGEST_TOPIC);
}

/** What the channel said about the delivery; the signature itself has done its work. */
export function keptHeaders(req: Request): Record<string, string> {
  const signatures = Object.values(SIGNATURE_HEADER);
  return Object.fromEntries(
    Object.entries(req.headers).flatMap(([name, value]) =>
      KEPT.test(name) && !signatures.includes(name) && typeof value === 'string'
        ? [[name, value.toWellFormed()]]
        : [],
    ),
  );
}
