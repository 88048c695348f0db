import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { runStep } from './run-step.mjs';

const schema = join(root, 'prisma/schema.prisma');
const cli = join(root, 'node_modules/prisma/build/index.js');
const stamp = join(root, 'packages/db/src/generated/.stamp');

/** Makes the database client from the schema unless it was made from this very schema by this very Prisma. */
export async function generatePrismaClient() {
  const version = JSON.parse(readFileSync(join(root, 'node_modules/prisma/package.json'), 'utf8')).version;
  const wanted = createHash('sha256').update(version).update(readFileSync(schema)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const node = join(root, 'node_modules/.bin/node');
  await runStep('generating the database client', [node, cli, 'generate', `--schema=${schema}`], {
    // Generating needs no native engine, but Prisma would try to download one unless it is told of a program.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  });
  writeFileSync(stamp, wanted);
}
