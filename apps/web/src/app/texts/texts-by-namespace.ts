import type { Texts } from '../../lib/i18n/texts.ts';

type TextFile = { namespace: string; texts: Texts };

function isTextFile(value: unknown): value is TextFile {
  return typeof value === 'object' && value !== null && 'namespace' in value && 'texts' in value;
}

/** Sorts text files under the namespace each names itself. Two files with one namespace are a mistake. */
export function textsByNamespace(files: Record<string, unknown>): Record<string, Texts> {
  const found: Record<string, Texts> = {};
  for (const [path, file] of Object.entries(files)) {
    if (!isTextFile(file)) throw new Error(`${path} does not export namespace and texts`);
    if (found[file.namespace]) throw new Error(`${path} uses a namespace that is taken: ${file.namespace}`);
    found[file.namespace] = file.texts;
  }
  return found;
}
