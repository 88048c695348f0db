import { useEffect } from 'react';

type EarlyTyping = {
  isOpening: boolean;
  onText: (change: (text: string) => string) => void;
  onEscape: () => void;
};

/**
 * Catches what is typed before the palette's own field has the focus: right after Ctrl or ⌘ and K the palette may
 * still be on its way, and the letters would be lost, or stand in a field of the page.
 */
export function useEarlyTyping({ isOpening, onText, onEscape }: EarlyTyping): void {
  useEffect(() => {
    if (!isOpening) return undefined;
    function onKeyDown(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.target instanceof Element && event.target.closest('[role=dialog]')) return;
      if (event.key.length === 1) onText((text) => text + event.key);
      else if (event.key === 'Backspace') onText((text) => text.slice(0, -1));
      else if (event.key === 'Escape') onEscape();
      // Enter has nothing to choose from yet, and must not press what has the focus behind.
      else if (event.key !== 'Enter') return;
      event.preventDefault();
      event.stopPropagation();
    }
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [isOpening, onText, onEscape]);
}
