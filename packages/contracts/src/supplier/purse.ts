import { supplierAmountSchema } from './number.ts';

/** Our money at the supplier: a bare JSON string such as "10000.00", in cents after parsing. */
export const supplierPurseSchema = supplierAmountSchema;
