export const namespace = 'app';

export const texts = {
  name: 'Bestellwerk',
  skipToContent: 'Zum Inhalt springen',
  nav: {
    label: 'Hauptmenü',
    open: 'Menü öffnen',
    close: 'Menü schließen',
    overview: 'Übersicht',
    orders: 'Bestellungen',
    moneyBox: 'Money Box',
    channels: 'Kanäle',
    followUps: 'Aufgaben',
    account: 'Mein Konto',
    accountData: 'Benutzerdaten',
    settings: 'Einstellungen',
    ordersToCheck_one: '{{count}} Bestellung zu prüfen',
    ordersToCheck_other: '{{count}} Bestellungen zu prüfen',
    openFollowUps_one: '{{count}} offene Aufgabe',
    openFollowUps_other: '{{count}} offene Aufgaben',
    manyFollowUps: 'Mehr als {{count}} offene Aufgaben',
  },
  header: {
    balance: 'Verfügbar',
    blocked_one: '{{count}} Bestellung wartet auf {{amount}}',
    blocked_other: '{{count}} Bestellungen warten auf {{amount}}',
    signOut: 'Abmelden',
    signedInAs: 'Angemeldet als {{name}}',
    languageSwitchLabel: 'Switch to English',
    theme: { label: 'Darstellung: {{current}}', light: 'hell', dark: 'dunkel', system: 'wie das System' },
  },
  commands: {
    open: 'Befehle und Suche (Strg oder ⌘ + K)',
    search: 'Zur Suche der Seite',
    help: 'Tastenkürzel anzeigen',
  },
  offline:
    'Keine Verbindung seit {{time}} Uhr. Sie sehen den letzten bekannten Stand; wir verbinden uns von selbst wieder.',
  notLive:
    'Seit {{time}} Uhr kommen Änderungen nicht mehr von selbst an. Bis die Verbindung wieder steht, sehen wir alle 30 Sekunden nach.',
  notFound: {
    title: 'Diese Seite gibt es nicht',
    text: 'Die Adresse „{{path}}“ führt zu nichts. Vielleicht wurde sie falsch abgeschrieben.',
    back: 'Zur Übersicht',
  },
  crash: {
    title: 'Diese Seite konnte nicht angezeigt werden',
    text: 'In der Anwendung ist ein Fehler aufgetreten. Ihre Daten sind davon nicht berührt. Versuchen Sie es noch einmal; bleibt der Fehler, nennen Sie uns die Kennung.',
    stale:
      'Bestellwerk wurde aktualisiert. Laden Sie die Seite neu, um mit der neuen Fassung weiterzuarbeiten.',
    retry: 'Noch einmal versuchen',
    reload: 'Seite neu laden',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    app: typeof texts;
  }
}
