import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildOpenApiDocument } from '../../apps/api/src/openapi/build-openapi-document.ts';
import { root } from '../root.ts';

/** Whether the document in the repository is the one that the API serves. */
export async function findOpenApiDrift(): Promise<string | undefined> {
  const served = `${JSON.stringify(buildOpenApiDocument(), null, 2)}\n`;
  const committed = await readFile(join(root, 'docs/openapi.json'), 'utf8').catch(() => 'none');
  if (committed === served) return undefined;
  return 'docs/openapi.json is not what the API serves; write it anew with `npm run openapi`.';
}
