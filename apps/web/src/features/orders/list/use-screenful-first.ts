import { startTransition, useEffect, useState } from 'react';

/** What a laptop shows; on a taller screen the rest is there a moment later. */
const SCREENFUL = 15;

/** The first list of this page load. Later ones may be gone back to, and their place has to be there at once. */
let isFirstList = true;

/**
 * The rows to draw: of the first list that somebody sees after entering the app only a screenful, and right after that
 * was painted all of them.
 */
export function useScreenfulFirst<Row>(rows: readonly Row[]): readonly Row[] {
  const [isWhole, setIsWhole] = useState(() => !isFirstList || !isEntered());
  const hasRows = rows.length > 0;
  useEffect(() => {
    isFirstList = false;
    if (hasRows) startTransition(() => setIsWhole(true));
  }, [hasRows]);
  return isWhole ? rows : rows.slice(0, SCREENFUL);
}

/** By an address or a link: after a reload or a step back the browser returns to where it was scrolled. */
function isEntered(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'navigate';
}
