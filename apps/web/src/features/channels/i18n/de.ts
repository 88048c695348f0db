import type { Delivery } from '@bestellwerk/contracts/seller-api/channels';
import type { ChannelType } from '@bestellwerk/domain/channel-type';
import type { KnownTopic } from '../delivery-topic.ts';

export const namespace = 'channels';

export const texts = {
  title: 'Kanäle',
  tabs: { label: 'Ansichten der Kanäle', channels: 'Kanäle', skuMappings: 'SKU-Zuordnungen' },
  connect: 'Kanal verbinden',
  list: {
    caption: 'Verbundene Kanäle',
    name: 'Kanal',
    health: 'Zustand',
    lastDelivery: 'Letzte Lieferung',
    lastOrder: 'Letzte Bestellung',
    orders: 'Bestellungen',
    ordersOf: '{{count}} Bestellungen aus {{name}}',
    failed: 'Fehlgeschlagen',
    failedOf_one: '{{count}} fehlgeschlagener Import aus {{name}}',
    failedOf_other: '{{count}} fehlgeschlagene Importe aus {{name}}',
    never: 'noch nie',
    notByWebhook: 'über die Schnittstelle',
    empty: {
      title: 'Noch kein Kanal verbunden',
      text: 'Verbinden Sie den Shop oder Marktplatz, aus dem Ihre Bestellungen kommen. Danach treffen sie hier von selbst ein.',
    },
  },
  health: {
    failing_one: '{{count}} Import fehlgeschlagen',
    failing_other: '{{count}} Importe fehlgeschlagen',
    pull_failing: 'Abholen klappt nicht',
    secret_missing: 'Geheimnis fehlt',
    waiting: 'Noch nichts empfangen',
    silentHours: 'Seit {{hours}} Std. still',
    silentDays_one: 'Seit {{count}} Tag still',
    silentDays_other: 'Seit {{count}} Tagen still',
    healthy: 'Letzte Meldung {{when}}',
    order: 'Letzte Bestellung {{when}}',
  },
  connectDialog: {
    title: 'Kanal verbinden',
    type: 'Woher kommen die Bestellungen?',
    typeHint: {
      shopify: 'liefert sofort per Webhook',
      woocommerce: 'liefert sofort per Webhook',
      own_shop: 'meldet über die Schnittstelle',
      amazon: 'wird alle fünf Minuten abgeholt',
      ebay: 'wird alle fünf Minuten abgeholt',
      prestashop: 'wird alle fünf Minuten abgeholt',
    } satisfies Record<ChannelType, string>,
    name: 'Name',
    nameHint: 'Daran erkennen Sie den Kanal in Listen wieder.',
    nameMissing: 'Geben Sie dem Kanal einen Namen, zum Beispiel „Mein Shop“.',
    nameTooLong: 'Der Name ist {{over}} Zeichen zu lang (höchstens 100). Kürzen Sie ihn.',
    submit: 'Verbinden',
    created: '{{name}} ist angelegt',
    createdText: 'Noch ein paar Handgriffe auf der anderen Seite, dann treffen die Bestellungen ein.',
    toChannel: 'Zum Kanal',
  },
  guide: {
    title: 'Einrichtung',
    address: 'Adresse für den Webhook',
    secret: 'Geheimnis für den Webhook',
    topics: 'Ereignisse',
    topic: {
      created: 'neue Bestellung',
      updated: 'Bestellung geändert',
      paid: 'Bestellung bezahlt',
      cancelled: 'Bestellung storniert',
      deleted: 'Bestellung gelöscht',
    },
    shopify: {
      open: 'Öffnen Sie in Shopify „Einstellungen › Benachrichtigungen › Webhooks“.',
      create:
        'Legen Sie für jedes dieser vier Ereignisse einen Webhook an, Format JSON, immer mit derselben Adresse:',
      paste:
        'Unter der Liste zeigt Shopify einen Schlüssel, mit dem es alle Webhooks unterschreibt: das Geheimnis dieses Kanals. Kopieren Sie ihn und setzen Sie ihn hier ein. Ohne ihn wird jede Lieferung abgewiesen.',
    },
    woocommerce: {
      open: 'Öffnen Sie in WordPress „WooCommerce › Einstellungen › Erweitert › Webhooks“.',
      create: 'Legen Sie drei Webhooks an, je einen für diese Themen. Status „Aktiv“, API-Version 3:',
      address: 'Tragen Sie bei jedem dieselbe Auslieferungs-URL ein:',
      secret: 'Tragen Sie bei jedem dasselbe Geheimnis ein. Ohne es wird jede Lieferung abgewiesen.',
    },
    api: {
      marketplace:
        'Haben Sie keine eigenen Zugangsdaten für {{channel}}, kann auch ein Programm die Bestellungen melden, zum Beispiel Ihre Warenwirtschaft.',
      token: 'Legen Sie ein API-Token an und hinterlegen Sie es in Ihrem Shop oder Programm.',
      send: 'Senden Sie jede neue Bestellung an diese Adresse:',
      ordersAddress: 'Adresse für Bestellungen',
      channelId: 'Kennung dieses Kanals',
      example: 'Beispiel zum Ausprobieren',
      twice:
        'Dieselbe Bestellung darf mehrmals ankommen; angelegt wird sie einmal. Unbezahlte Bestellungen warten, bis die Zahlung gemeldet oder von Ihnen akzeptiert wird.',
      docs: 'Beschreibung der Schnittstelle',
    },
  },
  firstDelivery: {
    waiting: 'Warten auf die erste Lieferung …',
    waitingText:
      'Senden Sie jetzt eine Test-Lieferung: {{how}} Sie erscheint hier von selbst, Sie müssen nichts neu laden.',
    how: {
      shopify: 'In Shopify neben dem Webhook auf „Testbenachrichtigung senden“.',
      woocommerce: 'Speichern Sie eine beliebige Bestellung in WooCommerce noch einmal.',
    },
    received: 'Test-Lieferung empfangen',
    receivedText: 'Die Verbindung steht: {{topic}}, {{when}}.',
    refused: 'Eine Lieferung wurde abgewiesen',
    refusedText:
      'Es ist etwas angekommen, aber die Unterschrift, das Format oder die Größe stimmt nicht. Prüfen Sie zuerst das Geheimnis.',
  },
  secretForm: {
    label: { shopify: 'Schlüssel aus Shopify', woocommerce: 'Neues Geheimnis' },
    hint: 'Der bisherige Wert gilt daneben weiter, damit nichts verloren geht, während Sie umstellen.',
    missing: 'Setzen Sie zuerst das Geheimnis ein.',
    generate: 'Zufälliges Geheimnis einsetzen',
    save: 'Geheimnis speichern',
    saved: 'Das Geheimnis ist gespeichert. Ab jetzt werden Lieferungen damit geprüft.',
    savedEnterThere:
      'Das Geheimnis ist gespeichert. Tragen Sie es jetzt auch in WooCommerce bei jedem Webhook ein.',
    isSet:
      'Ein Wert ist schon hinterlegt; aus Sicherheitsgründen wird er nicht mehr angezeigt. Hier können Sie einen neuen setzen.',
  },
  detail: {
    back: 'Kanäle',
    tabs: 'Ansichten des Kanals',
    rename: 'Umbenennen',
    delete: 'Löschen',
    noOrderYet: 'noch keine',
    noDeliveryYet: 'noch keine',
    failed: 'Fehlgeschlagene Importe',
    failedNone: 'alles angekommen',
    failedShow: 'ansehen und wiederholen',
    refused: 'Abgewiesen',
    refusedNote: 'Unterschrift, Größe oder Format falsch',
    import: 'Bestellungen aus einer Datei übernehmen',
    since: 'verbunden seit {{day}}',
    skuMappings: 'SKU-Zuordnungen dieses Kanals',
  },
  rename: { title: 'Kanal umbenennen', submit: 'Umbenennen', done: 'Der Kanal heißt jetzt {{name}}.' },
  remove: {
    title: '{{name}} löschen?',
    text: 'Der Kanal verschwindet mit seinen Lieferungen und SKU-Zuordnungen. Weitere Lieferungen an seine Adresse werden abgewiesen. Das lässt sich nicht rückgängig machen.',
    confirm: 'Kanal löschen',
    done: '{{name}} ist gelöscht.',
    blockedTitle: '{{name}} kann nicht gelöscht werden',
    blocked_one:
      'Aus diesem Kanal stammt {{count}} Bestellung; sie braucht ihn weiter. Soll nichts Neues mehr kommen, entfernen Sie die Webhooks im Shop oder stoppen Sie das Programm, das die Bestellungen meldet.',
    blocked_other:
      'Aus diesem Kanal stammen {{count}} Bestellungen; sie brauchen ihn weiter. Soll nichts Neues mehr kommen, entfernen Sie die Webhooks im Shop oder stoppen Sie das Programm, das die Bestellungen meldet.',
    understood: 'Verstanden',
  },
  deliveries: {
    title: 'Lieferungen',
    all: 'Alle Lieferungen',
    state: {
      received: 'Angenommen',
      processed: 'Verarbeitet',
      ignored: 'Nichts zu tun',
      failed: 'Fehlgeschlagen',
    } satisfies Record<Delivery['state'], string>,
    stateTab: {
      failed: 'Fehlgeschlagene Importe',
      received: 'Noch nicht verarbeitet',
      processed: 'Verarbeitet',
      ignored: 'Nichts zu tun',
    } satisfies Record<Delivery['state'], string>,
    topic: {
      created: 'Neue Bestellung',
      updated: 'Bestellung geändert',
      paid: 'Bestellung bezahlt',
      cancelled: 'Bestellung storniert',
      deleted: 'Bestellung gelöscht',
      pulled: 'Bestellung abgeholt',
    } satisfies Record<KnownTopic, string>,
    noTopic: 'Lieferung ohne Thema',
    externalId: 'Nr. im Kanal {{id}}',
    order: 'Zur Bestellung',
    replay: 'Noch einmal verarbeiten',
    replayFor: 'Noch einmal verarbeiten: Lieferung {{when}}',
    dismiss: 'Verwerfen',
    dismissFor: 'Verwerfen: Lieferung {{when}}',
    dismissed: 'Die Lieferung ist verworfen. Sie steht weiter unter „Nichts zu tun“.',
    raw: 'Inhalt ansehen',
    headersLabel: 'Kopfzeilen der Lieferung',
    rawLabel: 'Inhalt der Lieferung',
    replayed: 'Jetzt hat es geklappt: Die Bestellung ist angekommen.',
    replayedIgnored: 'Die Lieferung wurde gelesen; es gibt nichts zu tun.',
    replayedFailed: 'Wieder fehlgeschlagen. {{reason}}',
    explain:
      'Diese Lieferungen wurden nicht zu Bestellungen. Sie sind nicht verloren: Beheben Sie den Grund im Shop und verarbeiten Sie sie dann noch einmal.',
    empty: {
      none: 'Noch keine Lieferung',
      noneText: 'Sobald der Shop etwas meldet, steht es hier. Prüfen Sie sonst die Einrichtung.',
      toSetup: 'Zur Einrichtung',
      failed: 'Kein Import fehlgeschlagen',
      failedText: 'Alles, was dieser Kanal geliefert hat, konnte verarbeitet werden.',
      filtered: 'Keine Lieferung in diesem Zustand',
      all: 'Alle Lieferungen zeigen',
    },
  },
  deliveryReason: {
    not_json: 'Der Inhalt ist kein lesbares JSON. Prüfen Sie im Shop, ob der Webhook das Format JSON sendet.',
    channel_not_supported:
      'Dieser Kanal liefert nicht per Webhook. Richten Sie ihn über die Schnittstelle ein.',
    not_an_order: 'Der Inhalt ist keine Bestellung. Prüfen Sie, welches Ereignis der Webhook meldet.',
    id_invalid:
      'Die Bestellung hat keine brauchbare Nummer. Sehen Sie im Shop nach, ob ein Zusatzprogramm sie verändert.',
    currency_missing:
      'Die Währung fehlt. Stellen Sie sie im Shop ein und senden Sie die Bestellung von dort noch einmal.',
    placed_at_missing:
      'Das Bestelldatum fehlt oder ist nicht lesbar. Senden Sie die Bestellung vom Shop noch einmal.',
    no_items:
      'Die Bestellung enthält keine Artikel. Ergänzen Sie sie im Shop; die Änderung kommt dann von selbst.',
    quantity_invalid: 'Eine Stückzahl ist nicht lesbar oder zu groß. Berichtigen Sie sie im Shop.',
    ended_here:
      'Die Bestellung war im Kanal storniert und läuft dort jetzt weiter; hier bleibt sie storniert. Legen Sie sie im Shop neu an, wenn sie gesendet werden soll.',
    processing_error:
      'Beim Verarbeiten ist bei uns ein Fehler aufgetreten. Verarbeiten Sie die Lieferung noch einmal.',
    other_topic: 'Die Meldung betrifft keine Bestellung.',
    cancelled: 'Die Bestellung ist im Kanal storniert.',
    voided: 'Die Zahlung wurde zurückgezogen.',
    refunded: 'Die Bestellung wurde erstattet.',
    deleted: 'Die Bestellung wurde im Kanal gelöscht.',
    payment_failed: 'Die Zahlung ist fehlgeschlagen.',
    already_fulfilled: 'Alles in dieser Bestellung ist schon versendet.',
    fulfilled_by_channel: 'Der Kanal versendet diese Bestellung selbst.',
    no_shipping_needed: 'Nichts in dieser Bestellung muss versendet werden.',
    draft: 'Das ist ein Entwurf, noch keine Bestellung.',
    not_released: 'Der Kanal hat die Bestellung noch nicht freigegeben.',
    other: 'Der Grund ist nicht näher bekannt: {{detail}}',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    channels: typeof texts;
  }
}
