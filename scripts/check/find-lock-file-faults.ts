import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.ts';

interface LockEntry {
  version?: string;
  resolved?: string;
  link?: boolean;
  integrity?: string;
}

/**
 * The lock file names versions and checksums, never the address of the registry that happened to be used; and
 * every entry is complete, because `npm ci` refuses the whole file for one that is not.
 */
export async function findLockFileFaults(): Promise<string | undefined> {
  const text = await readFile(join(root, 'package-lock.json'), 'utf8');
  const { packages } = JSON.parse(text) as { packages: Record<string, LockEntry> };
  const faults = Object.entries(packages).flatMap(([path, entry]) => {
    if (!path.includes('node_modules/') || entry.link === true) return [];
    return [
      ...(entry.resolved?.startsWith('http') === true ? [`${path} names an address: ${entry.resolved}`] : []),
      ...(entry.version === undefined || entry.integrity === undefined
        ? [`${path} has no version or checksum`]
        : []),
    ];
  });
  return faults.length === 0 ? undefined : faults.join('\n');
}
