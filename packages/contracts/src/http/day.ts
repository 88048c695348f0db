import { z } from 'zod';

/** A calendar day such as "2026-11-23", within what can be stored. */
export const daySchema = z.iso.date().refine((day) => day >= '1970-01-01' && day < '2200-01-01', {
  error: 'must lie between 1970 and 2200',
  params: { code: 'out_of_range' },
});
