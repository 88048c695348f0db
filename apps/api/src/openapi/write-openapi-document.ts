import { writeFile } from 'node:fs/promises';
import { buildOpenApiDocument } from './build-openapi-document.ts';

/** Writes docs/openapi.json anew; `npm run check` fails while it is not what the operations say. */
const file = new URL('../../../../docs/openapi.json', import.meta.url);
await writeFile(file, `${JSON.stringify(buildOpenApiDocument(), null, 2)}\n`);
