export const namespace = 'components';

export const texts = {
  cancel: 'Abbrechen',
  close: 'Schließen',
  copy: 'Kopieren',
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
  before: 'Vorher',
  after: 'Nachher',
  removed: 'Entfällt: {{text}}',
  added: 'Neu: {{text}}',
  notifications: 'Meldungen',
  confirmCount: 'Geben Sie zur Bestätigung die Zahl {{count}} ein',
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    components: typeof texts;
  }
}
