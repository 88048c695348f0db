import { z } from 'zod';
import { parseJson } from './parse-json.ts';
import { supplierAmountSchema, supplierIdSchema } from './number.ts';

const skuSchema = z.union([z.string(), z.number()]).transform(String);

/** Each field stands for itself: one strange value must not hide the code. */
const dataSchema = z.object({
  skus: z.array(skuSchema).optional().catch(undefined),
  zipExample: z.string().optional().catch(undefined),
  moneyBoxAmount: supplierAmountSchema.optional().catch(undefined),
  totalOrder: supplierAmountSchema.optional().catch(undefined),
  /** Their spelling. */
  minimunPurchase: supplierAmountSchema.optional().catch(undefined),
  minBankwire: supplierAmountSchema.optional().catch(undefined),
  orderId: supplierIdSchema.optional().catch(undefined),
});
export type SupplierErrorData = z.infer<typeof dataSchema>;

/** Inactive articles come as a list of their own instead of `skus`. */
const articleListSchema = z.array(z.object({ sku: skuSchema }));

const messageSchema = z.object({ info: z.string(), data: z.unknown().optional() });

/**
 * `{ code, message }` where the message may be JSON in a string. Also reads the soft error
 * `{ code: 409, message: "Something went wrong" }`: whether a code means a refusal is for the caller to decide.
 */
export const supplierCodedErrorSchema = z
  .object({ code: z.union([z.string(), z.number()]).transform(String), message: z.string() })
  .transform(({ code, message }) => ({ code, ...readMessage(message) }));
export type SupplierCodedError = z.infer<typeof supplierCodedErrorSchema>;

function readMessage(message: string): { info: string; data: SupplierErrorData } {
  const parsed = messageSchema.safeParse(parseJson(message));
  if (!parsed.success) return { info: message, data: {} };
  const { info, data } = parsed.data;
  const articles = articleListSchema.safeParse(data);
  if (articles.success) return { info, data: { skus: articles.data.map((article) => article.sku) } };
  return { info, data: dataSchema.safeParse(data).data ?? {} };
}
