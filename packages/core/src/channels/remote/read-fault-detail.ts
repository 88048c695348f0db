import { storableText } from '@bestellwerk/domain/storable-text';
const LONGEST = 300;
const DEEPEST = 6;

/** Where the channels' APIs put what a person can read, deepest first. */
const WORDS = ['message', 'longMessage', 'error_description', 'detail', 'errors', 'error'];

/** The channel's own words out of the body of a refusal; a page of HTML has none for a person. */
export function readFaultDetail(body: Uint8Array): string {
  const text = new TextDecoder().decode(body.subarray(0, 64 << 10)).trim();
  if (text.startsWith('<')) return '';
  return clipDetail(findWords(parse(text)) ?? text);
}

/** What a channel says, short enough to show. Escapes of JSON and the clipping make half characters, too. */
export function clipDetail(words: string): string {
  return storableText(words.slice(0, LONGEST));
}

function findWords(value: unknown, depth = 0): string | null {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return null;
  const own = Object.values<unknown>(value as Record<string, unknown>);
  const inner = [...WORDS.map((name) => (value as Record<string, unknown>)[name]), ...own];
  for (const candidate of inner) {
    const words = findWords(candidate, depth + 1);
    if (words) return words;
  }
  return null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
