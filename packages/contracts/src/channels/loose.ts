import { z } from 'zod';

/**
 * Building blocks for what channels send. They refuse nothing: a strange value becomes the empty one, so
 * that it can never lose an order. What is missing then shows up as a reason on the order.
 */

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** NUL and lone surrogates cannot be stored; blanks around a value carry nothing. */
function storable(text: string): string {
  return text.replace(/\0|\p{Surrogate}/gu, '').trim();
}

/** Text, or a number as it is written; "" for anything else, `{}`, null and nothing included. */
export const looseText = z
  .unknown()
  .optional()
  .transform((value) => {
    if (typeof value === 'string') return storable(value);
    return typeof value === 'number' ? String(value) : '';
  });

/** `undefined` where nothing is said. */
export const looseFlag = z
  .unknown()
  .optional()
  .transform((value) => {
    const text = String(value).toLowerCase();
    if (text === 'true' || text === '1') return true;
    return text === 'false' || text === '0' ? false : undefined;
  });

/** Missing or of another kind: an object with nothing in it. */
export function looseObject<T extends z.ZodRawShape>(shape: T) {
  return z.preprocess((value) => (isRecord(value) ? value : {}), z.object(shape));
}

/** PHP writes a list with gaps as an object with numbers for keys. */
export function looseList<T extends z.ZodType>(item: T) {
  return z.preprocess((value): unknown => {
    if (Array.isArray(value)) return value;
    const isNumbered = isRecord(value) && Object.keys(value).every((key) => /^\d+$/u.test(key));
    return isNumbered ? Object.values(value) : [];
  }, z.array(item));
}

/** The object itself, or the one it wraps ({"order": {…}}); null when there is none at all. */
export function asObject(payload: unknown, wrapper?: string): Record<string, unknown> | null {
  if (!isRecord(payload)) return null;
  const inner = wrapper === undefined ? undefined : payload[wrapper];
  return isRecord(inner) ? inner : payload;
}
