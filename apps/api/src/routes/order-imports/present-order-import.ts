import type { OrderImport, OrderImportDetail } from '@bestellwerk/contracts/seller-api/order-imports';
import type { OrderImportDescription } from '@bestellwerk/core/order-imports/describe-order-import';
import type { OrderImportView } from '@bestellwerk/core/order-imports/order-import-store';
import { instantOrAbsent } from '../../http/present.ts';

export function presentOrderImport(row: OrderImportView): OrderImport {
  const { id, channelId, fileName, state, lines, imported, existing, badLines } = row;
  return {
    id,
    channelId,
    fileName,
    state,
    createdAt: row.createdAt.toISOString(),
    doneAt: instantOrAbsent(row.doneAt),
    lines,
    orders: row.orders ?? undefined,
    imported,
    existing,
    badLines,
  };
}

export function presentOrderImportDetail(row: OrderImportDescription): OrderImportDetail {
  const { encoding, delimiter, columns, sample, mapping } = row;
  return {
    ...presentOrderImport(row),
    encoding,
    delimiter,
    columns: [...columns],
    sample: sample.map((cells) => [...cells]),
    mapping,
  };
}
