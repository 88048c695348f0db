import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { newSecret } from './ids.ts';

const storedSecrets = z.object({
  sessionSecret: z.string().min(32),
  appSecret: z.string().min(32),
  supplierApiKey: z.string().min(16),
});

export type Secrets = z.infer<typeof storedSecrets>;

/**
 * The secrets that the environment did not give, from `DATA_DIR/secrets.json`, made on first use. Losing the
 * file signs everybody out and makes stored channel secrets unreadable, so a damaged one is an error and is
 * never replaced.
 */
export async function loadSecrets(dataDir: string): Promise<Secrets> {
  const path = join(dataDir, 'secrets.json');
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text !== undefined) return storedSecrets.parse(JSON.parse(text));
  const secrets = { sessionSecret: newSecret(), appSecret: newSecret(), supplierApiKey: newSecret(24) };
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, path);
  return secrets;
}
