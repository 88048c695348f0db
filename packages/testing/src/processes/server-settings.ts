/** What an API or a forwarder of a test works with. */
export interface ServerProcessOptions {
  databaseUrl: string;
  supplier: { url: string; apiKey: string };
  dataDir?: string;
  env?: Readonly<Record<string, string>>;
}

/** The same secrets everywhere, as in one installation: several processes read each other's sessions. */
export function serverSettings(options: ServerProcessOptions): Record<string, string> {
  return {
    DATABASE_URL: options.databaseUrl,
    SUPPLIER_URL: options.supplier.url,
    SUPPLIER_API_KEY: options.supplier.apiKey,
    SESSION_SECRET: 'session-secret-that-is-only-for-tests',
    APP_SECRET: 'application-secret-that-is-only-for-tests',
    DEMO: '1',
    ...options.env,
  };
}
