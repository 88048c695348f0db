import { storableText } from '@bestellwerk/domain/storable-text';

/**
 * Undefined for anything that is not JSON: the supplier also answers with HTML, plain text and nothing. What an
 * escape can say and the database cannot store (NUL, half characters) is left out, so that no answer is lost for it.
 */
export function parseJson(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return text.includes('\\u') ? JSON.parse(text, keepStorable) : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function keepStorable(_key: string, value: unknown): unknown {
  if (typeof value === 'string') return storableText(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value);
  return entries.every(([key]) => key === storableText(key))
    ? value
    : Object.fromEntries(entries.map(([key, inner]) => [storableText(key), inner]));
}
