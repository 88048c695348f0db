import { readFile, writeFile } from 'node:fs/promises';
import { buildOpenApi } from './build-openapi.ts';

/**
 * Compares docs/openapi.json with what the operations say, and ends with exit code 1 where they differ. With
 * `--write` it writes the document instead.
 */
const file = new URL('../../../../docs/openapi.json', import.meta.url);
const wanted = `${JSON.stringify(buildOpenApi(), null, 2)}\n`;

if (process.argv.includes('--write')) {
  await writeFile(file, wanted);
} else {
  const committed = await readFile(file, 'utf8').catch(() => '');
  if (committed !== wanted) {
    console.error(
      'docs/openapi.json is not what the operations say. Run: node apps/api/src/openapi/check.ts --write',
    );
    process.exitCode = 1;
  }
}
