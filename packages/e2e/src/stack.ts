/** Where a run's journeys go: one API with the web app, one supplier, one browser. */
export type Stack = {
  url: string;
  databaseUrl: string;
  supplierUrl: string;
  browserEndpoint: string;
  /** Where the API writes; shown when it answers with 5xx. */
  apiLog: string;
};

declare module 'vitest' {
  interface ProvidedContext {
    stack: Stack;
  }
}
