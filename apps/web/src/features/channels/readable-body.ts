/** What the language has, and the compiler's library does not know yet: numbers as they were written. */
type SourceReviver = (key: string, value: unknown, context?: { source?: string }) => unknown;
const { rawJSON } = JSON as { rawJSON?: (text: string) => unknown };

/** Indented where it is JSON, and otherwise unchanged: an id of twenty digits stays that id, "12.50" stays so. */
export function readableBody(body: string): string {
  if (!rawJSON) return body;
  const keepNumbers: SourceReviver = (_key, value, context) =>
    typeof value === 'number' && context?.source !== undefined ? rawJSON(context.source) : value;
  try {
    return JSON.stringify(JSON.parse(body, keepNumbers), null, 2);
  } catch {
    return body;
  }
}
