import type { Clock } from '@bestellwerk/platform/clock';
import type { Exchange } from './exchange.ts';
import { openSupplierHttp, type SupplierHttpConfig } from './supplier-http.ts';

/** The supplier's catalogue, beside the calls that move orders. */
export type CatalogClient = {
  /** The supplier knows an article's stock only by its own id, which this tells. */
  article(sku: string): Promise<Exchange>;
  stock(productId: string): Promise<Exchange>;
  /** A page of articles, counted from 1: their texts, and what they cost. */
  texts(page: number, pageSize: number): Promise<Exchange>;
  prices(page: number, pageSize: number): Promise<Exchange>;
  close(): Promise<void>;
};

export function openCatalogClient(config: SupplierHttpConfig, clock: Clock): CatalogClient {
  const http = openSupplierHttp(config, clock);
  const get = (path: string) => http.call({ method: 'GET', path });
  return {
    article: (sku) => get(`/rest/catalog/productinformationbysku/${encodeURIComponent(sku)}.json`),
    stock: (productId) =>
      get(`/rest/catalog/productstockbyhandlingdays/${encodeURIComponent(productId)}.json`),
    texts: (page, pageSize) =>
      get(`/rest/catalog/productsinformation.json?isoCode=de&page=${page}&pageSize=${pageSize}`),
    prices: (page, pageSize) => get(`/rest/catalog/products.json?page=${page}&pageSize=${pageSize}`),
    close: () => http.close(),
  };
}
