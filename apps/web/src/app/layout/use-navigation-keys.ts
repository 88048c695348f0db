import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { PATHS } from '../../lib/paths.ts';

/** The key after `g`: where to go. */
const DESTINATIONS: Readonly<Record<string, string>> = {
  u: PATHS.overview,
  b: PATHS.orders,
  m: PATHS.moneyBox,
  k: PATHS.channels,
  a: PATHS.followUps,
  e: PATHS.settings,
};

const SECOND_KEY_WITHIN_MS = 1_500;

/**
 * `g` and a letter go to a page, `/` goes to the search field of the page. Single keys never fire in a field, in a
 * dialog or with a modifier, and can be switched off (WCAG 2.1.4).
 */
export function useNavigationKeys(enabled: boolean): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (!enabled) return undefined;
    let startedAt = -Infinity;
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target))
        return;
      const destination = DESTINATIONS[event.key];
      if (destination && event.timeStamp - startedAt < SECOND_KEY_WITHIN_MS) {
        event.preventDefault();
        void navigate(destination);
      } else if (event.key === '/') {
        focusSearch(event);
      }
      startedAt = event.key === 'g' ? event.timeStamp : -Infinity;
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [enabled, navigate]);
}

function isBusy(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, select, textarea, [contenteditable], [role=dialog]') !== null
  );
}

function focusSearch(event: KeyboardEvent): void {
  const field = document.querySelector<HTMLInputElement>('main input[type=search]');
  if (!field) return;
  event.preventDefault();
  field.focus();
}
