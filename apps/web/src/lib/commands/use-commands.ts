import { useLayoutEffect, useRef } from 'react';
import type { Command } from './command.ts';
import { mountCommands } from './command-store.ts';

/**
 * Offers commands while the component is mounted, and never longer: keys of a page that was left do nothing. The
 * commands are mounted anew only when what can be seen of them changes; `run` is always the latest. They are there with the paint
 * that shows what they act on.
 */
export function useCommands(commands: readonly Command[]): void {
  const latest = useRef(commands);
  useLayoutEffect(() => {
    latest.current = commands;
  });
  const shape = commands.map(({ id, label, keys }) => `${id}\t${label}\t${keys ?? ''}`).join('\n');
  useLayoutEffect(() => {
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
