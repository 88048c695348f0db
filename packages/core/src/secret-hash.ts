import { createHash } from 'node:crypto';

/** What is stored of a random secret. It has full entropy, so a fast hash cannot be searched backwards. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
