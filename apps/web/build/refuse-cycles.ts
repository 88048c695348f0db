import type { Plugin } from 'vite';

/**
 * Fails a build in which files import each other in a circle. Of such files one runs before what it imports is there,
 * and which one depends on the order in which a browser happens to receive them.
 */
export function refuseCycles(): Plugin {
  return {
    name: 'refuse-cycles',
    apply: 'build',
    generateBundle(_options, bundle) {
      const importsOf = (file: string): string[] => {
        const output = bundle[file];
        return output?.type === 'chunk' ? output.imports : [];
      };
      const cycle = findCycle(Object.keys(bundle), importsOf);
      if (cycle) this.error(`files import each other in a circle: ${cycle.join(' → ')}`);
    },
  };
}

/** A way from a file back to itself; undefined where there is none. */
export function findCycle(
  files: readonly string[],
  importsOf: (file: string) => readonly string[],
): string[] | undefined {
  const done = new Set<string>();
  function follow(file: string, way: readonly string[]): string[] | undefined {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of importsOf(file)) {
      const cycle = follow(next, [...way, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  }
  for (const file of files) {
    const cycle = follow(file, []);
    if (cycle) return cycle;
  }
  return undefined;
}
