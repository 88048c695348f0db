import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';

/** Ctrl or ⌘ + Enter anywhere in the form it is attached to. */
export function useSendShortcut(enabled: boolean, send: () => void): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!enabled || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send();
  });
  useEffect(() => {
    const element = form.current;
    const listener = (event: KeyboardEvent) => onKey(event);
    element?.addEventListener('keydown', listener);
    return () => element?.removeEventListener('keydown', listener);
  }, []);
  return form;
}
