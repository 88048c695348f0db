import { supplierAmountSchema } from '@bestellwerk/contracts/supplier/number';
import { z } from 'zod';
import { articles, findArticle } from '../catalogue/catalogue.ts';
import { initialPurseCents } from '../books/purse-book.ts';
import { euroText } from '../dialect/euro-text.ts';
import { defaultSeed } from '../faults/fault-book.ts';
import { json } from '../http/answer.ts';
import type { ControlRoutes } from './control-call.ts';

const stockSchema = z.object({ quantity: z.int().min(0) });
const purseSchema = z.object({
  amount: supplierAmountSchema.refine((cents) => cents >= 0, 'must not be negative'),
});

/** Goods, money and the way back to the beginning. */
export const bookRoutes: ControlRoutes = {
  'GET catalog': (_input, { books }) =>
    json(
      200,
      articles.map(({ id, sku, name, wholesaleCents, weightGrams, warehouse, isActive }) => {
        const stock = books.stock.quantity(sku);
        return { id, sku, name, wholesaleCents, weightGrams, stock, warehouse, active: isActive };
      }),
    ),

  'PUT stock/*': ({ param: sku, body }, { books }) => {
    const { quantity } = stockSchema.parse(body);
    if (findArticle(sku) === undefined) return json(404, { message: `There is no article ${sku}` });
    books.write(() => books.stock.put(sku, quantity));
    return json(200, { sku, quantity });
  },

  'GET purse': (_input, { books }) => json(200, { amount: euroText(books.purse.cents()) }),

  'PUT purse': ({ body }, { books }) => {
    const { amount } = purseSchema.parse(body);
    books.write(() => books.purse.put(amount));
    return json(200, { amount: euroText(amount) });
  },

  /** Settings stay as they are: they belong to the running mock, not to its books. */
  'POST reset': (_input, { books, faults, rateLimit, requests }) => {
    books.write(() => {
      books.orders.clear();
      books.stock.clear();
      books.pins.clear();
      books.purse.put(initialPurseCents);
    });
    faults.clear();
    faults.seed(defaultSeed);
    rateLimit.clear();
    requests.clear();
    return json(200, {});
  },
};
