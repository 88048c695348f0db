import pg from 'pg';

/** The type of a bigint column, as the driver numbers types. */
const INT8: number = pg.types.builtins.INT8;

/** Values as Prisma reads them, so that a statement may move from one door to the other. */
export const DRIVER_TYPES = new pg.TypeOverrides();
DRIVER_TYPES.setTypeParser(INT8, BigInt);

const names = new Map<string, string>();

/**
 * The name under which a connection keeps a prepared statement, for ever: only for statements of few spellings, such as
 * stand in the code.
 */
export function preparedName(text: string): string {
  let name = names.get(text);
  if (name === undefined) names.set(text, (name = `s${names.size + 1}`));
  return name;
}
