/** JSON.parse hands a reviver the source text of a number; the compiler's library does not know it yet. */
type SourceReviver = (key: string, value: unknown, context?: { source?: string }) => unknown;

const keepSource: SourceReviver = (_key, value, context) => {
  if (typeof value !== 'number' || context?.source === undefined) return value;
  const isExact = String(value) === context.source;
  return isExact || /e/iu.test(context.source) ? value : context.source;
};

/**
 * Reads a delivery's body. A number that would change by becoming a float ("12.50", ids of eighteen
 * digits) stays the text that was sent. Throws a SyntaxError where the body is not JSON.
 */
export function parseChannelBody(rawBody: Uint8Array): unknown {
  const text = new TextDecoder().decode(rawBody);
  return JSON.parse(text, keepSource) as unknown;
}
