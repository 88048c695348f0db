import type { Plugin } from 'vite';

/** Which modules the app's main module cannot run without; known when all of them have been read. */
export function neededBy(appModule: string): { plugin: Plugin; has: (moduleId: string) => boolean } {
  const needed = new Set<string>();
  const plugin: Plugin = {
    name: 'needed-by',
    apply: 'build',
    buildEnd() {
      const add = (moduleId: string) => {
        if (needed.has(moduleId)) return;
        needed.add(moduleId);
        this.getModuleInfo(moduleId)?.importedIds.forEach(add);
      };
      for (const moduleId of this.getModuleIds()) if (moduleId.endsWith(appModule)) add(moduleId);
    },
  };
  return { plugin, has: (moduleId) => needed.has(moduleId) };
}
