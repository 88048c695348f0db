import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';

type EnterKeys = {
  /** Ctrl or ⌘ + Enter. */ onSend: () => void;
  /** Shift + Enter. */ onSkip?: () => void;
};

/** Enter with a modifier anywhere inside the element it is attached to. */
export function useEnterKeys({ onSend, onSkip }: EnterKeys): RefObject<HTMLDivElement | null> {
  const area = useRef<HTMLDivElement>(null);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    const run = event.ctrlKey || event.metaKey ? onSend : event.shiftKey ? onSkip : undefined;
    if (!run) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    const element = area.current;
    const listener = (event: KeyboardEvent) => onKey(event);
    element?.addEventListener('keydown', listener);
    return () => element?.removeEventListener('keydown', listener);
  }, []);
  return area;
}
