import type { FollowUpKind } from '@bestellwerk/domain/follow-up-kind';

export const namespace = 'followUps';

export const texts = {
  title: 'Aufgaben',
  intro: 'Was Sie außerhalb von Bestellwerk noch tun müssen. Eine Aufgabe bleibt hier, bis Sie sie abhaken.',
  tabs: { label: 'Aufgaben nach Stand', open: 'Offen', done: 'Erledigt' },
  list: { open: 'Offene Aufgaben', done: 'Erledigte Aufgaben' },
  order: 'Bestellung {{number}}',
  doneAt: 'erledigt',
  tick: 'Erledigt',
  tickFor: 'Erledigt: {{what}}, Bestellung {{number}}',
  ticked: 'Abgehakt: {{what}}, Bestellung {{number}}.',
  what: {
    cancel_in_channel:
      'Die Bestellung ist hier storniert, im Kanal „{{channel}}“ aber noch offen. Stornieren und erstatten Sie sie auch dort, sonst wartet der Käufer weiter.',
    order_at_supplier:
      'Sie haben die Bestellung als manuell versendet markiert. Bestellen Sie die Ware jetzt auf der Seite des Lieferanten; die Daten zum Kopieren stehen bei der Bestellung.',
    stop_at_supplier:
      'Die Bestellung wurde im Kanal „{{channel}}“ storniert, ist aber schon beim Lieferanten. Bitten Sie ihn, sie anzuhalten; seine Bestellnummer steht bei der Bestellung.',
    compare_address:
      'Der Kanal „{{channel}}“ nennt jetzt andere Daten des Käufers, als hier gelten. Beide Fassungen stehen im Verlauf der Bestellung. Übernehmen Sie die richtige; ist die Bestellung schon beim Lieferanten, geben Sie sie ihm weiter.',
  } satisfies Record<FollowUpKind, string>,
  openChannel: 'Bestellung im Kanal öffnen',
  newTab: '(öffnet ein neues Fenster)',
  openOrder: 'Zur Bestellung',
  copyData: 'Daten zum Kopieren',
  supplierNumber: 'Bestellnummer beim Lieferanten',
  bothSides: 'Beide Fassungen ansehen',
  empty: {
    open: 'Nichts zu erledigen',
    openText:
      'Aufgaben entstehen, wenn Sie eine Bestellung stornieren oder selbst beim Lieferanten bestellen.',
    done: 'Noch nichts abgehakt',
    doneText: 'Erledigte Aufgaben finden Sie hier wieder.',
    toOrders: 'Zu den Bestellungen',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    followUps: typeof texts;
  }
}
