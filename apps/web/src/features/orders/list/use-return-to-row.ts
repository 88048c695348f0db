import { useEffect } from 'react';
import { NavigationType, useNavigationType } from 'react-router';

const KEY = 'bestellwerk.row';

/** Called when an order is opened from the list. */
export function rememberRow(orderId: string): void {
  sessionStorage.setItem(KEY, orderId);
}

/**
 * Gives the focus back to the row whose order was opened, once rows are there. Going back restores the scroll position by
 * itself; coming back by a link, the row is scrolled to.
 */
export function useReturnToRow(hasRows: boolean): void {
  const navigation = useNavigationType();
  useEffect(() => {
    if (!hasRows) return;
    const orderId = sessionStorage.getItem(KEY);
    if (orderId === null) return;
    sessionStorage.removeItem(KEY);
    const row = document.querySelector<HTMLElement>(`[data-order="${CSS.escape(orderId)}"]`);
    row?.focus({ preventScroll: navigation === NavigationType.Pop });
  }, [hasRows, navigation]);
}
