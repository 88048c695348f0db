import { supplierProductInformationSchema } from '@bestellwerk/contracts/supplier/product';
import { supplierStockSchema } from '@bestellwerk/contracts/supplier/stock';
import type { z } from 'zod';
import type { Exchange } from '../forwarding/supplier/exchange.ts';

/** The supplier's own id of an article; null for anything that is not a proper answer. */
export function readProductId(exchange: Exchange): string | null {
  return read(supplierProductInformationSchema, exchange)?.[0]?.id ?? null;
}

/** Pieces on stock: the sum over the rows; null for anything that is not a proper answer. */
export function readQuantity(exchange: Exchange): number | null {
  const stock = read(supplierStockSchema, exchange);
  return stock && Math.trunc(stock.stocks.reduce((sum, row) => sum + row.quantity, 0));
}

function read<T extends z.ZodType>(schema: T, { httpStatus, body = '' }: Exchange): z.infer<T> | null {
  if (httpStatus !== 200) return null;
  try {
    return schema.safeParse(JSON.parse(body)).data ?? null;
  } catch {
    return null;
  }
}
