import { instantSchema } from '@bestellwerk/contracts/http/text';
import { z } from 'zod';
import { decodeCursor, pageOf, type Page, type PageInput } from './cursor.ts';

export type { Page, PageInput } from './cursor.ts';

const positionSchema = z.object({ at: instantSchema.transform((text) => new Date(text)), id: z.uuid() });

type Keyset<Field extends string> = {
  where: { OR?: ({ [F in Field]: { lt: Date } } | ({ [F in Field]: Date } & { id: { lt: string } }))[] };
  orderBy: [{ [F in Field]: 'desc' }, { id: 'desc' }];
  take: number;
};

/**
 * One page of rows that are listed newest first by a time and, among equals, by id. `find` is given what a
 * Prisma `findMany` needs for it.
 */
export async function newestFirst<Field extends string, Row extends { id: string } & { [F in Field]: Date }>(
  input: PageInput,
  field: Field,
  find: (keyset: Keyset<Field>) => Promise<Row[]>,
): Promise<Page<Row>> {
  const after = input.cursor === undefined ? null : decodeCursor(positionSchema, input.cursor);
  const olderOnly = after && [{ [field]: { lt: after.at } }, { [field]: after.at, id: { lt: after.id } }];
  // TypeScript widens a computed key to string; the shapes are those of the type.
  const keyset = {
    where: olderOnly ? { OR: olderOnly } : {},
    orderBy: [{ [field]: 'desc' }, { id: 'desc' }],
    take: input.limit + 1,
  } as Keyset<Field>;
  return pageOf(await find(keyset), input.limit, (row) => ({ at: row[field].toISOString(), id: row.id }));
}
