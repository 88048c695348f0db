import type { BulkKind } from '../../api/bulk-action.ts';

export const namespace = 'bulk';

export const texts = {
  bar: 'Aktionen für die Auswahl',
  selected_one: '{{count}} ausgewählt',
  selected_other: '{{count}} ausgewählt',
  allOfView: 'Alle Bestellungen dieser Ansicht',
  selectAllOfView: 'Alle dieser Ansicht auswählen',
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
        'Das lässt sich nicht rückgängig machen. Sie müssen jede Bestellung auch im Kanal stornieren; dafür entsteht je eine Aufgabe.',
    } satisfies Record<BulkKind, string>,
    affected_one: '{{count}} Bestellung ist betroffen.',
    affected_other: '{{count}} Bestellungen sind betroffen.',
    affectedView: 'Betroffen sind alle Bestellungen der Ansicht, auch die noch nicht geladenen.',
    skipped_one: '{{count}} ausgewählte wird übersprungen, weil ihr Status das nicht zulässt.',
    skipped_other: '{{count}} ausgewählte werden übersprungen, weil ihr Status das nicht zulässt.',
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
    resent: '{{count}} auf dem Weg zum Lieferanten',
    succeeded: '{{count}} erfolgreich',
    failed: '{{count}} fehlgeschlagen',
    skipped: '{{count}} übersprungen',
    background: 'Sie können dieses Fenster schließen; die Aktion läuft weiter.',
    stopped: 'Die Aktion wurde angehalten. Was erledigt ist, bleibt erledigt.',
    retryFailed_one: '{{count}} fehlgeschlagene wiederholen',
    retryFailed_other: '{{count}} fehlgeschlagene wiederholen',
    results: 'Ergebnis je Bestellung',
    close: 'Schließen',
    order: 'Bestellung {{number}}',
  },
  outcome: {
    pending: 'wartet',
    resent: 'wird übermittelt',
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
