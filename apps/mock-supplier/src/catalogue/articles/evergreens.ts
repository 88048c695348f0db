import type { ArticleRow } from '../article.ts';

/** Always plenty of these, 10 to 30 €: load tests and first trials order from here. */
export const evergreens: readonly ArticleRow[] = [
  ['Edelstahl-Wasserkocher 1,7 l kabellos', 1890, 1150],
  ['LED-Schreibtischlampe dimmbar mit USB-Anschluss', 2240, 980],
  ['Massagepistole mit 6 Aufsätzen', 2890, 1250],
  ['Thermobecher Edelstahl 500 ml', 1045, 390],
  ['Bluetooth-Kopfhörer faltbar schwarz', 1975, 310],
  ['Gewürzmühlen-Set elektrisch 2-teilig', 1760, 640],
  ['Yogamatte rutschfest 183 × 61 cm', 1390, 1100],
  ['Aroma-Diffuser Holzoptik 300 ml', 1820, 520],
  ['Kinder-Rucksack Dinosaurier', 1215, 430],
  ['Bewässerungsset für Balkonpflanzen', 2460, 870],
  ['Haartrockner 2200 W mit Ionentechnik', 2395, 760],
  ['Kofferset-Organizer 7-teilig', 1140, 350],
  ['Digitale Küchenwaage bis 10 kg', 1080, 480],
  ['Hundebett orthopädisch Größe M', 2750, 1650],
  ['Werkzeugkoffer 46-teilig', 2680, 2300],
  ['Solar-Gartenleuchten 8er-Set', 2120, 1380],
  ['Powerbank 20.000 mAh USB-C', 2290, 420],
  ['Bettwäsche Baumwolle 135 × 200 cm', 2550, 1320],
  ['Salatschleuder mit Kurbel 4,5 l', 1310, 820],
  ['Fahrradlicht-Set StVZO mit Akku', 1685, 240],
];
