import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../root.ts';

const committed = join(root, 'docs/openapi.json');
const builder = join(root, 'apps/api/src/openapi/build-openapi-document.ts');

/** Whether the document in the repository is the one that the API serves. */
export async function findOpenApiDrift(): Promise<string | undefined> {
  if (!existsSync(builder) || !existsSync(committed)) return undefined;
  const { buildOpenApiDocument } = (await import(pathToFileURL(builder).href)) as {
    buildOpenApiDocument: () => unknown;
  };
  const served = `${JSON.stringify(buildOpenApiDocument(), null, 2)}\n`;
  if ((await readFile(committed, 'utf8')) === served) return undefined;
  return 'docs/openapi.json is not what the API serves; write it anew with `npm run openapi`.';
}
