import { useState } from 'react';

const STORAGE_KEY = 'bestellwerk.onboarding.hidden';

/** Whether this seller has put the first steps away in this browser. */
export function useDismissed(sellerId: string) {
  const [dismissed, setDismissed] = useState(() => readDismissed().includes(sellerId));
  const dismiss = () => {
    setDismissed(true);
    try {
      localStorage.setItem(STORAGE_KEY, [...readDismissed(), sellerId].join(' '));
    } catch {
      // Storage may be blocked; they then come back with the next visit.
    }
  };
  return { dismissed, dismiss };
}

function readDismissed(): string[] {
  try {
    return (localStorage.getItem(STORAGE_KEY) ?? '').split(' ');
  } catch {
    return [];
  }
}
