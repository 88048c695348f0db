import type { ImportField, ImportMapping } from '@bestellwerk/contracts/seller-api/order-imports';
import type { Table } from './read-table.ts';

/** What columns are called in exports of shops and marketplaces, in German and English, without blanks and marks. */
const NAMES: Record<ImportField, readonly string[]> = {
  externalId: ['bestellnummer', 'bestellnr', 'auftragsnummer', 'ordernumber', 'orderid', 'ordername', 'externalid', 'bestellung'],
  placedAt: ['bestelldatum', 'kaufdatum', 'datum', 'placedat', 'orderdate', 'createdat', 'purchasedate', 'date'],
  firstName: ['vorname', 'firstname', 'shippingfirstname'],
  lastName: ['nachname', 'familienname', 'lastname', 'shippinglastname', 'surname'],
  fullName: ['name', 'empfänger', 'empfaenger', 'kunde', 'fullname', 'shippingname', 'recipientname', 'recipient'],
  company: ['firma', 'company', 'shippingcompany'],
  email: ['email', 'emailadresse', 'mail', 'buyeremail', 'emailaddress'],
  phone: ['telefon', 'telefonnummer', 'tel', 'phone', 'shippingphone', 'buyerphonenumber', 'phonenumber'],
  line1: ['adresse', 'straße', 'strasse', 'straßehausnummer', 'adresszeile1', 'address1', 'shippingaddress1', 'shippingstreet', 'street', 'address', 'addressline1', 'line1'],
  line2: ['adresszusatz', 'adresszeile2', 'address2', 'shippingaddress2', 'addressline2', 'line2'],
  line3: ['adresszeile3', 'addressline3', 'line3'],
  postcode: ['plz', 'postleitzahl', 'postcode', 'zip', 'postalcode', 'shippingzip'],
  town: ['ort', 'stadt', 'city', 'town', 'shippingcity'],
  region: ['bundesland', 'region', 'state', 'province', 'shippingprovince'],
  country: ['land', 'ländercode', 'country', 'countrycode', 'shippingcountry'],
  sku: ['sku', 'artikelnummer', 'artikelnr', 'artnr', 'lineitemsku', 'itemsku', 'article'],
  title: ['artikel', 'artikelbezeichnung', 'bezeichnung', 'produkt', 'titel', 'title', 'lineitemname', 'productname'],
  quantity: ['menge', 'anzahl', 'stück', 'stückzahl', 'quantity', 'qty', 'lineitemquantity', 'quantitypurchased'],
  unitPrice: ['einzelpreis', 'preis', 'stückpreis', 'verkaufspreis', 'unitprice', 'price', 'lineitemprice', 'itemprice'],
  total: ['gesamt', 'gesamtbetrag', 'gesamtsumme', 'summe', 'total', 'ordertotal'],
  currency: ['währung', 'waehrung', 'currency'],
  paid: ['bezahlt', 'zahlungsstatus', 'paid', 'financialstatus', 'paymentstatus'],
  note: ['notiz', 'anmerkung', 'bemerkung', 'kommentar', 'note', 'notes'],
}; // prettier-ignore

/** A mapping to start from: columns by what they are usually called, each used once. */
export function guessMapping(table: Table): ImportMapping {
  const free = new Map(table.columns.map((column) => [plain(column), column]));
  const columns: ImportMapping['columns'] = {};
  for (const [field, names] of Object.entries(NAMES) as [ImportField, readonly string[]][]) {
    const name = names.find((candidate) => free.has(candidate));
    if (name === undefined) continue;
    columns[field] = free.get(name);
    free.delete(name);
  }
  const decimal = table.delimiter === ',' ? 'point' : 'comma';
  return { columns, currency: 'EUR', country: 'DE', payment: 'paid', decimal };
}

/** The channel's last mapping, where this file still has its columns; new names are guessed. */
export function adaptMapping(remembered: ImportMapping, table: Table): ImportMapping {
  const guess = guessMapping(table).columns;
  const kept = Object.entries(remembered.columns).filter(
    ([, column]) => column !== undefined && table.columns.includes(column),
  );
  const used = new Set(kept.map(([, column]) => column));
  const added = Object.entries(guess).filter(([, column]) => !used.has(column));
  return { ...remembered, columns: Object.fromEntries([...added, ...kept]) };
}

function plain(column: string): string {
  return column.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
