/** The codes the supplier documents; ER006 does not exist. Anything else is an unknown outcome. */
export const SUPPLIER_ERROR_CODES = [
  'ER001',
  'ER002',
  'ER003',
  'ER004',
  'ER005',
  'ER007',
  'ER008',
  'ER009',
  'ER010',
  'ER011',
  'ER012',
  'ER013',
  'ER014',
] as const;
export type SupplierErrorCode = (typeof SUPPLIER_ERROR_CODES)[number];
