import { z } from 'zod';

/** PostgreSQL cannot store NUL; lone surrogates are not text. Everything else is taken as it is. */
function isStorable(value: string): boolean {
  return !value.includes('\u0000') && value.isWellFormed();
}

/** Free text that is stored verbatim: at most `max` UTF-16 units, no NUL. */
export function text(max = 1000) {
  return z
    .string()
    .max(max)
    .refine(isStorable, {
      error: 'contains a character that cannot be stored',
      params: { code: 'invalid_character' },
    });
}

export function requiredText(max = 1000) {
  return text(max).refine((value) => value.trim() !== '', {
    error: 'must not be blank',
    params: { code: 'blank' },
  });
}

/** ISO-8601 with an offset or Z. Answers always carry UTC. */
export const instantSchema = z.iso.datetime({ offset: true }).refine(
  (value) => {
    const time = Date.parse(value);
    return time >= Date.UTC(1970, 0, 1) && time < Date.UTC(2200, 0, 1);
  },
  { error: 'must lie between 1970 and 2200', params: { code: 'out_of_range' } },
);
export const idSchema = text(255).min(1);
export const idParamsSchema = z.object({ id: idSchema });
