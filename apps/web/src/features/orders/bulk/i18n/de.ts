import type { BulkKind } from '../../api/bulk-action.ts';

export const namespace = 'bulk';

export const texts = {
  bar: 'Aktionen für die Auswahl',
  selected_one: '{{count}} ausgewählt',
  selected_other: '{{count}} ausgewählt',
  allOfView: 'Alle Bestellungen dieser Ansicht',
  allOfViewCounted_one: '{{count}} Bestellung dieser Ansicht',
  allOfViewCounted_other: 'Alle {{count}} Bestellungen dieser Ansicht',
  selectAllOfView: 'Alle dieser Ansicht auswählen',
  selectAllOfViewCounted_one: 'Die {{count}} dieser Ansicht auswählen',
  selectAllOfViewCounted_other: 'Alle {{count}} dieser Ansicht auswählen',
  clear: 'Auswahl aufheben',
  action: {
    resend: 'Erneut senden',
    accept_payment: 'Zahlung akzeptiert',
    mark_manually_sent: 'Manuell versendet',
    cancel: 'Stornieren',
  } satisfies Record<BulkKind, string>,
  confirm: {
    title: {
      resend: 'Bestellungen erneut senden?',
      accept_payment: 'Zahlungen akzeptieren?',
      mark_manually_sent: 'Als manuell versendet markieren?',
      cancel: 'Bestellungen stornieren?',
    } satisfies Record<BulkKind, string>,
    text: {
      resend: 'Die Bestellungen werden geprüft und, wenn das Geld reicht, an den Lieferanten übermittelt.',
      accept_payment: 'Die Bestellungen gelten danach als bezahlt und werden sofort übermittelt.',
      mark_manually_sent:
        'Wir raten davon ab: Bis Sie selbst beim Lieferanten bestellt haben, kann der Bestand vergriffen sein. Für jede Bestellung entsteht eine Aufgabe.',
      cancel:
        'Das lässt sich nicht rückgängig machen. Was hier, aber nicht im Kanal storniert wird, müssen Sie auch dort stornieren; dafür entsteht je eine Aufgabe.',
    } satisfies Record<BulkKind, string>,
    where: 'Nur hier oder auch im Kanal?',
    inChannel: 'Auch im Kanal',
    inChannelAll: 'Alle werden dort gleich mit storniert. Erstattungen veranlassen Sie dort selbst.',
    inChannelSome_one:
      '{{count}} von {{all}} wird dort gleich mit storniert, für die anderen entsteht je eine Aufgabe. Erstattungen veranlassen Sie dort selbst.',
    inChannelSome_other:
      '{{count}} von {{all}} werden dort gleich mit storniert, für die anderen entsteht je eine Aufgabe. Erstattungen veranlassen Sie dort selbst.',
    hereOnly: 'Nur hier',
    hereOnlyHint: 'Für jede Bestellung entsteht eine Aufgabe, die bleibt, bis Sie sie abhaken.',
    affected_one: '{{count}} Bestellung ist betroffen.',
    affected_other: '{{count}} Bestellungen sind betroffen.',
    sums: 'Sie kosten zusammen {{cost}}, verfügbar sind {{available}}.',
    topUp: '{{amount}} aufladen',
    covers_one: 'Das Guthaben reicht für {{covered}} von {{count}}, älteste zuerst.',
    covers_other: 'Das Guthaben reicht für {{covered}} von {{count}}, älteste zuerst.',
    coversAll_one: 'Das Guthaben reicht.',
    coversAll_other: 'Das Guthaben reicht für alle {{count}}.',
    restStays_one: 'Eine bleibt in Bearbeitung; es fehlen {{missing}}.',
    restStays_other: '{{count}} bleiben in Bearbeitung; es fehlen {{missing}}.',
    restByPaypal_one: 'Eine wird über PayPal bezahlt.',
    restByPaypal_other: '{{count}} werden über PayPal bezahlt.',
    unpriced_one: 'Für {{count}} gibt es noch kein Angebot des Lieferanten.',
    unpriced_other: 'Für {{count}} gibt es noch kein Angebot des Lieferanten.',
    kept_one: '{{count}} bleibt in Bearbeitung, bis der Grund behoben ist: {{reasons}}.',
    kept_other: '{{count}} bleiben in Bearbeitung, bis der Grund behoben ist: {{reasons}}.',
    skippedWhy_one: '{{count}} übersprungen: {{statuses}}.',
    skippedWhy_other: '{{count}} übersprungen: {{statuses}}.',
    unknown_one: '{{count}} gibt es nicht mehr.',
    unknown_other: '{{count}} gibt es nicht mehr.',
  },
  progress: {
    title: {
      resend: 'Bestellungen werden erneut gesendet',
      accept_payment: 'Zahlungen werden akzeptiert',
      mark_manually_sent: 'Bestellungen werden markiert',
      cancel: 'Bestellungen werden storniert',
    } satisfies Record<BulkKind, string>,
    loading: 'Sammelaktion',
    done: '{{done}} von {{total}} erledigt',
    finished: 'Fertig: {{action}}',
    sent: '{{count}} beim Lieferanten',
    underWay: '{{count}} unterwegs',
    leftOut: 'angehalten, bevor sie an der Reihe war',
    stop: 'Rest anhalten',
    download: 'Ergebnis als CSV',
    succeeded: '{{count}} erfolgreich',
    failed: '{{count}} fehlgeschlagen',
    skipped: '{{count}} übersprungen',
    background: 'Sie können dieses Fenster schließen; die Aktion läuft weiter.',
    stopped: 'Die Aktion wurde angehalten. Was erledigt ist, bleibt erledigt.',
    retryFailed_one: '{{count}} fehlgeschlagene wiederholen',
    retryFailed_other: '{{count}} fehlgeschlagene wiederholen',
    results: 'Ergebnis je Bestellung',
    close: 'Schließen',
  },
  file: { name: 'sammelaktion.csv', order: 'Bestellung', outcome: 'Ergebnis', why: 'Grund' },
  outcome: {
    pending: 'wartet',
    sent: 'beim Lieferanten',
    underWay: 'wird übermittelt',
    succeeded: 'erledigt',
    failed: 'fehlgeschlagen',
    skipped: 'übersprungen',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    bulk: typeof texts;
  }
}
