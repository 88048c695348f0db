import { ORDER_STATUSES } from '@bestellwerk/domain/order-status';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkTabs, type LinkTab } from '../../../../components/link-tabs.tsx';
import { PATHS } from '../../../../lib/paths.ts';
import { orderCountsQuery } from '../../api/order-counts.ts';
import { DEFAULT_VIEW, type OrderScope, type OrderView } from '../order-view.ts';
import { orderViewAddress } from '../order-view-address.ts';
import { useScopeLabel } from '../use-scope-label.ts';

const SCOPES: readonly OrderScope[] = ['attention', ...ORDER_STATUSES, 'all'];

/** Each tab keeps the search, so that a number not found in one view is looked up in the next. */
export function ScopeTabs({ view }: { view: OrderView }) {
  const { t } = useTranslation('orderList');
  const label = useScopeLabel();
  const counts = useQuery(orderCountsQuery).data;
  const countOf = (scope: OrderScope): number | undefined => {
    if (!counts) return undefined;
    if (scope === 'attention') return counts.attention;
    if (scope === 'all')
      return ORDER_STATUSES.reduce((sum, status) => sum + (counts.byStatus[status] ?? 0), 0);
    return counts.byStatus[scope] ?? 0;
  };
  const tabs: LinkTab[] = SCOPES.map((scope) => ({
    key: scope,
    to:
      PATHS.orders +
      orderViewAddress({
        ...DEFAULT_VIEW,
        scope,
        q: view.q,
        sort: view.sort,
        columns: view.columns,
        density: view.density,
      }),
    label: label(scope),
    count: countOf(scope),
    urgent: scope === 'attention',
  }));
  return <LinkTabs label={t('scopes')} tabs={tabs} current={view.scope} />;
}
