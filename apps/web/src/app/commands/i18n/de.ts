export const namespace = 'commands';

export const texts = {
  palette: 'Befehle und Suche',
  placeholder: 'Befehl, Seite oder Bestellung suchen',
  results: 'Treffer',
  group: { page: 'Auf dieser Seite', orders: 'Bestellungen', go: 'Gehe zu' },
  none: 'Nichts gefunden. Gesucht wird in Befehlen, Seiten und Bestellungen.',
  searching: 'Bestellungen werden gesucht …',
  hint: 'Pfeiltasten wählen, Eingabe führt aus, Esc schließt.',
  help: {
    title: 'Tastenkürzel',
    text: 'In Eingabefeldern und unter Dialogen gelten einzelne Tasten nie. Esc verlässt ein Feld.',
    off: 'Einzelne Tasten sind in den Einstellungen ausgeschaltet. Strg oder ⌘ und K öffnet weiterhin die Befehle.',
    settings: 'Zu den Einstellungen',
    everywhere: 'Überall',
    palette: 'Befehle und Suche öffnen',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    commands: typeof texts;
  }
}
