import { useEffect, useEffectEvent } from 'react';
import { useLocation } from 'react-router';

/** The list's fix buttons point at a place of this page: "#kunde" goes to the field that is wrong. */
export function usePlaceFromAddress(focusFirstProblem: () => void): void {
  const { hash } = useLocation();
  const focus = useEffectEvent(focusFirstProblem);
  useEffect(() => {
    if (hash === '') return;
    document.getElementById(hash.slice(1))?.scrollIntoView({ block: 'start' });
    focus();
  }, [hash]);
}
