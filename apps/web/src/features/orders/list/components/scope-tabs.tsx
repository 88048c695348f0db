import { ORDER_STATUSES } from '@bestellwerk/domain/order-status';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkTabs, type LinkTab } from '../../../../components/link-tabs.tsx';
import { formatList } from '../../../../lib/format/format-list.ts';
import { useLanguage } from '../../../../lib/i18n/use-language.ts';
import { PATHS } from '../../../../lib/paths.ts';
import { orderCountsQuery } from '../../api/order-counts.ts';
import { DEFAULT_VIEW, type OrderScope, type OrderView } from '../order-view.ts';
import { orderViewAddress } from '../order-view-address.ts';
import { useScopeLabel } from '../use-scope-label.ts';

const SCOPES: readonly OrderScope[] = ['attention', ...ORDER_STATUSES, 'all'];

const OWN = 'own';

function sum(counts: readonly (number | undefined)[]): number {
  return counts.reduce<number>((total, count) => total + (count ?? 0), 0);
}

/** Each tab keeps the search, so that a number not found in one view is looked up in the next. */
export function ScopeTabs({ view }: { view: OrderView }) {
  const { t } = useTranslation(['orderList', 'terms']);
  const language = useLanguage();
  const label = useScopeLabel();
  const counts = useQuery(orderCountsQuery).data;
  const countOf = (scope: OrderScope): number | undefined => {
    if (!counts) return undefined;
    if (scope === 'attention') return counts.attention;
    if (scope === 'all') return sum(ORDER_STATUSES.map((status) => counts.byStatus[status]));
    return counts.byStatus[scope] ?? 0;
  };
  // Several statuses, as a kept view may name them, stand beside the tabs for as long as they are shown.
  const isOwn = view.statuses.length > 0;
  const own: LinkTab = {
    key: OWN,
    to: PATHS.orders + orderViewAddress(view),
    label: label(view),
    title: formatList(
      view.statuses.map((status) => t(`terms:status.${status}`)),
      language,
    ),
    count:
      view.scope === 'attention'
        ? undefined
        : counts && sum(view.statuses.map((status) => counts.byStatus[status])),
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
    label: label({ scope }),
    count: countOf(scope),
    urgent: scope === 'attention',
  }));
  return (
    <LinkTabs
      label={t('orderList:scopes')}
      tabs={isOwn ? [...tabs, own] : tabs}
      current={isOwn ? OWN : view.scope}
    />
  );
}
