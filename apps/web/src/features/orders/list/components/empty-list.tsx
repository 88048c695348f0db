import { CircleCheck, PackageOpen, SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../../../components/button.tsx';
import { RelativeTime } from '../../../../components/date-time.tsx';
import { EmptyState } from '../../../../components/empty-state.tsx';
import { PATHS } from '../../../../lib/paths.ts';
import { DEFAULT_VIEW, isFiltered, type OrderView } from '../order-view.ts';
import { orderViewAddress } from '../order-view-address.ts';
import { useScopeLabel } from '../use-scope-label.ts';

type EmptyListProps = {
  view: OrderView;
  /** No order in any view at all. */
  noOrders: boolean;
  checkedAt: number;
  onReset: () => void;
};

/** Three ways of being empty: nothing yet, nothing found, nothing left to do. */
export function EmptyList({ view, noOrders, checkedAt, onReset }: EmptyListProps) {
  const { t } = useTranslation('orderList');
  const scope = useScopeLabel()(view);
  if (noOrders) {
    return (
      <EmptyState
        icon={<PackageOpen />}
        title={t('empty.none.title')}
        text={t('empty.none.text')}
        action={
          <>
            <ButtonLink to={PATHS.topUp()}>{t('empty.none.moneyBox')}</ButtonLink>
            <ButtonLink to={PATHS.channels} variant="primary">
              {t('empty.none.channels')}
            </ButtonLink>
          </>
        }
      />
    );
  }
  if (isFiltered(view)) {
    const everywhere = PATHS.orders + orderViewAddress({ ...view, scope: 'all', statuses: [] });
    return (
      <EmptyState
        icon={<SearchX />}
        title={t('empty.filtered.title')}
        text={t('empty.filtered.text', { scope })}
        action={
          <>
            <Button onClick={onReset}>{t('filter.reset')}</Button>
            {(view.scope !== 'all' || view.statuses.length > 0) && (
              <ButtonLink to={everywhere} variant="primary">
                {t('empty.filtered.everywhere')}
              </ButtonLink>
            )}
          </>
        }
      />
    );
  }
  if (view.scope !== 'attention') {
    return (
      <EmptyState
        icon={<PackageOpen />}
        title={t('empty.scope.title')}
        text={t('empty.scope.text', { scope })}
      />
    );
  }
  return (
    <EmptyState
      icon={<CircleCheck className="text-done" />}
      title={t('empty.checked.title')}
      text={
        <>
          {t('empty.checked.text')} {t('empty.checked.lastCheck')}{' '}
          <RelativeTime at={new Date(checkedAt).toISOString()} />.
        </>
      }
      action={
        <ButtonLink to={PATHS.orders + orderViewAddress({ ...DEFAULT_VIEW, scope: 'all' })}>
          {t('empty.checked.all')}
        </ButtonLink>
      }
    />
  );
}
