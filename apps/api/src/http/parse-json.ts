import { Refusal } from '@bestellwerk/domain/refusal';

const JSON_TYPE = /^application\/(?:json|[\w.-]+\+json)(?:\s*;|$)/iu;

export function requireJsonType(contentType: string | undefined): void {
  if (!JSON_TYPE.test(contentType ?? '')) {
    throw new Refusal('unsupported_media_type', 'the body must be application/json');
  }
}

/** Throws `malformed_json` for bytes that are no UTF-8 or no JSON. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal('malformed_json', 'the body is not valid JSON');
  }
}
