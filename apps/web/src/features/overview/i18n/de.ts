import type { OnboardingStep } from '../onboarding-steps.ts';

export const namespace = 'overview';

export const texts = {
  title: 'Übersicht',
  attention: {
    title_one: '{{count}} Bestellung zu prüfen',
    title_other: '{{count}} Bestellungen zu prüfen',
    text: 'Beheben Sie den Grund und senden Sie die Bestellung erneut. Manche Artikel sind nur noch wenige Male vorrätig.',
    action: 'Jetzt prüfen',
  },
  allDone: {
    title: 'Alles erledigt',
    text: 'Keine Bestellung wartet auf Sie.',
  },
  stats: {
    attention: 'Zu prüfen',
    attentionNote: 'mit Grund oder unbezahlt',
    available: 'Verfügbar',
    median: 'Mittlere Zeit bis zur Lösung',
    medianNote: 'vom Hängenbleiben bis zur Übermittlung, letzte 30 Tage',
    medianNone: 'noch keine gelöst',
    none: '–',
    followUps: 'Offene Aufgaben',
    followUpsNote: 'im Kanal oder beim Lieferanten zu erledigen',
    followUpsNone: 'nichts zu erledigen',
  },
  stuck: {
    title: 'Was hängt und warum',
    caption: 'Bestellungen, die hängen, nach Grund',
    reason: 'Grund',
    orders: 'Bestellungen',
    cost: 'Kosten',
    several: 'Eine Bestellung kann mehrere Gründe haben und zählt dann bei jedem mit.',
    all: 'Alle ansehen',
    none: 'Keine Bestellung hängt. So soll es sein.',
  },
  waiting: {
    title: 'Geld, auf das gewartet wird',
    summary_one: '{{count}} Bestellung kostet',
    summary_other: '{{count}} Bestellungen kosten zusammen',
    caption: 'Was wartende Bestellungen kosten: wie viel davon da ist und wie viel fehlt',
    part: 'Anteil',
    amount: 'Betrag',
    covered: 'durch das Guthaben gedeckt',
    missing: 'fehlt in der Money Box',
    none: 'Keine Bestellung wartet auf Geld.',
    show: 'Bestellungen ansehen',
  },
  forwarded: {
    title: 'Übermittelt je Tag',
    caption: 'Übermittelte Bestellungen je Tag, letzte 30 Tage',
    day: 'Tag',
    ordersColumn: 'Bestellungen',
    orders_one: '{{count}} Bestellung',
    orders_other: '{{count}} Bestellungen',
    summary: '{{orders}} in 30 Tagen, höchstens {{most}} am Tag',
    show: 'Übermittelte ansehen',
    none: 'In den letzten 30 Tagen wurde noch keine Bestellung übermittelt.',
  },
  balance: {
    title: 'Guthaben im Verlauf',
    caption: 'Guthaben der Money Box am Ende jedes Tages, letzte 30 Tage',
    captionWithForecast: 'Guthaben der Money Box am Ende jedes Tages, letzte 30 Tage und Prognose',
    forecast: 'voraussichtlich {{amount}}',
    day: 'Tag',
    balance: 'Guthaben',
    summary: 'Zuletzt {{last}}, niedrigster Stand {{least}}',
    none: 'Sobald Sie Ihre Money Box aufladen, sehen Sie hier den Verlauf.',
  },
  demoFault: {
    title: 'Zum Ausprobieren',
    text: 'Lassen Sie die Antwort des Lieferanten auf die nächste Bestellung verloren gehen und senden Sie dann eine Bestellung erneut. Bestellwerk findet selbst heraus, ob sie angekommen ist, und sendet sie nie doppelt.',
    action: 'Demo-Störung auslösen',
    done: 'Die Störung ist vorbereitet: Die nächste Antwort des Lieferanten geht verloren.',
  },
  onboarding: {
    title: 'Erste Schritte',
    progress: '{{done}} von {{all}} erledigt',
    done: 'erledigt',
    open: 'offen',
    hide: 'Ausblenden',
    step: {
      top_up: {
        title: 'Money Box aufladen',
        text: 'Aus diesem Guthaben werden Ihre Bestellungen beim Lieferanten bezahlt.',
        action: 'Aufladen',
      },
      connect_channel: {
        title: 'Kanal verbinden',
        text: 'Shopify, WooCommerce oder Ihr eigener Shop: Von dort kommen Ihre Bestellungen.',
        action: 'Kanal verbinden',
      },
      link_paypal: {
        title: 'PayPal verbinden (freiwillig)',
        text: 'Springt ein, wenn das Guthaben für eine Bestellung nicht reicht.',
        action: 'Zu den Benutzerdaten',
      },
      fix_order: {
        title: 'Erste Bestellung korrigieren',
        text: 'Beheben Sie, was eine Bestellung aufhält, und senden Sie sie erneut.',
        action: 'Zu den Bestellungen',
      },
    } satisfies Record<OnboardingStep, { title: string; text: string; action: string }>,
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    overview: typeof texts;
  }
}
