import { json, type Answer } from '../http/answer.ts';

/** Shape 4: single-parcel calls refuse an order whose articles lie in several warehouses. */
export function warehouseSplit(warehouses: readonly { id: number; references: string[] }[]): Answer {
  return json(409, {
    code: 409,
    message: 'The products of the order are in different warehouses.',
    error_detail: { warehouses },
  });
}
