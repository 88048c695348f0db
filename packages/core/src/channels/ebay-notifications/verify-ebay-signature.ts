import { createPublicKey, createVerify, type KeyObject } from 'node:crypto';
import { looseObject, looseText } from '@bestellwerk/contracts/channels/loose';

/** What an X-EBAY-SIGNATURE header says: base64 of JSON. */
export type EbaySignature = { keyId: string; signature: Buffer };

/** As eBay hands it out: a PEM text without its line breaks, and what the signature was made over. */
export type EbayPublicKey = { key: string; digest: string };

const headerSchema = looseObject({ kid: looseText, signature: looseText });
const KEY_ID = /^[\w-]{1,100}$/u;
const DIGESTS = new Map([
  ['SHA1', 'sha1'],
  ['SHA256', 'sha256'],
]);

/** Null for a header that is none: nothing can be signed by it. */
export function readEbaySignature(header: string | undefined): EbaySignature | null {
  const said = parse(Buffer.from(header ?? '', 'base64').toString('utf8'));
  const { kid, signature } = headerSchema.parse(said);
  return KEY_ID.test(kid) && signature !== ''
    ? { keyId: kid, signature: Buffer.from(signature, 'base64') }
    : null;
}

/**
 * Whether eBay's key made this signature (ECDSA) over the body: as it came, or as JSON without blanks, which is what
 * eBay signs. False for any key, digest or signature that is not as eBay makes them. The body's size must have been
 * limited before.
 */
export function verifyEbaySignature(
  rawBody: Uint8Array,
  { signature }: EbaySignature,
  publicKey: EbayPublicKey,
): boolean {
  const digest = DIGESTS.get(publicKey.digest.toUpperCase());
  const key = readKey(publicKey.key);
  if (digest === undefined || key?.asymmetricKeyType !== 'ec') return false;
  const message = parse(Buffer.from(rawBody).toString('utf8'));
  const spellings = message === undefined ? [] : [rawBody, Buffer.from(JSON.stringify(message))];
  return spellings.some((bytes) => createVerify(digest).update(bytes).verify(key, signature));
}

function readKey(pem: string): KeyObject | null {
  try {
    const key = Buffer.from(pem.replaceAll(/-----[A-Z ]+-----|\s/gu, ''), 'base64');
    return createPublicKey({ key, format: 'der', type: 'spki' });
  } catch {
    return null;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
