import { useEffect, useEffectEvent } from 'react';
import { commandOf } from '../../lib/commands/command-store.ts';
import { isField, isUnderDialog, readKey, type KeyPress } from '../../lib/commands/key-sequence.ts';

type CommandKeys = {
  /** Single keys can be switched off (WCAG 2.1.4); Ctrl or ⌘ and K is none. */
  singleKeys: boolean;
  onPalette: () => void;
};

/** The only listener for keys of the whole app. It stays away from fields, dialogs and keys with a modifier. */
export function useCommandKeys({ singleKeys, onPalette }: CommandKeys): void {
  const palette = useEffectEvent(onPalette);
  useEffect(() => {
    let before: KeyPress | null = null;
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing || isUnderDialog()) return;
      if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey) {
        event.preventDefault();
        palette();
        return;
      }
      if (!singleKeys || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isField(event.target)) {
        // Out of the field first; the next key is a command again.
        if (event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur();
        return;
      }
      const press = { key: event.key, at: event.timeStamp };
      const keys = readKey(press, before, (candidate) => commandOf(candidate) !== undefined);
      before = keys === null ? press : null;
      if (keys === null) return;
      event.preventDefault();
      commandOf(keys)?.run?.();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [singleKeys]);
}
