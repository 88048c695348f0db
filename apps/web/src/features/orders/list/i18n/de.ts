import type { OrderFix } from '../../order-fix.ts';

export const namespace = 'orderList';

export const texts = {
  title: 'Bestellungen',
  scopes: 'Ansichten',
  all: 'Alle',
  caption: 'Bestellungen, Ansicht „{{scope}}“',
  column: {
    select: 'Auswahl',
    number: 'Bestellung',
    buyer: 'Käufer und Kanal',
    total: 'Betrag',
    status: 'Status',
    reasons: 'Gründe',
    waiting: 'Wartet seit',
    fix: 'Nächster Schritt',
  },
  nextAttempt: 'nächster Versuch',
  selectOrder: 'Bestellung {{number}} auswählen',
  selectLoaded: 'Alle geladenen Bestellungen auswählen',
  notSelectable: 'Für Bestellung {{number}} gibt es keine Aktion mehr',
  filter: {
    label: 'Filter',
    search: 'Suchen',
    searchHint: 'Nummern, Name, E-Mail, Telefon, Ort, SKU, Sendung',
    searchHelp: 'Mehrere Nummern trennen Sie durch Leerzeichen oder Komma.',
    clearSearch: 'Suche leeren',
    reason: 'Grund',
    anyReason: 'Alle Gründe',
    reasonCount: '{{reason}} ({{count}})',
    channel: 'Kanal',
    anyChannel: 'Alle Kanäle',
    from: 'Eingang von',
    to: 'Eingang bis',
    reset: 'Filter zurücksetzen',
    show: 'Filter anzeigen',
    ignored: 'Nicht verstanden und deshalb ausgelassen: {{values}}. Die Liste zeigt alles andere.',
  },
  fix: {
    top_up: 'Aufladen',
    edit: 'Bearbeiten',
    shorten: 'Adresse kürzen',
    map_sku: 'Artikel zuordnen',
    change_carrier: 'Spediteur wählen',
    release: 'Freigabe prüfen',
    resend: 'Erneut senden',
    manual: 'Manuell versenden',
    accept_payment: 'Zahlung akzeptiert',
  } satisfies Record<OrderFix, string>,
  fixFor: '{{fix}}: Bestellung {{number}}',
  waits: 'läuft von selbst',
  resent: 'Bestellung {{number}} wird übermittelt.',
  resentButHeld: 'Bestellung {{number}} bleibt in Bearbeitung: {{reasons}}.',
  paymentAccepted: 'Zahlung für Bestellung {{number}} akzeptiert.',
  empty: {
    none: {
      title: 'Noch keine Bestellungen',
      text: 'Verbinden Sie einen Kanal, dann kommen die Bestellungen von selbst hier an. Damit sie sofort weitergehen, laden Sie die Money Box auf.',
      channels: 'Kanal verbinden',
      moneyBox: 'Money Box aufladen',
    },
    checked: {
      title: 'Alles erledigt',
      text: 'Keine Bestellung wartet auf Sie.',
      lastCheck: 'Letzte Prüfung',
      all: 'Alle Bestellungen ansehen',
    },
    filtered: {
      title: 'Nichts gefunden',
      text: 'In der Ansicht „{{scope}}“ passt keine Bestellung zu diesen Filtern.',
      everywhere: 'In allen Bestellungen suchen',
    },
    scope: { title: 'Keine Bestellungen', text: 'Der Status „{{scope}}“ kommt gerade nicht vor.' },
  },
  shown_one: '{{count}} Bestellung angezeigt',
  shown_other: '{{count}} Bestellungen angezeigt',
  end: 'Ende der Liste',
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    orderList: typeof texts;
  }
}
