import { useEffect, useEffectEvent } from 'react';
import { useLocation } from 'react-router';

/** Opens the dialog of marking the order as sent by hand. */
const MANUAL = '#manuell';

type Places = { focusFirstProblem: () => void; openManual: () => void };

/** The list's fix buttons point at a place of this page: "#kunde" goes to the field that is wrong. */
export function usePlaceFromAddress({ focusFirstProblem, openManual }: Places): void {
  const { hash } = useLocation();
  const goTo = useEffectEvent((place: string) => {
    if (place === MANUAL) return openManual();
    document.getElementById(place.slice(1))?.scrollIntoView({ block: 'start' });
    focusFirstProblem();
  });
  useEffect(() => {
    if (hash !== '') goTo(hash);
  }, [hash]);
}
