/** Reads an event's open-ended data: what is not there or of another type is null. */
export function textIn(data: unknown, name: string): string | null {
  const value = valueIn(data, name);
  return typeof value === 'string' ? value : null;
}

export function numberIn(data: unknown, name: string): number | null {
  const value = valueIn(data, name);
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
}

export function listIn(data: unknown, name: string): unknown[] {
  const value = valueIn(data, name);
  return Array.isArray(value) ? value : [];
}

function valueIn(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[name] : undefined;
}
