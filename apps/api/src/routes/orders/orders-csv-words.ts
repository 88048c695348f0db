import * as germanColumns from '@bestellwerk/domain/order-words/columns.de';
import * as englishColumns from '@bestellwerk/domain/order-words/columns.en';
import * as germanTerms from '@bestellwerk/domain/order-words/terms.de';
import * as englishTerms from '@bestellwerk/domain/order-words/terms.en';
import type { CsvLanguage } from '@bestellwerk/domain/spreadsheet-csv';

export type OrdersCsvWords = typeof germanColumns & typeof germanTerms & { CURRENCY: string };

/** A file is read outside of the web app, so it says in words what the list says: the very same ones. */
export const ORDERS_CSV_WORDS: Record<CsvLanguage, OrdersCsvWords> = {
  de: { ...germanColumns, ...germanTerms, CURRENCY: 'Währung' },
  en: { ...englishColumns, ...englishTerms, CURRENCY: 'Currency' },
};
