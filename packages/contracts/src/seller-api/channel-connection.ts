import { CHANNEL_FAULT_CODES } from '@bestellwerk/domain/channel-fault';
import { z } from 'zod';
import { defineOperation } from '../http/operation.ts';
import { idParamsSchema, idSchema, instantSchema, requiredText, text } from '../http/text.ts';

const faultSchema = z.object({ code: z.enum(CHANNEL_FAULT_CODES), detail: z.string().optional() });

/** How a channel's own API is used; the access data itself is answered to nobody. */
export const connectionSchema = z
  .object({
    baseUrl: z.string(),
    lastPullAt: instantSchema.optional(),
    nextPullAt: instantSchema,
    /** Why orders cannot be pulled, and since when; absent once a pull has succeeded. */
    fault: faultSchema.extend({ since: instantSchema }).optional(),
    /** Orders about which the channel could not be told something. */
    failedWrites: z.int(),
  })
  .meta({ id: 'ChannelConnection' });
export type ChannelConnection = z.infer<typeof connectionSchema>;

/** Which of these a channel needs depends on its type. */
export const connectionInputSchema = z
  .strictObject({
    /** Of the shop; marketplaces know their own. */
    baseUrl: requiredText(500).optional(),
    /** WooCommerce. */
    consumerKey: requiredText(500).optional(),
    consumerSecret: requiredText(500).optional(),
    /** Shopify, for an app that was made before 2026. */
    accessToken: requiredText(500).optional(),
    /** PrestaShop. */
    apiKey: requiredText(500).optional(),
    /** Shopify, eBay and Amazon. */
    clientId: requiredText(500).optional(),
    clientSecret: requiredText(500).optional(),
    /** eBay and Amazon. */
    refreshToken: requiredText(4000).optional(),
    /** eBay: what its endpoint challenge is answered with. */
    verificationToken: z
      .string()
      .regex(/^[\w-]{32,80}$/u)
      .optional(),
    /** Amazon. */
    marketplaceIds: z.array(requiredText(30)).min(1).max(50).optional(),
  })
  .meta({ id: 'ChannelConnectionInput' });
export type ChannelConnectionInput = z.infer<typeof connectionInputSchema>;

export const testChannelConnection = defineOperation({
  id: 'testChannelConnection',
  method: 'post',
  path: '/channels/{id}/test-connection',
  tag: 'channels',
  summary: "Make one small call to the channel's own API and say how it went",
  params: idParamsSchema,
  responses: { 200: z.object({ works: z.boolean(), fault: faultSchema.optional() }) },
  refusals: ['channel_not_connected'],
});

export const pullChannelNow = defineOperation({
  id: 'pullChannelNow',
  method: 'post',
  path: '/channels/{id}/pull',
  tag: 'channels',
  summary: "Pull the channel's orders now instead of at the next planned time",
  params: idParamsSchema,
  responses: { 202: z.object({ nextPullAt: instantSchema }) },
  refusals: ['channel_not_connected'],
});

const ebayParamsSchema = z.object({ channelId: idSchema });

export const answerEbayChallenge = defineOperation({
  id: 'answerEbayChallenge',
  method: 'get',
  path: '/webhooks/{channelId}/ebay',
  tag: 'channels',
  summary: "Proves to eBay that this address is the seller's",
  auth: 'none',
  params: ebayParamsSchema,
  query: z.object({ challenge_code: text(500).min(1) }),
  responses: { 200: z.object({ challengeResponse: z.string() }) },
  refusals: ['webhook_not_supported', 'channel_not_connected'],
});

export const receiveEbayNotification = defineOperation({
  id: 'receiveEbayNotification',
  method: 'post',
  path: '/webhooks/{channelId}/ebay',
  tag: 'channels',
  summary: 'A notification signed by eBay; stored before it is answered, and followed by a pull',
  auth: 'none',
  params: ebayParamsSchema,
  responses: { 200: z.object({ deliveryId: z.string() }) },
  refusals: ['invalid_signature', 'unsupported_media_type', 'webhook_not_supported', 'channel_not_connected'],
});
