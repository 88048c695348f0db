import { z } from 'zod';

/** One call that reached the mock. `status` is null while it runs and when the connection was dropped. */
export const mockRequestSchema = z.object({
  at: z.iso.datetime(),
  method: z.string(),
  endpoint: z.string(),
  reference: z.string().nullable(),
  status: z.int().nullable(),
  fault: z.string().nullable(),
});
export type MockRequest = z.infer<typeof mockRequestSchema>;
