import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { MigrationAdapter } from './migration-adapter.ts';

export type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm';

/** No table is managed by anybody else than the migrations. */
export const noFilters = { externalTables: [], externalEnums: [] };

const emptyDatamodel: [path: string, text: string][] = [
  ['schema.prisma', 'datasource db { provider = "postgresql" }'],
];

/** What the package's entry point exports once its bindings are connected; TypeScript sees only the entry point. */
interface EngineModule {
  SchemaEngine: typeof SchemaEngine;
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

let loading: Promise<EngineModule> | undefined;

/**
 * Works with Prisma's own migration engine, as WebAssembly: the same history table and the same diffs as the
 * command line tool, without the native program that it would download.
 */
export async function withSchemaEngine<Result>(
  databaseUrl: string,
  work: (engine: SchemaEngine) => Promise<Result>,
  datamodel = emptyDatamodel,
): Promise<Result> {
  loading ??= loadEngine();
  const { SchemaEngine: Engine } = await loading;
  const adapter = new MigrationAdapter(databaseUrl);
  try {
    const factory = bindMigrationAwareSqlAdapterFactory(adapter);
    const engine = await Engine.new({ datamodels: datamodel }, () => undefined, factory);
    return await work(engine).finally(() => engine.free());
  } finally {
    await adapter.close();
  }
}

/** Node cannot import WebAssembly as a module yet, so the package's bindings are connected by hand. */
async function loadEngine(): Promise<EngineModule> {
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = await readFile(join(dirname(entry), 'schema_engine_bg.wasm'));
  const engine = bindings as unknown as EngineModule;
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': withQuietTimers(bindings),
  });
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports['__wbindgen_start'] as () => void)();
  return engine;
}

/** The engine leaves its time-outs running, and a command that migrated would end ten seconds late. */
function withQuietTimers(imports: object): WebAssembly.ModuleImports {
  const quiet = Object.entries(imports).map(([name, value]: [string, unknown]) => {
    if (!name.startsWith('__wbg_setTimeout_') || typeof value !== 'function') return [name, value] as const;
    const setTimer = value as (...args: unknown[]) => unknown;
    return [
      name,
      (...args: unknown[]) => {
        const timer = setTimer(...args);
        if (isTimer(timer)) timer.unref();
        return timer;
      },
    ] as const;
  });
  return Object.fromEntries(quiet) as WebAssembly.ModuleImports;
}

function isTimer(value: unknown): value is NodeJS.Timeout {
  return typeof value === 'object' && value !== null && 'unref' in value;
}
