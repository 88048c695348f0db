import type { BadLine } from '@bestellwerk/contracts/seller-api/order-imports';
import { useTranslation } from 'react-i18next';

/** All mistakes of a line in words. */
export function useMistakeText(): (line: BadLine) => string {
  const { t } = useTranslation('orderImports');
  return ({ mistakes }) =>
    mistakes
      .map(({ code, field, value = '' }) =>
        t(`mistake.${code}`, { field: field === undefined ? '' : t(`field.${field}`), value }),
      )
      .join(' ');
}
