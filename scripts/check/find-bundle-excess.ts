import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildWebIfStale } from '../build-web.ts';
import { root } from '../root.ts';

const firstLoadLimit = 170_000;
const routeLimit = 50_000;
const dist = join(root, 'apps/web/dist');

/** What a browser loads as script for the first page, and for each further one, compressed as it is served. */
export async function findBundleExcess(): Promise<string | undefined> {
  await buildWebIfStale();
  const page = join(dist, 'index.html');
  if (!existsSync(page)) return undefined;
  const html = readFileSync(page, 'utf8');
  const eager = new Set([...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map((match) => match[1] ?? ''));
  const firstLoad = [...eager].reduce((sum, path) => sum + compressedSize(join(dist, path)), 0);
  const scripts = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.js'));
  const routes = scripts.filter((name) => !eager.has(`assets/${name}`));
  const excess = [
    ...(firstLoad > firstLoadLimit ? [`first load: ${firstLoad} bytes, at most ${firstLoadLimit}`] : []),
    ...routes
      .map((name) => ({ name, size: compressedSize(join(dist, 'assets', name)) }))
      .filter(({ size }) => size > routeLimit)
      .map(({ name, size }) => `${name}: ${size} bytes, at most ${routeLimit}`),
  ];
  return excess.length === 0 ? undefined : excess.join('\n');
}

function compressedSize(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length;
}
