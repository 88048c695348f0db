import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Who a PostgreSQL process runs as; undefined values mean „as we do". */
export interface RunAs {
  uid?: number;
  gid?: number;
}

const preferredNames = ['postgres', 'nobody'];

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** PostgreSQL refuses to run as root, so root needs somebody else; one is made where nobody suitable exists. */
export function findUnprivilegedUser(): RunAs {
  if (!isRoot()) return {};
  const existing = preferredNames.map(findUser).find((user) => user !== undefined);
  if (existing !== undefined) return existing;
  execFileSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
  const created = findUser('postgres');
  if (created === undefined)
    throw new Error('PostgreSQL does not run as root and no user could be created for it');
  return created;
}

function findUser(name: string): RunAs | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}
