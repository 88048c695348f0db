export const namespace = 'account';

export const texts = {
  title: 'Benutzerdaten',
  heading: 'Mein Konto › Benutzerdaten',
  form: {
    title: 'Sie und Ihr Unternehmen',
    name: 'Ihr Name',
    email: 'E-Mail-Adresse zum Anmelden',
    emailHint: 'Diese Adresse lässt sich hier nicht ändern.',
    companyName: 'Unternehmen',
    street: 'Straße und Hausnummer',
    postcode: 'Postleitzahl',
    town: 'Ort',
    country: 'Land',
    noCountry: 'keine Angabe',
    phone: 'Telefon',
    vatNumber: 'Umsatzsteuer-Identifikationsnummer',
    blank: 'Dieses Feld darf nicht leer sein. Geben Sie etwas ein.',
    too_long: 'Das sind {{over}} Zeichen zu viel (höchstens {{max}}). Kürzen Sie die Angabe.',
    refused: 'Dieser Wert wurde nicht angenommen. Prüfen Sie die Schreibweise.',
    saved: 'Ihre Benutzerdaten sind gespeichert.',
  },
  paypal: {
    title: 'PayPal-Konto',
    intro:
      'Reicht die Money Box für eine Bestellung nicht, kann PayPal einspringen. Dafür fallen 1 % und 0,30 € Gebühr an.',
    none: 'Noch kein PayPal-Konto hinterlegt.',
    linked: 'Hinterlegt seit {{day}}',
    on: 'springt ein',
    off: 'wird nicht benutzt',
    offText: 'Das Konto ist hinterlegt, aber noch nicht eingeschaltet.',
    toSettings: 'Unter Einstellungen einschalten',
    email: 'E-Mail-Adresse Ihres PayPal-Kontos',
    emailMissing: 'Geben Sie die E-Mail-Adresse ein, mit der Sie sich bei PayPal anmelden.',
    emailInvalid: 'Das ist keine vollständige E-Mail-Adresse. Sie braucht ein @ und eine Endung wie .de.',
    link: 'PayPal-Konto hinterlegen',
    change: 'Anderes Konto',
    saved: 'Das PayPal-Konto {{email}} ist hinterlegt.',
    remove: 'Entfernen',
    removeTitle: 'PayPal-Konto entfernen?',
    removeText:
      'Die Bezahlung über PayPal wird damit ausgeschaltet. Bestellungen, für die die Money Box nicht reicht, bleiben dann In Bearbeitung, bis Sie aufladen.',
    removeTextOff:
      'Bezahlt wird dann nur noch aus der Money Box. Sie können das Konto jederzeit wieder hinterlegen.',
    removeConfirm: 'PayPal-Konto entfernen',
    removed: 'Das PayPal-Konto ist entfernt; bezahlt wird nur noch aus der Money Box.',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    account: typeof texts;
  }
}
