import { z } from 'zod';
import { SUPPLIER_ERROR_CODES } from '../supplier/error-codes.ts';

const MOCK_TRANSPORT_FAULTS = [
  'timeout_before',
  'timeout_after',
  'http_500',
  'html_503',
  'soft_200',
  'reset',
  'rate_limited',
  'slow',
] as const;
/** ER006 is not documented: a client has to treat it as an unknown outcome. */
const REJECTION_CODES = [...SUPPLIER_ERROR_CODES, 'ER006'] as const;
export type MockRejectionCode = (typeof REJECTION_CODES)[number];
export const MOCK_REJECTIONS = REJECTION_CODES.map((code) => `reject:${code}` as const);
export const MOCK_FAULTS = [...MOCK_TRANSPORT_FAULTS, ...MOCK_REJECTIONS] as const;

/**
 * `match.endpoint` is a part of the path, `match.reference` exact or a beginning with `*` at its end. Without
 * `times` the fault stays until it is deleted. `processed` only matters for http_500, html_503, soft_200 and
 * reset: the request is carried out although the answer says otherwise.
 */
export const mockFaultSchema = z.strictObject({
  fault: z.enum(MOCK_FAULTS),
  match: z
    .strictObject({
      endpoint: z.string().min(1).optional(),
      reference: z.string().min(1).optional(),
      sku: z.string().min(1).optional(),
    })
    .optional(),
  times: z.int().positive().optional(),
  probability: z.number().min(0).max(1).optional(),
  delayMs: z.int().min(0).max(600_000).optional(),
  processed: z.boolean().optional(),
});
export type MockFault = z.infer<typeof mockFaultSchema>;
