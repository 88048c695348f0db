/** What is wrong, with why, and what to do about it now. */
export const reasons = {
  fundsMissing: {
    what: 'Die Money Box reicht nicht: Die Bestellung kostet {{cost}}, verfügbar sind jetzt {{available}}.',
    now: 'Laden Sie mindestens {{missing}} auf und senden Sie die Bestellung dann erneut.',
  },
  fundsCovered: {
    what: 'Beim letzten Versuch reichte die Money Box nicht. Jetzt sind {{available}} verfügbar, die Bestellung kostet {{cost}}.',
    now: 'Senden Sie die Bestellung erneut.',
  },
  fundsUnknown: {
    what: 'Die Money Box reicht für diese Bestellung nicht.',
    now: 'Laden Sie die Money Box auf und senden Sie die Bestellung dann erneut.',
  },
  paypalFailed: {
    what: 'PayPal hat die Zahlung abgelehnt. Die Bestellung wurde nicht übermittelt, es wurde nichts abgebucht.',
    now: 'Prüfen Sie Ihr PayPal-Konto oder laden Sie die Money Box auf, dann senden Sie die Bestellung erneut.',
  },
  streetTooLong: {
    what: 'Die Adresse ist {{over}} Zeichen zu lang ({{actual}} von {{limit}}). Der Lieferant nimmt alle Zeilen zusammen als eine.',
    now: 'Kürzen Sie Zeile 1 oder übernehmen Sie den Vorschlag.',
  },
  townTooLong: {
    what: 'Der Ort ist {{over}} Zeichen zu lang ({{actual}} von {{limit}}).',
    now: 'Kürzen Sie den Ort, zum Beispiel um den Ortsteil.',
  },
  addressTooLongSomehow: {
    what: 'Die Adresse ist dem Lieferanten zu lang.',
    now: 'Kürzen Sie die Adresse oder übernehmen Sie den Vorschlag.',
  },
  streetMissing: {
    what: 'Straße und Hausnummer fehlen; der Kanal hat keine geliefert.',
    now: 'Fragen Sie den Käufer und tragen Sie die Straße in Zeile 1 ein.',
  },
  townMissing: {
    what: 'Der Ort fehlt; der Kanal hat keinen geliefert.',
    now: 'Tragen Sie den Ort ein.',
  },
  countryMissing: {
    what: 'Das Land fehlt; der Kanal hat keines geliefert.',
    now: 'Wählen Sie das Land aus.',
  },
  countryUnknown: {
    what: 'Das Land ist so nicht bekannt, deshalb nimmt der Lieferant die Bestellung nicht an.',
    now: 'Wählen Sie das Land aus.',
  },
  nameMissing: {
    what: 'Der Name fehlt; ohne Vor- oder Nachnamen nimmt der Lieferant nichts an.',
    now: 'Tragen Sie den Nachnamen ein.',
  },
  addressIncomplete: {
    what: 'Die Adresse ist dem Lieferanten nicht vollständig genug.',
    now: 'Prüfen Sie Name, Straße, Ort und Land und ergänzen Sie, was fehlt.',
  },
  postcodeMissing: {
    what: 'Die Postleitzahl fehlt; der Kanal hat keine geliefert.',
    now: 'Tragen Sie die Postleitzahl ein.',
  },
  postcodeFormat: {
    what: 'Die Postleitzahl passt nicht zum Land {{country}}.',
    now: 'Schreiben Sie sie wie dort üblich, zum Beispiel {{example}}.',
  },
  postcodeRefused: {
    what: 'Der Lieferant nimmt die Postleitzahl nicht an.',
    now: 'Prüfen Sie Postleitzahl und Ort.',
  },
  firstNameTooLong: {
    what: 'Der Vorname ist {{over}} Zeichen zu lang ({{actual}} von {{limit}}).',
    now: 'Kürzen Sie ihn, zum Beispiel auf den Anfangsbuchstaben.',
  },
  lastNameTooLong: {
    what: 'Der Nachname ist {{over}} Zeichen zu lang ({{actual}} von {{limit}}).',
    now: 'Kürzen Sie ihn so, dass der Bote ihn noch erkennt.',
  },
  companyTooLong: {
    what: 'Der Firmenname ist {{over}} Zeichen zu lang ({{actual}} von {{limit}}).',
    now: 'Kürzen Sie ihn, zum Beispiel um die Rechtsform.',
  },
  nameTooLongSomehow: {
    what: 'Der Name ist dem Lieferanten zu lang.',
    now: 'Kürzen Sie Vorname, Nachname oder Firma.',
  },
  phoneMissing: {
    what: 'Die Telefonnummer fehlt; der Lieferant verlangt eine für den Boten.',
    now: 'Tragen Sie die Nummer des Käufers ein, ersatzweise Ihre eigene.',
  },
  phoneTooLong: {
    what: 'Die Telefonnummer ist {{over}} Zeichen zu lang ({{actual}} von {{limit}}).',
    now: 'Lassen Sie Durchwahlen und Leerzeichen weg.',
  },
  phoneFormat: {
    what: 'Die Telefonnummer enthält etwas anderes als Ziffern oder ist zu kurz.',
    now: 'Schreiben Sie nur die Nummer, zum Beispiel +49 221 123456.',
  },
  emailMissing: {
    what: 'Die E-Mail-Adresse fehlt; der Lieferant verlangt eine.',
    now: 'Tragen Sie die Adresse des Käufers ein, ersatzweise Ihre eigene.',
  },
  emailTooLong: {
    what: 'Die E-Mail-Adresse ist {{over}} Zeichen zu lang ({{actual}} von {{limit}}).',
    now: 'Nehmen Sie eine kürzere, ersatzweise Ihre eigene.',
  },
  emailFormat: {
    what: 'Die E-Mail-Adresse ist nicht richtig geschrieben.',
    now: 'Prüfen Sie sie auf Tippfehler, zum Beispiel ein Komma statt eines Punkts.',
  },
  outOfStock: {
    what: 'Der Lieferant hat den Artikel nicht mehr in der bestellten Menge.',
    now: 'Senden Sie die Bestellung erneut, sobald er wieder da ist, oder stornieren Sie sie.',
  },
  outOfStockNamed: {
    what: 'Der Lieferant hat {{skus}} nicht mehr in der bestellten Menge.',
    now: 'Senden Sie die Bestellung erneut, sobald wieder Bestand da ist, oder stornieren Sie sie.',
  },
  skuMissing: {
    what: 'Ein Artikel hat keine Artikelnummer.',
    now: 'Tragen Sie bei „Artikel“ die Artikelnummer des Lieferanten ein.',
  },
  productUnknown: {
    what: 'Der Lieferant kennt einen Artikel nicht oder führt ihn nicht mehr.',
    now: 'Ordnen Sie ihm die richtige Artikelnummer des Lieferanten zu.',
  },
  productUnknownNamed: {
    what: 'Der Lieferant kennt {{skus}} nicht oder führt den Artikel nicht mehr.',
    now: 'Ordnen Sie die richtige Artikelnummer des Lieferanten zu.',
  },
  belowMinimum: {
    what: 'Die Bestellung liegt unter dem Mindestbestellwert des Lieferanten.',
    now: 'Versenden Sie sie von Hand oder stornieren Sie sie.',
  },
  belowMinimumKnown: {
    what: 'Die Bestellung liegt mit {{total}} unter dem Mindestbestellwert des Lieferanten von {{minimum}}.',
    now: 'Versenden Sie sie von Hand oder stornieren Sie sie.',
  },
  noCarrier: {
    what: 'Keiner der erlaubten Spediteure liefert an diese Adresse.',
    now: 'Wählen Sie bei „Versand“ einen anderen Spediteur und senden Sie erneut.',
  },
  negativeMargin: {
    what: 'Der Verkaufspreis liegt unter dem Einkaufspreis.',
    now: 'Geben Sie die Bestellung trotzdem frei oder stornieren Sie sie.',
  },
  negativeMarginKnown: {
    what: 'Sie verkaufen für {{total}}, der Lieferant verlangt {{cost}}: Das sind {{loss}} Verlust.',
    now: 'Geben Sie die Bestellung trotzdem frei oder stornieren Sie sie.',
  },
  partiallyForwarded: {
    what: 'Ein Teil ist beim Lieferanten angekommen, der Rest wurde abgelehnt.',
    now: 'Beheben Sie die übrigen Gründe und senden Sie den Rest erneut.',
  },
  supplierUnavailable: {
    what: 'Der Lieferant ist gerade nicht erreichbar. Die Bestellung ist sicher nicht angekommen.',
    now: 'Sie müssen nichts tun: Wir versuchen es von selbst weiter.',
  },
  outcomeUnknown: {
    what: 'Der Lieferant hat nicht geantwortet, nachdem die Bestellung gesendet war.',
    now: 'Sie müssen nichts tun: Wir fragen unter der Referenz nach und senden nur erneut, wenn nichts angekommen ist.',
  },
  rejected: {
    what: 'Der Lieferant hat die Bestellung abgelehnt, ohne einen Grund zu nennen.',
    now: 'Prüfen Sie die Angaben und senden Sie erneut, oder fragen Sie den Lieferanten.',
  },
  rejectedWithWords: {
    what: 'Der Lieferant hat die Bestellung abgelehnt.',
    now: 'Beheben Sie, was seine Meldung nennt, und senden Sie erneut.',
  },
};
