export type NameSet = { firstNames: readonly string[]; lastNames: readonly string[] };

const german: NameSet = {
  firstNames: [
    'Anna', 'Lena', 'Sabine', 'Petra', 'Katharina', 'Julia', 'Monika', 'Susanne', 'Claudia', 'Melanie', 'Birgit',
    'Heike', 'Nadine', 'Franziska', 'Johanna', 'Leonie', 'Marie', 'Emma', 'Hannah', 'Greta', 'Frieda', 'Ingrid',
    'Ursula', 'Renate', 'Antje', 'Silke', 'Ayşe', 'Elif', 'Fatma', 'Jürgen', 'Thomas', 'Michael', 'Andreas', 'Stefan',
    'Markus', 'Christian', 'Matthias', 'Jan', 'Tobias', 'Felix', 'Lukas', 'Paul', 'Jonas', 'Maximilian', 'Moritz',
    'Karl-Heinz', 'Wolfgang', 'Günther', 'Dieter', 'Uwe', 'Frank', 'Oliver', 'Sören', 'Björn', 'Mehmet', 'Emre',
    'Dariusz', 'Piotr', 'Giovanni', 'Nikolaos',
  ],
  lastNames: [
    'Müller', 'Schmidt', 'Schneider', 'Fischer', 'Weber', 'Meyer', 'Wagner', 'Becker', 'Schulz', 'Hoffmann', 'Schäfer',
    'Koch', 'Bauer', 'Richter', 'Klein', 'Wolf', 'Schröder', 'Neumann', 'Schwarz', 'Zimmermann', 'Braun', 'Krüger',
    'Hofmann', 'Hartmann', 'Lange', 'Schmitt', 'Werner', 'Krause', 'Lehmann', 'Schmid', 'Maier', 'Köhler', 'Herrmann',
    'König', 'Walter', 'Huber', 'Kaiser', 'Fuchs', 'Peters', 'Lang', 'Scholz', 'Möller', 'Weiß', 'Jung', 'Hahn',
    'Vogel', 'Friedrich', 'Keller', 'Günther', 'Frank', 'Berger', 'Winkler', 'Roth', 'Beck', 'Lorenz', 'Baumann',
    'Groß', 'Sommerfeld', 'Yılmaz', 'Kaya', 'Nowak', 'Kowalski', 'Rossi', 'von der Heide', 'zu Lübeck-Sand',
  ],
}; // prettier-ignore

const dutch: NameSet = {
  firstNames: ['Sanne', 'Femke', 'Lotte', 'Daan', 'Bram', 'Joris', 'Maarten', 'Anouk', 'Thijs', 'Eva'],
  lastNames: [
    'de Jong',
    'Jansen',
    'de Vries',
    'van den Berg',
    'Bakker',
    'Visser',
    'Smit',
    'Meijer',
    'van Dijk',
  ],
};

const french: NameSet = {
  firstNames: [
    'Camille',
    'Élodie',
    'Chloé',
    'Margaux',
    'Hugo',
    'Antoine',
    'Benoît',
    'Julien',
    'Amélie',
    'Théo',
  ],
  lastNames: [
    'Martin',
    'Bernard',
    'Dubois',
    'Lefèvre',
    'Moreau',
    'Girard',
    'Rousseau',
    'Fournier',
    'Mercier',
  ],
};

const spanish: NameSet = {
  firstNames: ['María', 'Lucía', 'Carmen', 'Álvaro', 'Javier', 'Íñigo', 'Pablo', 'Begoña', 'Sofía', 'Martín'],
  lastNames: [
    'García López',
    'Fernández Ruiz',
    'Martínez Gil',
    'Sánchez Núñez',
    'Pérez Ortega',
    'Gómez Peña',
    'Muñoz Rey',
  ],
};

export const NAMES: Record<'DE' | 'AT' | 'NL' | 'FR' | 'ES', NameSet> = {
  DE: german,
  AT: german,
  NL: dutch,
  FR: french,
  ES: spanish,
};
