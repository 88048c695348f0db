import { supplierShippingQuerySchema } from '@bestellwerk/contracts/supplier/shipping';
import { findArticle } from '../catalogue/catalogue.ts';
import { carriers, shippingOptions } from '../dialect/carriers.ts';
import { codedError } from '../dialect/coded-error.ts';
import { noisyAmount } from '../dialect/noisy-amount.ts';
import type { Desk } from '../desk.ts';
import { json, type Answer } from '../http/answer.ts';
import type { RestCall } from './rest-call.ts';

export function listCarriers(): Answer {
  return json(
    200,
    carriers.map(({ id, name }) => ({ id, name })),
  );
}

/** Every carrier that would take the goods as one parcel; 404 when there is none. */
export function quoteShipping({ body }: RestCall, desk: Desk): Answer {
  const query = supplierShippingQuerySchema.safeParse(body);
  if (!query.success) return json(400, { code: 400, message: 'Validation Failed', errors: { children: [] } });
  const { delivery, products } = query.data.order;
  const unknown = products.filter(({ reference }) => findArticle(reference) === undefined);
  if (unknown.length > 0) {
    const skus = unknown.map(({ reference }) => reference);
    return codedError(desk.settings.codedErrorStatus, 'ER001', { skus });
  }
  const weightGrams = products.reduce(
    (sum, { reference, quantity }) => sum + (findArticle(reference)?.weightGrams ?? 0) * quantity,
    0,
  );
  const options = shippingOptions(delivery.isoCountry, weightGrams);
  if (options.length === 0) return json(404, { code: 404, message: 'No shipping options' });
  return json(200, {
    shippingOptions: options.map(({ carrier, costCents }) => ({
      shippingService: { id: carrier.id, name: carrier.name, delay: carrier.delay },
      cost: noisyAmount(costCents, `${carrier.name}:${weightGrams}`),
      weight: weightGrams / 1_000,
    })),
  });
}
