import { silentLogger } from '@bestellwerk/platform/logger';
import { installShutdown } from '@bestellwerk/platform/shutdown';
import { findBreaches } from './check/house-rules.ts';
import { findBundleExcess } from './check/find-bundle-excess.ts';
import { findLockFileFaults } from './check/find-lock-file-faults.ts';
import { findMigrationDrift } from './check/find-migration-drift.ts';
import { findOpenApiDrift } from './check/find-openapi-drift.ts';
import { runProgram } from './check/run-program.ts';
import { seconds } from './progress.ts';

const shutdown = installShutdown({ logger: silentLogger, signalExitCode: 130 });

/** Each returns what is wrong, or undefined. */
const checks: readonly { name: string; run: () => Promise<string | undefined> }[] = [
  { name: 'types', run: () => runProgram('tsc', ['--noEmit', '-p', 'tsconfig.json']) },
  { name: 'lint', run: () => runProgram('oxlint', ['--type-aware', '--deny-warnings']) },
  { name: 'import boundaries', run: checkBoundaries },
  { name: 'dead code', run: () => runProgram('knip', ['--no-progress']) },
  { name: 'formatting', run: () => runProgram('prettier', ['--check', '--log-level', 'warn', '.']) },
  { name: 'house rules', run: () => Promise.resolve(findBreaches()) },
  { name: 'lock file', run: findLockFileFaults },
  { name: 'migration drift', run: () => findMigrationDrift(shutdown) },
  { name: 'OpenAPI drift', run: findOpenApiDrift },
  { name: 'size of the web app', run: findBundleExcess },
];

function checkBoundaries(): Promise<string | undefined> {
  const folders = ['apps', 'packages', 'prisma', 'scripts'];
  return runProgram('depcruise', ['--config', '.dependency-cruiser.mjs', ...folders], {
    NODE_OPTIONS: '--import ./scripts/check/read-using-declarations.mjs',
  });
}

let failures = 0;
for (const { name, run } of checks) {
  const startedMs = performance.now();
  const fault = await run().catch((error: unknown) =>
    error instanceof Error ? (error.stack ?? '') : String(error),
  );
  console.log(`${fault === undefined ? '✓' : '✗'} ${name} · ${seconds(performance.now() - startedMs)}`);
  if (fault === undefined) continue;
  failures += 1;
  console.log(fault.replaceAll(/^/gm, '    '));
}
console.log(failures === 0 ? 'all checks passed' : `${failures} of ${checks.length} checks failed`);
await shutdown.run('done', failures === 0 ? 0 : 1);
