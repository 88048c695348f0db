import { watch } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';

/** An editor that saves several files at once causes one restart. */
const settleMs = 150;

/** Calls `onChange` after any server source has changed, until the signal is aborted. */
export function watchSources(folders: readonly string[], onChange: () => void, signal: AbortSignal): void {
  let timer: NodeJS.Timeout | undefined;
  for (const folder of folders) {
    watch(join(root, folder), { recursive: true, signal }, (_event, name) => {
      if (name?.endsWith('.ts') !== true) return;
      clearTimeout(timer);
      timer = setTimeout(onChange, settleMs);
    });
  }
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
