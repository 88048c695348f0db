import { useTranslation } from 'react-i18next';
import type { OrderScope } from './order-view.ts';

export function useScopeLabel(): (scope: OrderScope) => string {
  const { t } = useTranslation(['orderList', 'terms']);
  return (scope) => {
    if (scope === 'attention') return t('terms:toCheck');
    return scope === 'all' ? t('orderList:all') : t(`terms:status.${scope}`);
  };
}
