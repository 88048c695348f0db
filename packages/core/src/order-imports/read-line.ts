import type {
  ImportField,
  ImportMapping,
  ImportMistake,
} from '@bestellwerk/contracts/seller-api/order-imports';
import { REQUIRED_IMPORT_FIELDS } from '@bestellwerk/contracts/seller-api/order-imports';
import type { Customer, ShippingAddress } from '@bestellwerk/domain/customer';
import { ZERO, type Cents } from '@bestellwerk/domain/money';
import { readCurrency } from '../channels/read-money.ts';
import { readQuantity } from '../channels/read-quantity.ts';
import { splitName } from '../channels/split-name.ts';
import { readCountry, readPaid, readWrittenAmount, readWrittenInstant } from './read-cells.ts';
import type { TableRow } from './read-table.ts';

/** One line as the mapping reads it. With mistakes, what they are about holds a stand-in that is never used. */
export type ReadLine = {
  line: number;
  mistakes: readonly ImportMistake[];
  externalId: string;
  placedAt: Date;
  currency: string;
  paid: boolean;
  totalCents: Cents | undefined;
  customer: Customer;
  shippingAddress: ShippingAddress;
  item: { sku: string; title: string; quantity: number; unitPriceCents: Cents };
  note: string | undefined;
};

const LONGEST = 1_000;
const LONGEST_ID = 255;
const SHOWN = 60;

/** A line without these has nothing to go by; an address that is not whole becomes a reason of the order instead. */
const NEVER_BLANK: readonly ImportField[] = ['externalId', 'sku', 'quantity', 'unitPrice'];

export function readLine(
  { line, cells }: TableRow,
  columns: readonly string[],
  mapping: ImportMapping,
  now: Date,
): ReadLine {
  const mistakes: ImportMistake[] = [];
  const { columns: mapped } = mapping;
  const text = (field: ImportField): string => {
    const column = mapped[field];
    return column === undefined ? '' : (cells[columns.indexOf(column)] ?? '');
  };
  const note = (field: ImportField, code: ImportMistake['code']) =>
    void mistakes.push({
      code,
      field,
      value: text(field).slice(0, SHOWN).toWellFormed().replaceAll('\0', ''),
    });

  /** What `read` makes of a cell; blank is `blank`, and null is a mistake. */
  function cell<Value>(
    field: ImportField,
    code: ImportMistake['code'],
    blank: Value,
    read: (value: string) => Value | null,
  ): Value {
    const value = text(field);
    if (value === '') return blank;
    const found = read(value);
    if (found === null) note(field, code);
    return found ?? blank;
  }

  if (cells.length > columns.length && cells.slice(columns.length).some((extra) => extra !== '')) {
    mistakes.push({ code: 'column_count' });
  }
  for (const field of NEVER_BLANK) if (text(field) === '') mistakes.push({ code: 'missing', field });
  for (const field of Object.keys(mapped) as ImportField[]) {
    const value = text(field);
    if (value.length > (field === 'externalId' ? LONGEST_ID : LONGEST)) note(field, 'too_long');
    if (value.includes('\0') || !value.isWellFormed()) note(field, 'invalid_character');
  }
  const currency = cell('currency', 'currency_invalid', mapping.currency, readCurrency);
  const amount = (value: string) => readWrittenAmount(value, currency, mapping.decimal);
  const fullName = text('fullName');
  const person = text('lastName') === '' && fullName !== '' ? splitName(fullName) : undefined;
  return {
    line,
    mistakes,
    externalId: text('externalId'),
    placedAt: cell('placedAt', 'date_invalid', now, readWrittenInstant),
    currency,
    paid: cell('paid', 'paid_invalid', mapping.payment === 'paid', readPaid),
    totalCents: cell<Cents | undefined>('total', 'amount_invalid', undefined, amount),
    customer: {
      firstName: person?.firstName ?? text('firstName'),
      lastName: person?.lastName ?? text('lastName'),
      company: text('company') || undefined,
      email: text('email'),
      phone: text('phone'),
    },
    shippingAddress: {
      line1: text('line1'),
      line2: text('line2') || undefined,
      line3: text('line3') || undefined,
      postcode: text('postcode'),
      town: text('town'),
      region: text('region') || undefined,
      country: readCountry(text('country')) || mapping.country,
    },
    item: {
      sku: text('sku'),
      title: text('title'),
      quantity: cell('quantity', 'quantity_invalid', 1, readWrittenQuantity),
      unitPriceCents: cell('unitPrice', 'amount_invalid', ZERO, amount),
    },
    note: text('note') || undefined,
  };
}

function readWrittenQuantity(text: string): number | null {
  const quantity = readQuantity(text.replace(',', '.'));
  return quantity === 0 ? null : quantity;
}

/** What the mapping must name and does not, and names that the file does not have. */
export function findMappingMistakes(mapping: ImportMapping, columns: readonly string[]) {
  const path = (field: string) => `mapping.columns.${field}`;
  const { columns: mapped } = mapping;
  const missing: ImportField[] = REQUIRED_IMPORT_FIELDS.filter((field) => mapped[field] === undefined);
  if (mapped.lastName === undefined && mapped.fullName === undefined) missing.push('lastName');
  return [
    ...missing.map((field) => ({ path: path(field), code: 'missing' })),
    ...Object.entries(mapped)
      .filter(([, column]) => column !== undefined && !columns.includes(column))
      .map(([field]) => ({ path: path(field), code: 'unknown_column' })),
  ];
}
