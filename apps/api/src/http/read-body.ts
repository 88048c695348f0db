import { Refusal } from '@bestellwerk/domain/refusal';
import type { Request } from 'express';

export const JSON_BODY_LIMIT = 1 << 20;

/** A sender far over the limit is read no further; up to there it gets to read its answer. */
const DRAIN_FACTOR = 16;

/**
 * The whole body as it came. Throws `body_too_large` over the limit, and `unsupported_media_type` for a
 * compressed body: the limit would not hold for what it unpacks to.
 */
export async function readBody(req: Request, limit: number): Promise<Buffer> {
  const encoding = req.get('content-encoding') ?? 'identity';
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else chunks.length = 0;
    if (size > limit * DRAIN_FACTOR) break;
  }
  if (size > limit) {
    throw new Refusal('body_too_large', `at most ${limit} bytes are taken`, { extensions: { limit } });
  }
  if (encoding.toLowerCase() !== 'identity') {
    throw new Refusal('unsupported_media_type', 'compressed bodies are not taken');
  }
  return Buffer.concat(chunks);
}
