export const namespace = 'apiTokens';

export const texts = {
  title: 'API-Tokens',
  intro:
    'Mit einem Token meldet ein Programm Bestellungen oder liest sie. Es darf alles, was Sie hier dürfen; geben Sie jedem Programm ein eigenes.',
  name: 'Wofür ist das Token?',
  namePlaceholder: 'zum Beispiel Warenwirtschaft',
  nameMissing: 'Geben Sie an, wofür das Token ist, zum Beispiel „Warenwirtschaft“.',
  nameTooLong: 'Der Name ist {{over}} Zeichen zu lang (höchstens 100). Kürzen Sie ihn.',
  create: 'Token anlegen',
  created: 'Token für {{name}}',
  createdDone: 'Habe ich kopiert',
  list: {
    caption: 'Ihre API-Tokens',
    name: 'Programm',
    prefix: 'Beginnt mit',
    createdAt: 'Angelegt',
    lastUsedAt: 'Zuletzt benutzt',
    never: 'noch nie',
    revoke: 'Widerrufen',
    revokeFor: 'Widerrufen: {{name}}',
    empty: 'Noch kein Token. Sie brauchen nur eines, wenn ein Programm mit Bestellwerk sprechen soll.',
  },
  revoke: {
    title: 'Token für {{name}} widerrufen?',
    text: 'Das Programm kann sich ab sofort nicht mehr anmelden und meldet dann auch keine Bestellungen mehr. Das lässt sich nicht rückgängig machen.',
    confirm: 'Token widerrufen',
    done: 'Das Token für {{name}} gilt nicht mehr.',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    apiTokens: typeof texts;
  }
}
