import { randomBytes } from 'node:crypto';
import { systemClock, type Clock } from './clock.ts';

let lastMs = 0;
let sequence = 0;

/**
 * A UUID of version 7: unique everywhere, and ordered by creation inside one process, which keeps the
 * indexes on ids dense. More than 4,096 ids in one millisecond borrow from the next.
 */
export function newId(clock: Pick<Clock, 'now'> = systemClock): string {
  const nowMs = clock.now().getTime();
  if (nowMs > lastMs) {
    lastMs = nowMs;
    sequence = randomBytes(1).readUInt8(0);
  } else if (sequence < 0xfff) {
    sequence += 1;
  } else {
    lastMs += 1;
    sequence = 0;
  }
  const bytes = randomBytes(16);
  bytes.writeUIntBE(lastMs, 0, 6);
  bytes.writeUInt16BE(0x7000 | sequence, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** A secret of `byteCount` random bytes that is safe in URLs, headers and shells (base64url). */
export function newSecret(byteCount = 32): string {
  return randomBytes(byteCount).toString('base64url');
}
