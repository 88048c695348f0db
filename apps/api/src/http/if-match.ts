import { Refusal } from '@bestellwerk/domain/refusal';

const VERSION = /^"(\d{1,9})"$/;

/**
 * The version a caller saw, from `If-Match: "<version>"`. Throws `version_missing` where it is required, and
 * `validation_failed` for anything else than one version.
 */
export function readIfMatch(header: string | undefined, mode: 'required' | 'optional'): number | undefined {
  if (header === undefined) {
    if (mode === 'required') throw new Refusal('version_missing', 'send If-Match with the version you saw');
    return undefined;
  }
  const version = VERSION.exec(header.trim())?.[1];
  if (version === undefined) {
    throw new Refusal('validation_failed', 'If-Match must be one version in double quotes', {
      details: [{ path: 'If-Match', code: 'invalid_format' }],
    });
  }
  return Number(version);
}
