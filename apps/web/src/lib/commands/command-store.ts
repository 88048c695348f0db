import type { Command } from './command.ts';

/** What is mounted now, in the order in which it was mounted. */
let mounted: readonly (readonly Command[])[] = [];
let flat: readonly Command[] = [];
const listeners = new Set<() => void>();

function change(next: readonly (readonly Command[])[]): void {
  mounted = next;
  flat = next.flat();
  for (const listener of listeners) listener();
}

/** Offers commands until the function it answers with is called. */
export function mountCommands(commands: readonly Command[]): () => void {
  change([...mounted, commands]);
  return () => change(mounted.filter((each) => each !== commands));
}

/** Everything that can be done now; the same list as long as nothing has changed. */
export function mountedCommands(): readonly Command[] {
  return flat;
}

export function onCommandsChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What a key stands for; what was mounted last comes first, so a page may take a key of the app. */
export function commandOf(keys: string): Command | undefined {
  return flat.findLast((command) => command.keys === keys && command.run !== undefined);
}
