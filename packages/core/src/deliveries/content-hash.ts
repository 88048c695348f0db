import { createHash } from 'node:crypto';

/** What makes a delivery the same as another one of its channel. */
export function contentHash(topic: string, body: Uint8Array): string {
  return createHash('sha256').update(`${topic}\n`).update(body).digest('hex');
}
