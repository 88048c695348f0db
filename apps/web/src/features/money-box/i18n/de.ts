export const namespace = 'moneyBox';

export const texts = {
  title: 'Money Box',
  topUp: 'Aufladen',
  stats: {
    available: 'Verfügbar',
    reserved: 'Reserviert',
    reservedNote: 'für Bestellungen, die gerade übermittelt werden',
    booked: 'Guthaben',
    bookedNote: 'verfügbar und reserviert zusammen',
    waiting: 'Wartet auf Geld',
    waitingNote_one: '{{count}} Bestellung in Bearbeitung',
    waitingNote_other: '{{count}} Bestellungen in Bearbeitung',
    waitingNone: 'keine Bestellung',
  },
  threshold: {
    below: 'unter Ihrer Meldegrenze von {{amount}}',
    change: 'Meldegrenze ändern',
    set: 'Meldegrenze einrichten',
  },
  forecast: {
    until: 'reicht bis ca. {{day}}',
    today: 'reicht nur noch heute',
    long: 'reicht länger als ein Jahr',
    empty: 'aufgebraucht',
    how: 'Wie gerechnet?',
    basis_one:
      'Im Schnitt verbrauchen Sie {{usedPerDay}} am Tag, gerechnet über den letzten Tag. Aufladungen und wartende Bestellungen zählen nicht mit.',
    basis_other:
      'Im Schnitt verbrauchen Sie {{usedPerDay}} am Tag, gerechnet über die letzten {{count}} Tage. Aufladungen und wartende Bestellungen zählen nicht mit.',
  },
  waiting: {
    title_one: '{{count}} Bestellung wartet auf {{cost}}',
    title_other: '{{count}} Bestellungen warten auf {{cost}}',
    missing:
      'Verfügbar sind {{available}}, es fehlen {{missing}}. Laden Sie den fehlenden Betrag auf; die Bestellungen gehen dann von der ältesten an hinaus.',
    covered: 'Ihr Guthaben reicht inzwischen dafür. Sie können die Bestellungen jetzt senden.',
    topUpAndSend: '{{amount}} aufladen & alle senden',
    sendAll_one: '{{count}} Bestellung erneut senden',
    sendAll_other: '{{count}} Bestellungen erneut senden',
    show: 'Bestellungen ansehen',
    sending_one: '{{count}} Bestellung wird erneut gesendet.',
    sending_other: '{{count}} Bestellungen werden erneut gesendet.',
  },
  dialog: {
    title: 'Money Box aufladen',
    amount: 'Betrag',
    quick: 'Schnellauswahl',
    quickMissing: 'fehlender Betrag: {{amount}}',
    method: 'Zahlungsart',
    hint: {
      card: 'sofort gutgeschrieben',
      paypal: 'sofort gutgeschrieben',
      bank_transfer: '1 bis 2 Bankarbeitstage',
      notAtOnce: 'sobald die Zahlung gemeldet ist',
    },
    mistake: {
      not_an_amount: 'Das ist kein Betrag. Schreiben Sie ihn zum Beispiel als 100,00.',
      too_small: 'Der Betrag ist zu klein. Laden Sie mindestens {{min}} auf.',
      too_large: 'Der Betrag ist zu hoch: Auf einmal gehen höchstens {{max}}. Teilen Sie ihn auf.',
    },
    methodMissing: 'Wählen Sie eine Zahlungsart.',
    resend_one: 'Danach die wartende Bestellung senden',
    resend_other: 'Danach alle {{count}} wartenden Bestellungen senden',
    resendAuto_one:
      'Die wartende Bestellung wird danach von selbst gesendet; so steht es in Ihren Einstellungen.',
    resendAuto_other:
      'Die {{count}} wartenden Bestellungen werden danach von selbst gesendet; so steht es in Ihren Einstellungen.',
    notEnough:
      'Für alle wartenden Bestellungen fehlen dann noch {{amount}}. Gesendet wird von der ältesten an, so weit das Guthaben reicht.',
    after: 'Danach verfügbar: {{amount}}',
    afterSending: 'Wenn alle gesendet sind, bleiben verfügbar: {{amount}}',
    submit: '{{amount}} aufladen',
    submitAndSend: '{{amount}} aufladen & alle senden',
    submitEmpty: 'Aufladen',
    demo: 'Dies ist eine Demo: Es wird kein echtes Geld bewegt.',
    done: '{{amount}} sind Ihrer Money Box gutgeschrieben.',
    doneAndSending: '{{amount}} sind gutgeschrieben. Die wartenden Bestellungen werden jetzt gesendet.',
  },
  transfer: {
    title: 'Überweisung vorgemerkt',
    titleOther: 'Aufladung vorgemerkt',
    text: 'Überweisen Sie {{amount}} und geben Sie genau diesen Verwendungszweck an. Daran erkennen wir Ihre Zahlung.',
    textOther: '{{amount}} werden gutgeschrieben, sobald der Zahlungsanbieter die Zahlung meldet.',
    reference: 'Verwendungszweck',
    afterwards:
      'Sobald das Geld da ist, erscheint es hier von selbst. Bis dahin finden Sie die Angaben auf dieser Seite.',
    afterwardsSend:
      'Sobald das Geld da ist, wird es gutgeschrieben und die wartenden Bestellungen werden gesendet.',
    close: 'Fertig',
  },
  pending: {
    title: 'Erwartete Zahlungen',
    since: 'seit',
    resend: 'danach gehen wartende Bestellungen hinaus',
    confirm: 'Zahlungseingang bestätigen',
    confirmFor: 'Zahlungseingang bestätigen: {{amount}}',
    demo: 'In der Demo kommt keine echte Überweisung an. Bestätigen Sie den Eingang selbst.',
    provider: 'wartet auf die Meldung des Zahlungsanbieters',
    confirmed: '{{amount}} sind eingegangen und gutgeschrieben.',
  },
  entries: {
    title: 'Bewegungen',
    caption: 'Bewegungen der Money Box, die neueste zuerst',
    kind: 'Art',
    all: 'Alle Bewegungen',
    from: 'Von',
    to: 'Bis',
    orderNumber: 'Bestellnummer',
    reset: 'Filter zurücksetzen',
    at: 'Zeit',
    what: 'Vorgang',
    amount: 'Betrag',
    balance: 'Guthaben danach',
    order: 'Bestellung {{number}}',
    paid: 'bezahlt',
    download: 'CSV herunterladen',
    downloadHint: 'Die gezeigten Bewegungen als Datei für Excel',
    empty: {
      title: 'Noch keine Bewegungen',
      text: 'Sobald Sie aufladen oder eine Bestellung bezahlt wird, steht es hier mit dem Guthaben danach.',
      filtered: 'Keine Bewegung passt',
      filteredText: 'Für diese Auswahl ist nichts gebucht.',
    },
  },
  order: {
    title: 'Womit bezahlt wird',
    first: 'Zuerst die Money Box',
    firstText:
      'Solange sie eine Bestellung ganz deckt, zahlt sie. Bei der Übermittlung wird der Betrag reserviert, abgebucht erst, wenn der Lieferant angenommen hat.',
    second: 'Sonst PayPal',
    on: 'eingeschaltet',
    off: 'ausgeschaltet',
    missing: 'nicht eingerichtet',
    onText:
      'Reicht die Money Box nicht, wird die ganze Bestellung über PayPal bezahlt. Dafür fallen 1 % und 0,30 € Gebühr an.',
    offText:
      'Ihr PayPal-Konto ist hinterlegt, wird aber nicht benutzt. Schalten Sie es ein, damit keine Bestellung auf Geld wartet.',
    missingText:
      'Hinterlegen Sie ein PayPal-Konto, damit auch Bestellungen hinausgehen, für die das Guthaben nicht reicht.',
    toSettings: 'Zu den Einstellungen',
    toAccount: 'PayPal-Konto hinterlegen',
    third: 'Sonst wartet die Bestellung',
    thirdText: 'Sie bleibt In Bearbeitung, bis Sie aufladen und sie erneut senden.',
  },
  verification: {
    justNow: 'gerade eben',
    clean: 'Konto geprüft {{when}}, Differenz {{difference}}',
    broken_one:
      'Konto geprüft {{when}}: {{count}} Unstimmigkeit, Differenz {{difference}}. Melden Sie sich bei der Person, die Bestellwerk betreibt.',
    broken_other:
      'Konto geprüft {{when}}: {{count}} Unstimmigkeiten, Differenz {{difference}}. Melden Sie sich bei der Person, die Bestellwerk betreibt.',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    moneyBox: typeof texts;
  }
}
