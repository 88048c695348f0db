import { useEffect } from 'react';

/** "Bestellungen · Bestellwerk"; a count goes in front: "(3) Bestellungen · Bestellwerk". */
export function useDocumentTitle(title: string, count = 0): void {
  useEffect(() => {
    document.title = `${count > 0 ? `(${count}) ` : ''}${title} · Bestellwerk`;
  }, [title, count]);
}
