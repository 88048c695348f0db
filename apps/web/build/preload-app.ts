import type { Plugin, Rolldown } from 'vite';

/** Names the app's files in the page, so that a browser fetches them beside the small script that asks for them. */
export function preloadApp(appModule: string): Plugin {
  return {
    name: 'preload-app',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const app = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(appModule)));
        if (!app) throw new Error(`${appModule} is in no file`);
        return [...withImports(app, chunks)]
          .filter((fileName) => !html.includes(fileName))
          .map((fileName) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}

function withImports(
  chunk: Rolldown.OutputChunk,
  chunks: readonly Rolldown.OutputChunk[],
  found = new Set<string>(),
): Set<string> {
  if (found.has(chunk.fileName)) return found;
  found.add(chunk.fileName);
  for (const next of chunks) if (chunk.imports.includes(next.fileName)) withImports(next, chunks, found);
  return found;
}
