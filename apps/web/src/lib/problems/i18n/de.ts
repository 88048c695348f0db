import type { ProblemCode } from '../../api/api-problem.ts';

export const namespace = 'problems';

/** For each code: what happened, why, and what to do now. */
export const texts = {
  malformed_json:
    'Die Anfrage kam beschädigt an und wurde nicht ausgeführt. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  validation_failed:
    'Die Eingabe wurde nicht angenommen, weil ein Wert fehlt oder nicht passt. Prüfen Sie die markierten Felder.',
  invalid_cursor:
    'Die Liste hat sich geändert, deshalb geht es an dieser Stelle nicht weiter. Laden Sie die Liste neu.',
  unauthenticated: 'Sie sind nicht mehr angemeldet, weil die Sitzung abgelaufen ist. Melden Sie sich neu an.',
  invalid_credentials:
    'Die Anmeldung hat nicht geklappt: E-Mail-Adresse und Passwort passen nicht zusammen. Prüfen Sie beides.',
  invalid_signature:
    'Die Lieferung wurde abgewiesen, weil ihre Unterschrift nicht stimmt. Prüfen Sie das Webhook-Geheimnis im Kanal.',
  origin_mismatch:
    'Die Änderung wurde abgewiesen, weil sie von einer anderen Adresse kam. Öffnen Sie Bestellwerk direkt und versuchen Sie es dort.',
  forbidden:
    'Das ist in dieser Installation nicht erlaubt. Wenden Sie sich an die Person, die Bestellwerk betreibt.',
  not_found:
    'Das gibt es nicht oder nicht mehr: Vielleicht wurde es gelöscht. Gehen Sie zurück zur Liste und wählen Sie neu.',
  action_not_allowed:
    'Das geht gerade nicht, weil sich der Status der Bestellung inzwischen geändert hat. Die Seite zeigt jetzt, was möglich ist.',
  version_conflict:
    'Nicht gespeichert: Die Bestellung wurde inzwischen an anderer Stelle geändert. Wählen Sie, welcher Stand gelten soll.',
  idempotency_in_progress:
    'Der Auftrag läuft bereits, weil er kurz zuvor schon abgeschickt wurde. Warten Sie einen Augenblick.',
  already_exists: 'Nicht angelegt: Etwas mit diesem Namen gibt es schon. Wählen Sie einen anderen Namen.',
  in_use: 'Nicht gelöscht, weil noch etwas daran hängt, zum Beispiel Bestellungen. Es bleibt bestehen.',
  body_too_large:
    'Die Eingabe ist zu groß und wurde nicht angenommen. Kürzen Sie sie und senden Sie sie noch einmal.',
  unsupported_media_type:
    'Dieses Format wird nicht verstanden. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  idempotency_key_reused:
    'Nicht ausgeführt: Der Auftrag unterscheidet sich von einem früheren mit derselben Kennung. Laden Sie die Seite neu.',
  unknown_channel: 'Diesen Kanal gibt es nicht. Wählen Sie einen Kanal aus der Liste unter „Kanäle“.',
  paypal_account_missing:
    'PayPal kann noch nicht eingeschaltet werden, weil kein PayPal-Konto hinterlegt ist. Richten Sie es unter Mein Konto › Benutzerdaten ein.',
  amount_mismatch:
    'Diese Aufladung lautet auf einen anderen Betrag. Vergleichen Sie Verwendungszweck und Betrag mit dem Kontoauszug.',
  payment_refused:
    'Die Aufladung wurde vom Zahlungsanbieter abgelehnt; es wurde nichts gebucht. Wählen Sie eine andere Zahlungsart.',
  webhook_not_supported:
    'Dieser Kanal liefert nicht über Webhooks, deshalb gibt es hier kein Geheimnis. Es ist nichts zu tun.',
  channel_not_connectable:
    'Dieser Kanal hat keine eigene Schnittstelle, aus der Bestellungen abgeholt werden könnten. Er meldet sie selbst.',
  channel_not_connected:
    'Für diesen Kanal sind noch keine Zugangsdaten hinterlegt. Tragen Sie sie unter Kanäle › Einrichtung ein.',
  channel_address_not_allowed:
    'Diese Adresse wird nicht aufgerufen. Erlaubt sind öffentliche Adressen mit https, bei Marktplätzen nur deren eigene. Prüfen Sie die Schreibweise.',
  channel_cannot_cancel:
    'Diese Bestellung lässt sich im Kanal nicht von hier aus stornieren; es wurde nichts geändert. Stornieren Sie sie nur hier und dort von Hand.',
  unknown_supplier_sku:
    'Diese Artikelnummer kennt der Lieferant nicht. Prüfen Sie die Schreibweise in seinem Katalog.',
  version_missing: 'Nicht gespeichert, weil der Bearbeitungsstand fehlte. Laden Sie die Seite neu.',
  rate_limited:
    'Zu viele Versuche in kurzer Zeit. Warten Sie eine Minute und versuchen Sie es dann noch einmal.',
  internal_error:
    'Bei uns ist ein Fehler aufgetreten, deshalb wurde nichts geändert. Versuchen Sie es noch einmal; bleibt der Fehler, nennen Sie uns die Kennung.',
  unavailable:
    'Bestellwerk ist gerade nicht bereit, zum Beispiel während eines Neustarts. Versuchen Sie es in einer Minute noch einmal.',
  unreachable:
    'Bestellwerk antwortet nicht. Vielleicht ist die Verbindung unterbrochen. Prüfen Sie sie und versuchen Sie es noch einmal.',
  unreadable_answer:
    'Die Antwort war nicht lesbar, vielleicht hat ein Programm dazwischen sie verändert. Laden Sie die Seite neu.',
} satisfies Record<ProblemCode, string>;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    problems: typeof texts;
  }
}
