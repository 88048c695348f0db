import type { SuggestionRule } from './address-draft.ts';

export type AddressWord = { rule: SuggestionRule; pattern: RegExp; short: string };

/** A word of its own, with or without its full stop. */
function word(rule: SuggestionRule, source: string, short: string): AddressWord {
  return { rule, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})\\.?(?!\\p{L})`, 'giu'), short };
}

/** Also the end of a longer word, as German composes them. */
function ending(rule: SuggestionRule, source: string, short: string): AddressWord {
  return { rule, pattern: new RegExp(`(?:${source})\\.?(?!\\p{L})`, 'giu'), short };
}

function words(rule: SuggestionRule, shorts: Record<string, string>): AddressWord[] {
  return Object.entries(shorts).map(([source, short]) => word(rule, source, short));
}

export const GERMAN_WORDS: readonly AddressWord[] = [
  ending('abbreviate_street', 'stra(?:ß|ss)e', 'Str.'),
  ...words('abbreviate_building_part', {
    'Haus[ -]?(?:nummer|nr):?': 'Nr.',
    'Nummer:?': 'Nr.',
    Hinterhaus: 'HH',
    Vorderhaus: 'VH',
    'Obergescho(?:ß|ss)': 'OG',
    'Erdgescho(?:ß|ss)': 'EG',
    'Untergescho(?:ß|ss)': 'UG',
    'Dachgescho(?:ß|ss)': 'DG',
    Wohnung: 'Whg.',
    Appartement: 'App.',
    Apartment: 'Apt.',
    Gebäude: 'Geb.',
    Eingang: 'Eing.',
    Aufgang: 'Aufg.',
    Zimmer: 'Zi.',
  }),
  ending('abbreviate_square', 'platz', 'Pl.'),
  ending('abbreviate_tree_avenue', 'allee', 'All.'),
];

export const ENGLISH_WORDS: readonly AddressWord[] = [
  ...words('abbreviate_street', {
    Street: 'St.',
    Road: 'Rd.',
    Avenue: 'Ave.',
    Boulevard: 'Blvd.',
    Highway: 'Hwy.',
  }),
  ...words('abbreviate_building_part', {
    Apartment: 'Apt.',
    Building: 'Bldg.',
    Floor: 'Fl.',
    Suite: 'Ste.',
  }),
  ...words('abbreviate_square', { Square: 'Sq.' }),
];

export const SPANISH_WORDS: readonly AddressWord[] = [
  ...words('abbreviate_street', { Calle: 'C/', Avenida: 'Av.', Carretera: 'Ctra.' }),
  ...words('abbreviate_building_part', {
    'Urbanizaci[óo]n': 'Urb.',
    Apartamento: 'Apto.',
    Edificio: 'Edif.',
    Escalera: 'Esc.',
    Puerta: 'Pta.',
    Izquierda: 'Izq.',
    Derecha: 'Dcha.',
  }),
  ...words('abbreviate_square', { Plaza: 'Pl.' }),
];

export const FRENCH_WORDS: readonly AddressWord[] = [
  ...words('abbreviate_street', { Boulevard: 'Bd.', Avenue: 'Av.', Chemin: 'Ch.', Route: 'Rte.' }),
  ...words('abbreviate_building_part', {
    Appartement: 'App.',
    'B[âa]timent': 'Bât.',
    'R[ée]sidence': 'Rés.',
    Escalier: 'Esc.',
    '[ÉE]tage': 'Ét.',
  }),
  ...words('abbreviate_square', { Place: 'Pl.' }),
];

export const ITALIAN_WORDS: readonly AddressWord[] = [
  ...words('abbreviate_street', { Viale: 'V.le', Corso: 'C.so' }),
  ...words('abbreviate_building_part', {
    Appartamento: 'App.',
    Palazzina: 'Pal.',
    Interno: 'Int.',
    Scala: 'Sc.',
  }),
  ...words('abbreviate_square', { Piazza: 'P.za' }),
];
