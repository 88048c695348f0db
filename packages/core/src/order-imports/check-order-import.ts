import type { ImportMapping } from '@bestellwerk/contracts/seller-api/order-imports';
import type { SellerTx } from '@bestellwerk/db/database';
import { Refusal } from '@bestellwerk/domain/refusal';
import { checkLines, type CheckedFile } from './check-lines.ts';
import { getOrderImportFile } from './order-import-store.ts';
import { findMappingMistakes } from './read-line.ts';
import { readTable } from './read-table.ts';

/**
 * What would be imported with this mapping; changes nothing. Refuses a mapping that names columns the file does not
 * have, or leaves out what every order needs.
 */
export async function checkOrderImport(
  tx: SellerTx,
  input: { importId: string; mapping: ImportMapping },
): Promise<CheckedFile> {
  const { content, createdAt } = await getOrderImportFile(tx, input.importId);
  const table = readTable(content);
  const details = findMappingMistakes(input.mapping, table.columns);
  if (details.length > 0)
    throw new Refusal('validation_failed', 'the mapping does not fit the file', { details });
  return checkLines(table, input.mapping, createdAt);
}
