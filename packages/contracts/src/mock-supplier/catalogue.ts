import { z } from 'zod';

/** Prices without taxes; `stock` as it is now. */
export const mockArticleSchema = z.object({
  id: z.int(),
  sku: z.string(),
  name: z.string(),
  wholesaleCents: z.int(),
  weightGrams: z.int(),
  stock: z.int(),
  warehouse: z.int(),
  active: z.boolean(),
});
export type MockArticle = z.infer<typeof mockArticleSchema>;
