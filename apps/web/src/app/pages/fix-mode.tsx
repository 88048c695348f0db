import { useQuery } from '@tanstack/react-query';
import { cents, type Cents } from '@bestellwerk/domain/money';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/page-header.tsx';
import { moneyBoxQuery } from '../../features/money-box/api/money-box.ts';
import { FixMode } from '../../features/orders/fix/components/fix-mode.tsx';
import { orderViewAddress } from '../../features/orders/list/order-view-address.ts';
import { useOrderView } from '../../features/orders/list/use-order-view.ts';
import { sessionQuery } from '../../features/session/api/session.ts';
import { settingsQuery } from '../../features/settings/api/settings.ts';
import { PATHS } from '../../lib/paths.ts';
import { useDocumentTitle } from '../../lib/use-document-title.ts';

const TopUpDialog = lazy(() =>
  import('../../features/money-box/components/top-up-dialog.tsx').then((file) => ({
    default: file.TopUpDialog,
  })),
);

export const namespaces = ['orderFix', 'orderDetail', 'orderKeys'] as const;

export function Component() {
  const { t } = useTranslation('orderFix');
  useDocumentTitle(t('title'));
  const { view } = useOrderView();
  const moneyBox = useQuery(moneyBoxQuery).data;
  const settings = useQuery(settingsQuery).data;
  const payments = useQuery(sessionQuery).data?.installation.payments ?? 'none';
  /** Undefined: the dialog is closed. */
  const [topUp, setTopUp] = useState<Cents | null | undefined>(undefined);
  return (
    <div className="mx-auto max-w-6xl">
      <PageHeader
        title={t('title')}
        back={{ to: PATHS.orders + orderViewAddress(view), label: t('leave') }}
      />
      <FixMode
        view={view}
        availableCents={moneyBox?.available.amountCents}
        onTopUp={(amount) => setTopUp(amount === undefined ? null : cents(amount))}
      />
      <Suspense fallback={null}>
        {topUp !== undefined && moneyBox && (
          <TopUpDialog
            moneyBox={moneyBox}
            amountCents={topUp}
            autoResend={settings?.autoResendAfterTopUp ?? false}
            payments={payments}
            onClose={() => setTopUp(undefined)}
          />
        )}
      </Suspense>
    </div>
  );
}
