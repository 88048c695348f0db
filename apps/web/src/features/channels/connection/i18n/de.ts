import type { ConnectableChannelType } from '@bestellwerk/domain/channel-type';
import type { FieldName } from '../connection-fields.ts';

export const namespace = 'channelConnection';

export const texts = {
  title: 'Abholen und zurückmelden',
  intro: {
    pushes:
      'Mit eigenen Zugangsdaten sieht Bestellwerk alle fünf Minuten nach, ob eine Lieferung ausgeblieben ist, meldet Sendungsnummern an den Kanal zurück und kann Bestellungen auch dort stornieren.',
    pulled:
      'Mit eigenen Zugangsdaten holt Bestellwerk alle fünf Minuten neue Bestellungen ab und meldet Sendungsnummern an den Kanal zurück.',
  },
  begin: 'Abgeholt wird, was seit dem Anlegen dieses Kanals eingegangen ist, höchstens 30 Tage zurück.',
  steps: {
    woocommerce: {
      open: 'Öffnen Sie in WordPress „WooCommerce › Einstellungen › Erweitert › REST-API“ und wählen Sie „Schlüssel hinzufügen“.',
      rights: 'Wählen Sie die Berechtigung „Lesen/Schreiben“ und erzeugen Sie den API-Schlüssel.',
      copy: 'Kopieren Sie beide Schlüssel hierher; WooCommerce zeigt sie nur dieses eine Mal.',
    },
    shopify: {
      open: 'Legen Sie im Dev Dashboard von Shopify eine App an und installieren Sie sie in Ihrem Shop.',
      rights:
        'Geben Sie ihr diese Rechte: read_orders, write_orders, read_merchant_managed_fulfillment_orders, write_merchant_managed_fulfillment_orders.',
      copy: 'Kopieren Sie Client-ID und Geheimnis aus den Einstellungen der App hierher. Eine ältere App hat stattdessen ein Zugriffstoken.',
    },
    prestashop: {
      open: 'Öffnen Sie in PrestaShop „Erweiterte Einstellungen › Webservice“, schalten Sie ihn ein und legen Sie einen Schlüssel an.',
      rights:
        'Erlauben Sie Lesen für orders, addresses, customers, countries, currencies und order_carriers, dazu Ändern für order_carriers und Hinzufügen für order_histories.',
      copy: 'Kopieren Sie den Schlüssel hierher.',
    },
    ebay: {
      open: 'Legen Sie im Developer-Programm von eBay ein Production-Keyset an.',
      rights:
        'Melden Sie sich dort unter „User Tokens“ mit Ihrem Verkäuferkonto an; der Bereich sell.fulfillment wird gebraucht.',
      copy: 'Kopieren Sie die App-ID (Client-ID), die Cert-ID (Client-Geheimnis) und das Refresh-Token hierher.',
    },
    amazon: {
      open: 'Öffnen Sie in Seller Central „Partner-Netzwerk › Apps entwickeln“ und legen Sie eine SP-API-App an.',
      rights:
        'Sie braucht die Rollen „Inventory and Order Tracking“ und „Direct-to-Consumer Delivery“: Ohne die zweite zeigt Amazon weder Namen noch Anschrift.',
      copy: 'Autorisieren Sie die App für Ihr Konto und kopieren Sie die drei Werte hierher.',
    },
  } satisfies Record<ConnectableChannelType, Record<'open' | 'rights' | 'copy', string>>,
  field: {
    baseUrl: 'Adresse des Shops',
    consumerKey: 'Consumer Key',
    consumerSecret: 'Consumer Secret',
    accessToken: 'Zugriffstoken',
    apiKey: 'Webservice-Schlüssel',
    clientId: 'Client-ID',
    clientSecret: 'Client-Geheimnis',
    refreshToken: 'Refresh-Token',
    verificationToken: 'Prüftoken für Benachrichtigungen',
    marketplaceIds: 'Marktplatz-IDs',
    region: 'Region',
  } satisfies Record<FieldName, string>,
  hint: {
    baseUrl: 'zum Beispiel https://mein-laden.de',
    shopifyUrl: 'zum Beispiel mein-laden.myshopify.com',
    accessToken: 'nur bei einer App von vor 2026, statt der beiden anderen',
    marketplaceIds: 'mehrere mit Komma; A1PA6795UKMFR9 ist Amazon.de',
    verificationToken: '32 bis 80 Buchstaben, Ziffern, „-“ oder „_“; derselbe Wert wie bei eBay',
  },
  region: { eu: 'Europa', na: 'Nordamerika', fe: 'Ferner Osten' },
  missing: 'Tragen Sie diesen Wert ein.',
  invalid: 'Dieser Wert passt nicht. Prüfen Sie, ob er vollständig kopiert ist.',
  save: 'Speichern & Verbindung testen',
  cancel: 'Abbrechen',
  works: 'Die Verbindung funktioniert. Bestellungen werden jetzt abgeholt.',
  fails: 'Die Zugangsdaten sind gespeichert, aber die Verbindung klappt noch nicht.',
  test: 'Verbindung testen',
  pullNow: 'Jetzt abholen',
  pulling: 'Wird abgeholt …',
  change: 'Zugangsdaten ändern',
  address: 'Adresse',
  lastPull: 'Zuletzt abgeholt',
  never: 'noch nie',
  nextPull: 'Nächstes Abholen',
  soon: 'gleich',
  overdue:
    'Das Abholen ist überfällig: Bestellwerk arbeitet im Hintergrund gerade nichts ab. Bleibt das so, wenden Sie sich an den Betreiber.',
  faultTitle: 'Abholen klappt nicht',
  faultSince: 'seit',
  failedWrites_one:
    '{{count}} Rückmeldung an den Kanal ist fehlgeschlagen. Sie steht auf der Seite der Bestellung.',
  failedWrites_other:
    '{{count}} Rückmeldungen an den Kanal sind fehlgeschlagen. Sie stehen auf den Seiten der Bestellungen.',
  disconnect: 'Trennen',
  disconnectDialog: {
    title: 'Verbindung zu {{name}} trennen?',
    text: 'Die Zugangsdaten werden gelöscht; abgeholt und zurückgemeldet wird dann nichts mehr. Bestellungen und Webhooks bleiben.',
    confirm: 'Verbindung trennen',
    done: 'Die Verbindung zu {{name}} ist getrennt.',
  },
  ebayNotifications:
    'Adresse für Benachrichtigungen, die eBay verlangt. Tragen Sie sie dort zusammen mit dem Prüftoken ein:',
  ebayAddress: 'Adresse für Benachrichtigungen',
  ownProgram: 'Oder über ein eigenes Programm',
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    channelConnection: typeof texts;
  }
}
