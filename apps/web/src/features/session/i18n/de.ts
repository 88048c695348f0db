export const namespace = 'session';

export const texts = {
  title: 'Anmelden',
  intro: 'Bestellungen, die hängen bleiben, auf einen Blick.',
  email: 'E-Mail-Adresse',
  password: 'Passwort',
  show: 'Passwort anzeigen',
  hide: 'Passwort verbergen',
  submit: 'Anmelden',
  submitting: 'Sie werden angemeldet …',
  emailMissing: 'Geben Sie die E-Mail-Adresse ein, mit der Sie sich anmelden.',
  passwordMissing: 'Geben Sie Ihr Passwort ein.',
  demo: {
    title: 'Demo-Zugang',
    text: 'Diese Installation zeigt Beispieldaten. Bezahlt wird nur zum Schein.',
    fill: 'Demo-Zugang einsetzen',
  },
  signedOut: 'Ihre Sitzung ist abgelaufen. Melden Sie sich an, um dort weiterzumachen, wo Sie waren.',
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    session: typeof texts;
  }
}
