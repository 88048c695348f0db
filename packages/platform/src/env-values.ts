import { z } from 'zod';

/** Whole decimal numbers only: no sign, no exponent, no blank, no `0x`. */
export function integerBetween(least: number, most: number) {
  const wanted = `must be a whole number from ${least} to ${most}`;
  return z.string().transform((text, context) => {
    const value = /^(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    context.addIssue({ code: 'custom', message: `${wanted}, not ${quoted(text)}` });
    return z.NEVER;
  });
}

export function oneOf<const Value extends string>(values: readonly Value[]) {
  return z.string().transform((text, context) => {
    const value = values.find((candidate) => candidate === text);
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: `must be one of ${values.join(', ')}, not ${quoted(text)}` });
    return z.NEVER;
  });
}

export function booleanFlag() {
  return oneOf(['0', '1']).transform((text) => text === '1');
}

/** The message leaves the value out, since it may hold a password. */
export function urlWith(protocols: readonly string[]) {
  const wanted = protocols.map((protocol) => `${protocol}//`).join(' or ');
  return z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    error: `must be an address that starts with ${wanted}`,
  });
}

/** No header that is longer is looked at. */
export const LONGEST_TOKEN = 500;

/** Short secrets can be guessed; the value itself is never repeated. */
export function secretText() {
  return z.string().min(32, { error: 'must have at least 32 characters' });
}

/** A secret that programs send in a header, where blanks end it. */
export function tokenText() {
  return secretText()
    .max(LONGEST_TOKEN, { error: `must have at most ${LONGEST_TOKEN} characters` })
    .regex(/^[\x21-\x7e]+$/u, { error: 'must have only letters, digits and signs of ASCII, and no blanks' });
}

export function nonEmptyText() {
  return z.string().refine((text) => text.trim() === text && !text.includes('\0'), {
    error: 'must not begin or end with a blank',
  });
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
