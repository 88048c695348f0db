export type Place = { postcode: string; town: string; region?: string };
export type Country = 'DE' | 'AT' | 'NL' | 'FR' | 'ES';

/** In how many of a hundred orders the goods go there. */
export const COUNTRIES: readonly (readonly [country: Country, percent: number])[] = [
  ['DE', 82],
  ['AT', 8],
  ['NL', 4],
  ['FR', 3],
  ['ES', 3],
];

function places(...lines: readonly string[]): Place[] {
  return lines.map((line) => {
    const [postcode = '', town = ''] = line.split('|');
    return { postcode, town };
  });
}

/** Postcodes with the towns they belong to. */
export const PLACES: Record<Country, readonly Place[]> = {
  DE: places(
    '10115|Berlin', '10437|Berlin', '10969|Berlin', '12043|Berlin', '13353|Berlin', '20095|Hamburg', '20257|Hamburg',
    '22765|Hamburg', '80331|München', '80802|München', '81541|München', '50667|Köln', '50825|Köln', '51063|Köln',
    '60311|Frankfurt am Main', '60486|Frankfurt am Main', '70173|Stuttgart', '70567|Stuttgart', '40213|Düsseldorf',
    '40477|Düsseldorf', '44135|Dortmund', '45127|Essen', '04109|Leipzig', '04229|Leipzig', '01067|Dresden',
    '01309|Dresden', '28195|Bremen', '30159|Hannover', '30449|Hannover', '90402|Nürnberg', '47051|Duisburg',
    '44787|Bochum', '42103|Wuppertal', '33602|Bielefeld', '53111|Bonn', '48143|Münster', '76133|Karlsruhe',
    '68159|Mannheim', '86150|Augsburg', '65183|Wiesbaden', '38100|Braunschweig', '24103|Kiel', '52062|Aachen',
    '06108|Halle (Saale)', '39104|Magdeburg', '79098|Freiburg im Breisgau', '99084|Erfurt', '18055|Rostock',
    '55116|Mainz', '34117|Kassel', '66111|Saarbrücken', '93047|Regensburg', '89073|Ulm', '97070|Würzburg',
    '37073|Göttingen', '26122|Oldenburg', '25980|Sylt', '82467|Garmisch-Partenkirchen', '02826|Görlitz',
    '54290|Trier', '07743|Jena', '72070|Tübingen', '23552|Lübeck', '49074|Osnabrück', '94032|Passau',
  ),
  AT: places(
    '1010|Wien', '1070|Wien', '1160|Wien', '4020|Linz', '5020|Salzburg', '6020|Innsbruck', '8010|Graz',
    '9020|Klagenfurt am Wörthersee', '6900|Bregenz', '3100|St. Pölten',
  ),
  NL: places(
    '1012 AB|Amsterdam', '1071 CJ|Amsterdam', '3011 HE|Rotterdam', '2511 BT|Den Haag', '3512 JE|Utrecht',
    '5611 EM|Eindhoven', '9712 HM|Groningen', '6211 CK|Maastricht',
  ),
  FR: places(
    '75003|Paris', '75011|Paris', '69002|Lyon', '13001|Marseille', '67000|Strasbourg', '33000|Bordeaux',
    '31000|Toulouse', '59800|Lille',
  ),
  ES: places(
    '28013|Madrid', '08002|Barcelona', '46001|Valencia', '41004|Sevilla', '29015|Málaga', '48001|Bilbao',
    '07001|Palma', '50001|Zaragoza',
  ),
}; // prettier-ignore

/** `#` stands for the house number. */
export const STREETS: Record<Country, readonly string[]> = {
  DE: [
    'Hauptstraße #', 'Bahnhofstraße #', 'Gartenstraße #', 'Lindenstraße #', 'Schillerstr. #', 'Goethestraße #',
    'Bergstraße #', 'Kirchweg #', 'Am Markt #', 'Rosenweg #', 'Mühlenweg #', 'Ringstraße #', 'Dorfstraße #',
    'Schulstraße #', 'Waldweg #', 'Birkenallee #', 'Kastanienallee #', 'Beethovenstr. #', 'Mozartstraße #',
    'Friedrich-Ebert-Straße #', 'Karl-Marx-Allee #', 'Breite Straße #', 'Alte Poststraße #', 'Neue Gasse #',
    'Sonnenhang #', 'Zum Sportplatz #', 'An der alten Ziegelei #', 'Uferpromenade #', 'Weinbergstraße #',
    'Torgauer Straße #', 'Richard-Wagner-Str. #', 'Eichendorffweg #', 'Kleiststraße #', 'Hohe Straße #',
  ],
  AT: ['Mariahilfer Straße #', 'Landstraße #', 'Wiener Straße #', 'Kärntner Straße #', 'Annenstraße #', 'Seestraße #'],
  NL: ['Prinsengracht #', 'Kerkstraat #', 'Dorpsstraat #', 'Stationsweg #', 'Molenlaan #', 'Oudegracht #'],
  FR: ['# rue de la République', '# avenue Victor Hugo', '# rue des Lilas', '# boulevard Voltaire', '# rue du Moulin'],
  ES: ['Calle Mayor #', 'Avenida de la Constitución #', 'Calle del Sol #', 'Paseo de Gracia #', 'Plaza Nueva #'],
}; // prettier-ignore

export const COMPANIES = [
  'Tischlerei Brandt', 'Praxis Dr. Lindner', 'Café Morgenrot', 'Steuerbüro Ahrens', 'Kita Regenbogen e. V.',
  'Hausverwaltung Nord GmbH', 'Autohaus Petersen', 'Blumen Engel', 'Architekturbüro Wieland', 'Hotel Seeblick',
] as const; // prettier-ignore
