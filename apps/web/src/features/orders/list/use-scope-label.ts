import { useTranslation } from 'react-i18next';
import type { OrderView } from './order-view.ts';

type Scope = Pick<OrderView, 'scope'> & Partial<Pick<OrderView, 'statuses'>>;

export function useScopeLabel(): (view: Scope) => string {
  const { t } = useTranslation(['orderList', 'terms']);
  return ({ scope, statuses = [] }) => {
    if (statuses.length > 0) {
      const [only] = statuses;
      const named =
        only !== undefined && statuses.length === 1
          ? t(`terms:status.${only}`)
          : t('orderList:statuses', { count: statuses.length });
      return scope === 'attention' ? `${t('terms:toCheck')}: ${named}` : named;
    }
    if (scope === 'attention') return t('terms:toCheck');
    return scope === 'all' ? t('orderList:all') : t(`terms:status.${scope}`);
  };
}
