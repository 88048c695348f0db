import { DRY, JUST_NOW, LATELY, type DemoCase, type When } from './cases.ts';

type Fault = Pick<DemoCase, 'customer' | 'address' | 'channel' | 'country' | 'channelSku'>;

function held(when: When, ...faults: readonly Fault[]): DemoCase[] {
  return faults.map((fault) => ({ fate: 'stuck', basket: 'plenty', when, ...fault }));
}

const endlessBlock = 'Wohnanlage Am alten Güterbahnhof, Haus 14, Aufgang C, 3. Etage links';

/** Addresses as Amazon's customers write them: everything they know goes into the lines. */
const longAddresses: readonly Fault[] = [
  { channel: 'amazon', address: { line1: endlessBlock, line2: 'bei Familie Kovačević klingeln' } },
  {
    channel: 'amazon',
    address: {
      line1: 'Packstation 147, Postnummer 8834512097',
      line2: 'Zentrallager Nord, Rampe 4',
      line3: 'Anlieferung nur von 8 bis 12 Uhr',
    },
  },
  {
    channel: 'amazon',
    address: {
      line1: 'Studentenwohnheim Albert-Schweitzer-Straße 127b, Zimmer 4.117',
      line2: '4. Obergeschoss',
    },
  },
  {
    channel: 'ebay',
    address: {
      line1: 'Friedrich-Wilhelm-Raiffeisen-Straße 118',
      line2: 'Gewerbepark Süd-West, Halle 7, Tor 12, Büro 3',
    },
  },
  {
    channel: 'shopify',
    address: {
      line1: 'Straße der Deutsch-Sowjetischen Freundschaft 214 a',
      line2: 'Seniorenresidenz „Haus am See“, App. 312',
    },
  },
  {
    channel: 'amazon',
    country: 'AT',
    address: {
      line1: 'Wohnpark Alterlaa, Anton-Baumgartner-Straße 44, Block B, Stiege 7, Tür 218',
      line2: '21. Stock',
    },
  },
];

const brokenAddresses: readonly Fault[] = [
  { channel: 'ebay', address: { line1: '', line2: '' } },
  { channel: 'woocommerce', address: { town: '' } },
  { channel: 'own_shop', customer: { firstName: '', lastName: '' } },
  { channel: 'shopify', address: { line1: '', line2: '' } },
];

const badPostcodes: readonly Fault[] = [
  { channel: 'woocommerce', address: { postcode: '1015', town: 'Berlin' } },
  { channel: 'ebay', address: { postcode: 'D-2O257', town: 'Hamburg' } },
  { channel: 'amazon', country: 'AT', address: { postcode: '10700', town: 'Wien' } },
  { channel: 'shopify', country: 'NL', address: { postcode: '1012', town: 'Amsterdam' } },
];

const longNames: readonly Fault[] = [
  {
    channel: 'amazon',
    customer: {
      firstName: 'Gesellschaft für Haustechnik und',
      lastName: 'Gebäudemanagement Mitteldeutschland mbH',
    },
  },
  { channel: 'woocommerce', customer: { lastName: 'von und zu Guttenberg-Hohenstein-Waldburg' } },
  {
    channel: 'shopify',
    customer: { company: 'Evangelisch-lutherische Kirchengemeinde St. Michaelis, Kindertagesstätte' },
  },
];

const badPhones: readonly Fault[] = [
  { channel: 'ebay', customer: { phone: '' } },
  { channel: 'amazon', customer: { phone: '' } },
  { channel: 'own_shop', customer: { phone: 'unbekannt' } },
  { channel: 'shopify', customer: { phone: '555-555-SHIP' } },
  { channel: 'woocommerce', customer: { phone: '030 / 902 77-0 oder 0172 / 445 12 99' } },
  { channel: 'woocommerce', customer: { phone: '0151' } },
];

const badEmails: readonly Fault[] = [
  { channel: 'ebay', customer: { email: '' } },
  { channel: 'own_shop', customer: { email: 'petra.lange(at)example.org' } },
  { channel: 'woocommerce', customer: { email: 'k.richter@example' } },
  { channel: 'shopify', customer: { email: 'thomas weber@example.com' } },
];

const unknownArticles: readonly Fault[] = [
  { channel: 'woocommerce', channelSku: 'WOHN-LAMPE-07' },
  { channel: 'woocommerce', channelSku: 'WOHN-LAMPE-07' },
  { channel: 'amazon', channelSku: 'AMZ-KUECHE-22-SW' },
  { channel: 'ebay', channelSku: '' },
];

const severalAtOnce: readonly Fault[] = [
  { channel: 'amazon', customer: { phone: '' }, address: { line1: endlessBlock, line2: 'Klingel Nr. 38' } },
  { channel: 'ebay', customer: { phone: '-', email: 'keine@angabe' } },
  {
    channel: 'woocommerce',
    customer: { phone: 'siehe Rechnung' },
    address: { postcode: '8033', town: 'München', line1: `Rückgebäude, ${endlessBlock}, 80331` },
  },
  { channel: 'own_shop', customer: { email: '', phone: '' }, address: { town: '' } },
];

/** Held by our own checks; what they say is put right by editing, and then the order can go. */
export const FAULTY_DATA: readonly DemoCase[] = [
  ...held(LATELY, ...longAddresses.slice(0, 4), ...brokenAddresses.slice(0, 3), ...badPostcodes.slice(0, 3)),
  ...held(LATELY, ...longNames, ...badPhones.slice(0, 4), ...badEmails.slice(0, 3)),
  ...held(LATELY, ...unknownArticles.slice(0, 3), ...severalAtOnce.slice(0, 3)),
  ...held(JUST_NOW, ...longAddresses.slice(4, 5), ...badPhones.slice(4, 5), ...badEmails.slice(3)),
  ...held(JUST_NOW, ...brokenAddresses.slice(3), ...unknownArticles.slice(3)),
  // These came while the Money Box was empty, so that is among their reasons.
  ...held(
    DRY,
    ...longAddresses.slice(5),
    ...badPhones.slice(5),
    ...badPostcodes.slice(3),
    ...severalAtOnce.slice(3),
  ),
];
