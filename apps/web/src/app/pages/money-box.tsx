import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ButtonLink } from '../../components/button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { accountQuery } from '../../features/account/api/account.ts';
import { moneyBoxQuery } from '../../features/money-box/api/money-box.ts';
import { BalanceStats } from '../../features/money-box/components/balance-stats.tsx';
import { Movements } from '../../features/money-box/components/movements.tsx';
import { PaymentOrder, type PaypalState } from '../../features/money-box/components/payment-order.tsx';
import { PendingTopUps } from '../../features/money-box/components/pending-top-ups.tsx';
import { VerificationLine } from '../../features/money-box/components/verification-line.tsx';
import { WaitingNotice } from '../../features/money-box/components/waiting-notice.tsx';
import { amountInAddress } from '../../features/money-box/top-up-amount.ts';
import { sessionQuery } from '../../features/session/api/session.ts';
import { settingsQuery } from '../../features/settings/api/settings.ts';
import { PATHS } from '../../lib/paths.ts';
import { useDocumentTitle } from '../../lib/use-document-title.ts';
import { stuckOrdersAddress } from '../order-addresses.ts';

const TopUpDialog = lazy(() =>
  import('../../features/money-box/components/top-up-dialog.tsx').then((file) => ({
    default: file.TopUpDialog,
  })),
);
/** The parameter of the address that opens the dialog; its value is an amount in cents or nothing. */
const TOP_UP = 'aufladen';

export const namespaces = ['moneyBox'] as const;

export function Component() {
  const { t } = useTranslation('moneyBox');
  useDocumentTitle(t('title'));
  const [search, setSearch] = useSearchParams();
  const moneyBox = useQuery(moneyBoxQuery);
  const account = useQuery(accountQuery).data;
  const settings = useQuery(settingsQuery);
  const payments = useQuery(sessionQuery).data?.installation.payments ?? 'none';
  const blockedAddress = stuckOrdersAddress('insufficient_funds');
  const paypal: PaypalState | undefined =
    account && settings.data && (account.paypal ? (settings.data.paypalFallback ? 'on' : 'off') : 'missing');
  const closeDialog = () =>
    setSearch(
      (before) => {
        before.delete(TOP_UP);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  const isMissing = (moneyBox.data?.missing.amountCents ?? 0) > 0;

  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <ButtonLink
            to={PATHS.topUp()}
            variant={moneyBox.data?.blocked.orders === 0 ? 'primary' : 'secondary'}
            icon={<Plus aria-hidden className="size-4" />}
          >
            {t('topUp')}
          </ButtonLink>
        }
      />
      <Loaded query={moneyBox}>
        {(data) => (
          <>
            <div className="mb-4 empty:hidden">
              <WaitingNotice moneyBox={data} blockedAddress={blockedAddress} />
            </div>
            <BalanceStats moneyBox={data} blockedAddress={blockedAddress} />
            {data.verification && <VerificationLine verification={data.verification} />}
            <Suspense fallback={null}>
              {search.has(TOP_UP) && !settings.isPending && (
                <TopUpDialog
                  moneyBox={data}
                  amountCents={
                    amountInAddress(search.get(TOP_UP)) ?? (isMissing ? data.missing.amountCents : null)
                  }
                  autoResend={settings.data?.autoResendAfterTopUp ?? false}
                  payments={payments}
                  onClose={closeDialog}
                />
              )}
            </Suspense>
          </>
        )}
      </Loaded>
      <div className="mt-4 grid grid-cols-1 items-start gap-4 xl:grid-cols-[minmax(0,1fr)_19rem] min-[90rem]:grid-cols-[minmax(0,1fr)_23rem]">
        <div className="flex min-w-0 flex-col gap-4 xl:order-2">
          <PendingTopUps canConfirm={payments === 'demo'} />
          <PaymentOrder paypal={paypal} />
        </div>
        <Movements />
      </div>
    </>
  );
}
