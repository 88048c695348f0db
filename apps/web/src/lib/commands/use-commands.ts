import { useEffect, useRef } from 'react';
import type { Command } from './command.ts';
import { mountCommands } from './command-store.ts';

/**
 * Offers commands while the component is mounted, and never longer: keys of a page that was left do nothing. The
 * commands are mounted anew only when what can be seen of them changes; `run` is always the latest.
 */
export function useCommands(commands: readonly Command[]): void {
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  const shape = commands.map(({ id, label, keys }) => `${id}\t${label}\t${keys ?? ''}`).join('\n');
  useEffect(() => {
    if (shape === '') return undefined;
    return mountCommands(
      latest.current.map((command) => ({
        ...command,
        ...(command.run && {
          run: () => latest.current.find(({ id }) => id === command.id)?.run?.(),
        }),
      })),
    );
  }, [shape]);
}
