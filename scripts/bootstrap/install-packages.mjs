import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { runStep } from './run-step.mjs';

/** Keeps install scripts that npm may run unasked from downloading what is not needed. */
const quietInstall = {
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  PRISMA_SKIP_POSTINSTALL_GENERATE: '1',
  CHECKPOINT_DISABLE: '1',
  SCARF_ANALYTICS: 'false',
};

/** Runs `npm ci` where packages are missing or are not those of the lock file. */
export async function installPackages() {
  if (isInstalled()) return;
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const flags = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  await runStep('installing packages (npm ci)', [...npm, ...flags], quietInstall);
  if (!existsSync(join(root, 'node_modules/.bin/node'))) {
    throw new Error(
      'npm ci did not install Node 24 (the package "node"): its install script was not allowed to run. ' +
        'Run `npm ci --foreground-scripts` and look at its messages.',
    );
  }
}

/** npm notes what it installed in a lock file of its own; every package must stand there in the wanted version. */
function isInstalled() {
  const installed = readPackages('node_modules/.package-lock.json');
  if (installed === undefined || !existsSync(join(root, 'node_modules/.bin/node'))) return false;
  const wanted = Object.entries(readPackages('package-lock.json') ?? {});
  return wanted.every(([path, entry]) => {
    if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) return true; // our own packages
    const found = installed[path];
    if (found === undefined) return entry.optional === true || entry.peer === true; // for another platform
    return entry.link === true || found.version === entry.version;
  });
}

/** @returns {Record<string, {version?: string, link?: boolean, optional?: boolean, peer?: boolean}> | undefined} */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
