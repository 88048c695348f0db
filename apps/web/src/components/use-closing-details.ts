import { useEffect, type RefObject } from 'react';

/** Closes an unfolded box on Escape, and when the focus or a press goes elsewhere, as a menu does. */
export function useClosingDetails(box: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const details = box.current;
    if (!details) return;
    const leave = (event: Event) => {
      if (event.target instanceof Node && !details.contains(event.target)) details.open = false;
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !details.open) return;
      // The key has done its work: it is no command of the page any more.
      event.preventDefault();
      details.open = false;
      details.querySelector('summary')?.focus();
    };
    document.addEventListener('focusin', leave);
    document.addEventListener('pointerdown', leave);
    details.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('focusin', leave);
      document.removeEventListener('pointerdown', leave);
      details.removeEventListener('keydown', escape);
    };
  }, [box]);
}
