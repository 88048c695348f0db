import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import { commandOf } from '../../lib/commands/command-store.ts';
import { isField, isUnderDialog, keyOf, readKey, type KeyPress } from '../../lib/commands/key-sequence.ts';

type CommandKeys = {
  /**
   * Single keys can be switched off (WCAG 2.1.4); Ctrl or ⌘ and K is none. Undefined while that is not known: what is
   * pressed until then is done then.
   */
  singleKeys: boolean | undefined;
  onPalette: () => void;
};

/** The only listener for keys of the whole app. It stays away from fields, dialogs and keys with a modifier. */
export function useCommandKeys({ singleKeys, onPalette }: CommandKeys): void {
  const palette = useEffectEvent(onPalette);
  const early = useRef<KeyPress[]>([]);
  // There with the paint that shows what can be done.
  useLayoutEffect(() => {
    let before: KeyPress | null = null;
    let isTaken = false;
    function run(press: KeyPress): boolean {
      const keys = readKey(press, before, (candidate) => commandOf(candidate) !== undefined);
      before = keys === null ? press : null;
      if (keys === null) return false;
      commandOf(keys)?.run?.();
      return true;
    }
    if (singleKeys !== undefined) {
      const waiting = early.current.splice(0);
      if (singleKeys) waiting.forEach(run);
    }
    // Looked at before anybody else: Escape may have closed the dialog by the time the key arrives here.
    function onCapture(): void {
      isTaken = isUnderDialog();
    }
    function onKeyDown(event: KeyboardEvent): void {
      if (isTaken || event.defaultPrevented || event.isComposing) return;
      if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey) {
        event.preventDefault();
        palette();
        return;
      }
      if (singleKeys === false || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isField(event.target)) {
        // Out of the field first; the next key is a command again.
        if (event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur();
        return;
      }
      const press = { key: keyOf(event), at: event.timeStamp };
      if (singleKeys === undefined) early.current.push(press);
      else if (run(press)) event.preventDefault();
    }
    document.addEventListener('keydown', onCapture, { capture: true });
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onCapture, { capture: true });
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [singleKeys]);
}
