// Every command of package.json starts here, on whatever Node the machine has (20 or newer) and before anything is
// installed: so this is plain JavaScript with nothing but Node's own modules.
import { generatePrismaClient } from './bootstrap/generate-prisma-client.mjs';
import { installPackages } from './bootstrap/install-packages.mjs';
import { runOnOwnNode } from './bootstrap/run-on-own-node.mjs';
import { withLock } from './bootstrap/with-lock.mjs';

const entries = {
  prepare: 'scripts/prepare.ts',
  start: 'scripts/start.ts',
  test: 'scripts/test.ts',
  check: 'scripts/check.ts',
  dev: 'scripts/dev.ts',
  seed: 'prisma/seed/main.ts',
  bench: 'packages/testing/src/bench/main.ts',
  chaos: 'packages/testing/src/chaos/main.ts',
  'ledger:verify': 'scripts/ledger-verify.ts',
  screenshots: 'scripts/screenshots.ts',
};

const [command = '', ...args] = process.argv.slice(2);
const entry = entries[command];
if (entry === undefined) {
  console.error(`Unknown command "${command}". There are: ${Object.keys(entries).join(', ')}.`);
  process.exit(2);
}
try {
  await withLock('.install.lock', async () => {
    await installPackages();
    await generatePrismaClient();
  });
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exit(command === 'ledger:verify' || command === 'chaos' ? 2 : 1);
}
process.exit(await runOnOwnNode(entry, args));
