/**
 * Length limits of the supplier's order body, in code points. Only the address limit is documented
 * by the supplier; the others are assumed and therefore in one place.
 */
export const SUPPLIER_LIMITS = {
  address: 70,
  firstName: 32,
  lastName: 32,
  companyName: 60,
  town: 50,
  phone: 20,
  email: 100,
  comment: 250,
} as const;

export const SUPPLIER_CARRIERS = ['chrono', 'correos', 'gls', 'ups', 'dhl', 'tnt', 'seur'] as const;
export type SupplierCarrier = (typeof SUPPLIER_CARRIERS)[number];

/** Counts as the supplier counts: Unicode code points, so "Größe" is 5 and a family emoji several. */
export function supplierLength(text: string): number {
  return [...text].length;
}
