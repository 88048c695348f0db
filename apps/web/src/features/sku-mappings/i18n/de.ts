export const namespace = 'skuMappings';

export const texts = {
  title: 'SKU-Zuordnungen',
  intro:
    'Heißt ein Artikel im Shop anders als beim Lieferanten, ordnen Sie die beiden Nummern hier einander zu.',
  add: 'Zuordnung anlegen',
  channel: 'Kanal',
  allChannels: 'Alle Kanäle',
  list: {
    caption: 'SKU-Zuordnungen',
    channelSku: 'SKU im Kanal',
    supplierSku: 'Artikelnummer beim Lieferanten',
    updatedAt: 'Geändert',
    actions: 'Aktionen',
    edit: 'Ändern',
    editFor: 'Ändern: {{sku}}',
    delete: 'Löschen',
    deleteFor: 'Löschen: {{sku}}',
    unknownChannel: 'gelöschter Kanal',
    empty: {
      title: 'Noch keine Zuordnung',
      text: 'Ohne Zuordnung geht jede SKU unverändert an den Lieferanten. Bleibt eine Bestellung mit „Artikel unbekannt“ stehen, legen Sie hier eine an.',
      filtered: 'Keine Zuordnung für diesen Kanal',
      all: 'Alle Zuordnungen zeigen',
      noChannel: 'Verbinden Sie zuerst einen Kanal; Zuordnungen gelten je Kanal.',
      connect: 'Kanal verbinden',
    },
  },
  dialog: {
    addTitle: 'SKU zuordnen',
    editTitle: 'Zuordnung ändern',
    channelSkuHint: 'Genau so, wie sie in den Bestellungen des Kanals steht.',
    supplierSkuHint:
      'Nummer oder Wörter aus der Bezeichnung; darunter erscheint, was der Lieferant dazu führt.',
    chooseChannel: 'Bitte wählen',
    channelMissing: 'Wählen Sie den Kanal.',
    channelSkuMissing: 'Geben Sie die SKU ein, wie sie im Kanal heißt.',
    supplierSkuMissing: 'Geben Sie die Artikelnummer des Lieferanten ein.',
    tooLong:
      'Das sind {{over}} Zeichen zu viel (höchstens {{max}}). Prüfen Sie, ob etwas doppelt eingesetzt wurde.',
    replaces: 'Für diese SKU gilt bisher {{sku}}. Die Zuordnung wird ersetzt.',
    submit: 'Zuordnen',
    done: '{{sku}} ist zugeordnet. Bestellungen, die darauf gewartet haben, werden jetzt gesendet.',
  },
  remove: {
    title: 'Zuordnung von {{sku}} löschen?',
    text: 'Neue Bestellungen mit dieser SKU gehen dann unverändert an den Lieferanten und bleiben mit „Artikel unbekannt“ stehen, wenn er sie nicht kennt.',
    confirm: 'Zuordnung löschen',
    done: 'Die Zuordnung von {{sku}} ist gelöscht.',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    skuMappings: typeof texts;
  }
}
