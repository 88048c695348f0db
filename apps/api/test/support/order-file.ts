import type { ImportMapping } from '@bestellwerk/contracts/seller-api/order-imports';

const NAMES = [
  'Bestellnummer',
  'Datum',
  'Vorname',
  'Nachname',
  'E-Mail',
  'Telefon',
  'Straße',
  'PLZ',
  'Ort',
  'SKU',
  'Menge',
  'Einzelpreis',
];

/** How a seller maps the file below. */
export const FILE_MAPPING: ImportMapping = {
  columns: {
    externalId: 'Bestellnummer',
    placedAt: 'Datum',
    firstName: 'Vorname',
    lastName: 'Nachname',
    email: 'E-Mail',
    phone: 'Telefon',
    line1: 'Straße',
    postcode: 'PLZ',
    town: 'Ort',
    sku: 'SKU',
    quantity: 'Menge',
    unitPrice: 'Einzelpreis',
  },
  currency: 'EUR',
  country: 'DE',
  payment: 'paid',
  decimal: 'comma',
};

/** One line of the file, with cells changed by the names of their columns. */
export function orderLine(id: string, changes: Record<string, string> = {}): string {
  const cells: Record<string, string> = {
    Bestellnummer: id,
    Datum: '23.11.2026 09:30',
    Vorname: 'Erika',
    Nachname: 'Müller',
    'E-Mail': 'erika@example.de',
    Telefon: '+49 30 1234567',
    Straße: 'Hauptstr. 1',
    PLZ: '10115',
    Ort: 'Berlin',
    SKU: 'V0710266',
    Menge: '1',
    Einzelpreis: '1.249,90',
    ...changes,
  };
  return NAMES.map((name) => cells[name] ?? '').join(';');
}

/** A file as a German spreadsheet writes it. */
export function orderFile(lines: readonly string[] = [orderLine('A-1')]): string {
  return `${[NAMES.join(';'), ...lines].join('\r\n')}\r\n`;
}
