/** Live stock at the supplier: pieces by supplier article, null where it could not be found out. */
export type StockSource = {
  read(supplierSkus: readonly string[]): Promise<ReadonlyMap<string, number | null>>;
};
