import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { withFileLock } from '@bestellwerk/platform/file-lock';
import { step } from './progress.ts';
import { root } from './root.ts';

const run = promisify(execFile);
const web = join(root, 'apps/web');
const built = join(web, 'dist');
const stamp = join(built, '.stamp');

/** Whatever the bundle is made from. */
const sources = [
  'apps/web/src',
  'apps/web/public',
  'apps/web/index.html',
  'apps/web/build',
  'apps/web/vite.config.ts',
  'apps/web/package.json',
  'packages/domain/src',
  'packages/contracts/src',
  'package-lock.json',
];

/** Builds the web app unless the build there was made from these very sources; two commands build one at a time. */
export async function buildWebIfStale(signal?: AbortSignal): Promise<void> {
  if (!existsSync(join(web, 'index.html'))) return;
  const wanted = await hashSources();
  if (await isBuiltFrom(wanted)) return;
  await withFileLock(join(web, '.build.lock'), async () => {
    if (await isBuiltFrom(wanted)) return;
    await step('building the web app', async () => {
      const fresh = join(web, 'dist-next');
      await rm(fresh, { recursive: true, force: true });
      const vite = join(root, 'node_modules/vite/bin/vite.js');
      await run(process.execPath, [vite, 'build', '--outDir', fresh, '--logLevel', 'warn'], {
        cwd: web,
        env: { ...process.env, NODE_ENV: 'production' },
        ...(signal === undefined ? {} : { signal }),
      });
      await writeFile(join(fresh, '.stamp'), wanted);
      // Swapped in one go, so that a running instance never serves half a build.
      await rm(built, { recursive: true, force: true });
      await rename(fresh, built);
    });
  });
}

async function isBuiltFrom(wanted: string): Promise<boolean> {
  return existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted;
}

async function hashSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const path of await listFiles(join(root, source))) hash.update(path).update(await readFile(path));
  }
  return hash.digest('hex');
}

async function listFiles(path: string): Promise<string[]> {
  if (!existsSync(path)) return [];
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return [path];
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.toSorted();
}
