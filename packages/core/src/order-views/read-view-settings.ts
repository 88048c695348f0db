import {
  orderViewSettingsSchema,
  type OrderViewSettings,
} from '@bestellwerk/contracts/seller-api/order-views';
import { orderFilterSchema, type OrderFilter } from '@bestellwerk/contracts/seller-api/orders';
import { ORDER_COLUMNS } from '@bestellwerk/domain/order-columns';

const DEFAULTS: OrderViewSettings = {
  filter: {},
  sort: '-placedAt',
  columns: [...ORDER_COLUMNS],
  density: 'comfortable',
};

/**
 * Reads what was stored, perhaps by an older version: whatever means nothing any more is left out and named, so that a
 * view can never keep anybody from the list.
 */
export function readViewSettings(stored: unknown): { settings: OrderViewSettings; ignored: string[] } {
  const ignored: string[] = [];
  const source = asRecord(stored);
  const { sort, density } = orderViewSettingsSchema.shape;
  const readSort = sort.safeParse(source['sort']);
  if (!readSort.success) ignored.push('sort');
  const readDensity = density.safeParse(source['density']);
  if (!readDensity.success) ignored.push('density');
  return {
    settings: {
      filter: readFilter(asRecord(source['filter']), ignored),
      sort: readSort.data ?? DEFAULTS.sort,
      columns: readColumns(source['columns'], ignored),
      density: readDensity.data ?? DEFAULTS.density,
    },
    ignored,
  };
}

/** One by one, and of a list each value by itself. */
function readFilter(stored: Record<string, unknown>, ignored: string[]): OrderFilter {
  const filter: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(stored)) {
    const schema = orderFilterSchema.shape[name as keyof typeof orderFilterSchema.shape];
    const isGood = (one: unknown) => schema?.safeParse(one).success ?? false;
    const good = Array.isArray(value) ? value.filter((one) => isGood([one])) : value;
    if (Array.isArray(value)) {
      for (const one of value) if (!isGood([one])) ignored.push(`filter.${name}=${String(one)}`);
      if (schema && Array.isArray(good) && good.length > 0) filter[name] = good;
    } else if (isGood(value)) filter[name] = value;
    else ignored.push(`filter.${name}`);
  }
  return orderFilterSchema.parse(filter);
}

function readColumns(stored: unknown, ignored: string[]): OrderViewSettings['columns'] {
  const given: unknown[] = Array.isArray(stored) ? stored : [];
  const columns = ORDER_COLUMNS.filter((column) => given.includes(column)).toSorted(
    (a, b) => given.indexOf(a) - given.indexOf(b),
  );
  for (const one of given) {
    if (!columns.some((column) => column === one)) ignored.push(`columns=${String(one)}`);
  }
  return columns.length > 0 ? columns : DEFAULTS.columns;
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
