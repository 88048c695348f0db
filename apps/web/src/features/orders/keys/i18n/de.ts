export const namespace = 'orderKeys';

export const texts = {
  next: 'Nächste Bestellung',
  previous: 'Vorige Bestellung',
  select: 'Auswählen',
  extendDown: 'Auswahl nach unten erweitern',
  extendUp: 'Auswahl nach oben erweitern',
  open: 'Öffnen',
  edit: 'Bearbeiten',
  resend: 'Bestellung erneut senden',
  acceptPayment: 'Zahlung akzeptiert',
  manual: 'Manuell versendet',
  cancel: 'Stornieren',
  clear: 'Auswahl aufheben',
  back: 'Zurück zur Liste',
  fixMode: 'Nacheinander beheben',
  pager: 'Bestellung {{position}} von {{total}} dieser Ansicht',
  pagerShort: '{{position}} von {{total}}',
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    orderKeys: typeof texts;
  }
}
