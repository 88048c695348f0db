import {
  supplierProductInformationSchema,
  supplierProductsSchema,
} from '@bestellwerk/contracts/supplier/product';
import { supplierStockSchema } from '@bestellwerk/contracts/supplier/stock';
import { expect, it } from 'vitest';
import { articles } from '../src/catalogue/catalogue.ts';
import { evergreen } from './order-body.ts';
import { startSupplier } from './supplier-under-test.ts';

it('stock comes in rows that have to be summed', async () => {
  const supplier = await startSupplier();
  const { id, sku } = evergreen(2);
  await supplier.control('PUT', `stock/${sku}`, { quantity: 10 });
  const reply = await supplier.get(`catalog/productstockbyhandlingdays/${id}.json`);
  const { stocks } = supplierStockSchema.parse(reply.json);
  expect(stocks.length).toBeGreaterThan(1);
  expect(stocks.reduce((sum, row) => sum + row.quantity, 0)).toBe(10);
  expect((await supplier.get('catalog/productstockbyhandlingdays/1.json')).status).toBe(404);
});

it('an article is described by its SKU', async () => {
  const supplier = await startSupplier();
  const { id, name, sku } = evergreen(1);
  const reply = await supplier.get(`catalog/productinformationbysku/${sku}.json?isoCode=de`);
  expect(supplierProductInformationSchema.parse(reply.json)).toMatchObject([{ id: String(id), sku, name }]);
  expect((await supplier.get('catalog/productinformationbysku/X9999999.json')).status).toBe(404);
});

it('articles and their texts come in pages', async () => {
  const supplier = await startSupplier();
  const all = supplierProductsSchema.parse((await supplier.get('catalog/products.json')).json);
  expect(all.map(({ sku, wholesalePrice }) => [sku, wholesalePrice])).toEqual(
    articles.map(({ sku, wholesaleCents }) => [sku, wholesaleCents]),
  );
  const second = await supplier.get('catalog/products.json?page=2&pageSize=100');
  expect(supplierProductsSchema.parse(second.json).map(({ sku }) => sku)).toEqual(
    articles.slice(100, 200).map(({ sku }) => sku),
  );
  const texts = await supplier.get('catalog/productsinformation.json?isoCode=de&pageSize=10');
  expect(supplierProductInformationSchema.parse(texts.json)).toHaveLength(10);
});
