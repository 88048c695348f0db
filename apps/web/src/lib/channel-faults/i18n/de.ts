import type { ChannelFaultCode } from '@bestellwerk/domain/channel-fault';

export const namespace = 'channelFaults';

/** Why a channel's own API could not be used, and what to do about it. */
export const texts = {
  fault: {
    unreachable:
      'Der Kanal ist unter dieser Adresse nicht zu erreichen. Prüfen Sie die Adresse und ob der Shop läuft.',
    redirected:
      'Die Adresse leitet woandershin weiter. Tragen Sie die endgültige Adresse ein, mit oder ohne „www“ und mit https.',
    unauthorized:
      'Der Kanal nimmt die Zugangsdaten nicht an. Vielleicht wurden sie dort gelöscht oder sind abgelaufen. Tragen Sie neue ein.',
    forbidden:
      'Die Zugangsdaten stimmen, aber ihnen fehlt ein Recht. Erweitern Sie die Rechte im Kanal wie in der Einrichtung beschrieben.',
    not_found:
      'Der Kanal kennt das Gesuchte nicht. Prüfen Sie die Adresse; bei einer Bestellung, ob es sie dort noch gibt.',
    rate_limited:
      'Der Kanal lässt gerade keine weiteren Abfragen zu. Es geht von selbst weiter; es ist nichts zu tun.',
    unexpected:
      'Bei uns ist ein unerwarteter Fehler aufgetreten. Wir versuchen es von selbst wieder; hält er an, melden Sie ihn dem Betreiber.',
    server_error:
      'Beim Kanal ist ein Fehler aufgetreten. Wir versuchen es von selbst wieder; hält es an, fragen Sie den Betreiber.',
    bad_answer:
      'Unter der Adresse antwortet etwas anderes als die Schnittstelle, zum Beispiel eine Anmelde- oder Wartungsseite. Prüfen Sie die Adresse.',
    refused: 'Der Kanal hat die Anfrage abgelehnt. Seine Begründung steht dabei.',
    address_not_allowed:
      'Diese Adresse wird nicht aufgerufen. Erlaubt sind öffentliche Adressen mit https, bei Marktplätzen nur deren eigene.',
  } satisfies Record<ChannelFaultCode, string>,
  said: 'Antwort des Kanals: {{detail}}',
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    channelFaults: typeof texts;
  }
}
