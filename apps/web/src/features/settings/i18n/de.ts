export const namespace = 'settings';

export const texts = {
  title: 'Einstellungen',
  intro: 'Jede Änderung gilt sofort.',
  payment: {
    title: 'Bezahlung',
    paypal: 'PayPal einspringen lassen',
    paypalHint:
      'Reicht die Money Box für eine Bestellung nicht, wird die ganze Bestellung über PayPal bezahlt. Die Money Box zahlt immer zuerst. Gebühr: 1 % und 0,30 €.',
    paypalAccount: 'Hinterlegtes Konto: {{email}}',
    paypalMissing: {
      title: 'PayPal ist nicht eingeschaltet',
      text: 'Es ist noch kein PayPal-Konto hinterlegt, über das bezahlt werden könnte. Hinterlegen Sie es unter Mein Konto › Benutzerdaten und schalten Sie PayPal danach hier ein.',
      action: 'PayPal-Konto hinterlegen',
    },
    autoResend: 'Nach dem Aufladen von selbst senden',
    autoResendHint:
      'Bestellungen, die auf Geld gewartet haben, werden nach jeder Aufladung erneut gesendet, von der ältesten an, so weit das Guthaben reicht.',
    low: 'Bei niedrigem Guthaben warnen',
    lowHint: 'Fällt das verfügbare Guthaben unter die Meldegrenze, wird es überall rot angezeigt.',
    threshold: 'Meldegrenze',
    thresholdMissing: 'Das ist kein Betrag. Schreiben Sie ihn zum Beispiel als 100,00.',
    thresholdSave: 'Meldegrenze speichern',
  },
  forwarding: {
    title: 'Übermittlung',
    margin: 'Verkaufspreis gegen Einkaufspreis prüfen',
    marginHint:
      'Bestellungen, an denen Sie verlieren würden, bleiben In Bearbeitung, bis Sie sie freigeben oder stornieren.',
    carriers: 'Erlaubte Spediteure',
    carriersHint:
      'Der Lieferant nimmt den günstigsten davon. Ein Spediteur, den Sie an einer Bestellung wählen, geht vor.',
    carriersLast: 'Mindestens ein Spediteur muss erlaubt bleiben.',
  },
  desk: {
    title: 'Bedienung',
    language: 'Sprache',
    theme: 'Darstellung',
    themes: { system: 'wie das System', light: 'hell', dark: 'dunkel' },
    shortcuts: 'Tastenkürzel',
    shortcutsHint:
      '„?“ zeigt alle Tasten der Seite, auf der Sie gerade sind; „g“ und dann „b“ öffnet zum Beispiel die Bestellungen. In Eingabefeldern gelten sie nie. Strg oder ⌘ + K öffnet die Befehle auch ohne sie.',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    settings: typeof texts;
  }
}
