/** Every address of the app. German, as the screens' names are. */
export const PATHS = {
  signIn: '/anmelden',
  overview: '/',
  orders: '/bestellungen',
  order: (id: string) => `/bestellungen/${encodeURIComponent(id)}`,
  /** Stuck orders one after the other, and many with the same reason at once; both of the view in the query. */
  fixMode: '/bestellungen/beheben',
  fixGrid: '/bestellungen/beheben/tabelle',
  moneyBox: '/money-box',
  /** Opens the top-up dialog; `amountCents` fills it in. */
  topUp: (amountCents?: number) =>
    amountCents === undefined ? '/money-box?aufladen' : `/money-box?aufladen=${amountCents}`,
  channels: '/kanaele',
  channel: (id: string) => `/kanaele/${encodeURIComponent(id)}`,
  channelImport: (id: string) => `/kanaele/${encodeURIComponent(id)}/import`,
  /** Opens the dialog that connects one. */
  connectChannel: '/kanaele?verbinden',
  skuMappings: '/kanaele/sku-zuordnungen',
  followUps: '/aufgaben',
  account: '/konto/benutzerdaten',
  settings: '/einstellungen',
} as const;
