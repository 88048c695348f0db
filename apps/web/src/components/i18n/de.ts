export const namespace = 'components';

export const texts = {
  cancel: 'Abbrechen',
  close: 'Schließen',
  copyThing: '{{thing}} kopieren',
  copied: 'Kopiert',
  loading: 'Wird geladen …',
  loadMore: 'Mehr laden',
  loadingMore: 'Weitere werden geladen …',
  retry: 'Noch einmal versuchen',
  reference: 'Kennung: {{requestId}}',
  optional: 'freiwillig',
  required: 'Pflichtfeld',
  noValue: 'keine Angabe',
  counter: '{{used}} von {{limit}} Zeichen',
  counterOver: '{{used}} von {{limit}} Zeichen, {{over}} zu viel',
  amountInvalid: 'Das ist kein Betrag. Schreiben Sie ihn zum Beispiel als 1.234,50.',
  elapsed: {
    justNow: '< 1 Min.',
    minutes: '{{minutes}} Min.',
    hours: '{{hours}} Std.',
    days_one: '{{count}} Tag',
    days_other: '{{count}} Tagen',
  },
  before: 'Vorher',
  after: 'Nachher',
  removed: 'Entfällt: {{text}}',
  added: 'Neu: {{text}}',
  notifications: 'Meldungen',
  confirmCount: 'Geben Sie zur Bestätigung die Zahl {{count}} ein',
  articles: {
    list: 'Gefundene Artikel',
    found_one: '{{count}} Artikel gefunden',
    found_other: '{{count}} Artikel gefunden',
    inactive: 'nicht mehr lieferbar',
  },
  chart: { asTable: 'Als Tabelle' },
  shownOnce:
    'Nur jetzt sichtbar. Kopieren Sie den Wert, bevor Sie weitergehen; später wird er nicht mehr angezeigt.',
  saveBar: {
    label: 'Ungespeicherte Änderungen',
    changed: 'Noch nicht gespeichert',
    save: 'Speichern',
    discard: 'Verwerfen',
    saved: 'Gespeichert',
  },
  leave: {
    title: 'Seite ohne Speichern verlassen?',
    text: 'Sie haben etwas eingegeben, das noch nicht gespeichert ist. Wenn Sie jetzt gehen, ist es verloren.',
    stay: 'Auf der Seite bleiben',
    go: 'Verwerfen und gehen',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    components: typeof texts;
  }
}
