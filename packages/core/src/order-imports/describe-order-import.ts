import type { ImportMapping } from '@bestellwerk/contracts/seller-api/order-imports';
import type { SellerTx } from '@bestellwerk/db/database';
import { storableText } from '@bestellwerk/domain/storable-text';
import { adaptMapping, guessMapping } from './guess-mapping.ts';
import { getOrderImportFile, readMapping, type OrderImportView } from './order-import-store.ts';
import { readTable, type Table } from './read-table.ts';

const SAMPLE_LINES = 5;
const SHOWN = 200;

export type OrderImportDescription = OrderImportView &
  Pick<Table, 'encoding' | 'delimiter' | 'columns'> & {
    sample: readonly (readonly string[])[];
    mapping: ImportMapping;
  };

/** An import with what its file looks like, and the mapping that counts or is proposed. */
export async function describeOrderImport(tx: SellerTx, importId: string): Promise<OrderImportDescription> {
  const { content, mapping, ...view } = await getOrderImportFile(tx, importId);
  const table = readTable(content);
  const { encoding, delimiter, columns } = table;
  const sample = table.rows
    .slice(0, SAMPLE_LINES)
    .map(({ cells }) => cells.slice(0, columns.length).map((cell) => storableText(cell.slice(0, SHOWN))));
  return {
    ...view,
    encoding,
    delimiter,
    columns,
    sample,
    mapping: mapping ?? (await propose(tx, view, table)),
  };
}

async function propose(tx: SellerTx, { channelId }: OrderImportView, table: Table): Promise<ImportMapping> {
  const channel = await tx.prisma.channel.findUniqueOrThrow({
    where: { sellerId_id: { sellerId: tx.sellerId, id: channelId } },
    select: { importMapping: true },
  });
  const remembered = readMapping(channel.importMapping);
  return remembered ? adaptMapping(remembered, table) : guessMapping(table);
}
