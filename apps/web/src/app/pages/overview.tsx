import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../components/loaded.tsx';
import { Money } from '../../components/money.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { accountQuery } from '../../features/account/api/account.ts';
import { channelsQuery } from '../../features/channels/api/channels.ts';
import { moneyBoxQuery } from '../../features/money-box/api/money-box.ts';
import { Forecast } from '../../features/money-box/components/forecast.tsx';
import { WaitingNotice } from '../../features/money-box/components/waiting-notice.tsx';
import { movementsOfDayAddress } from '../../features/money-box/movement-view.ts';
import { orderCountsQuery } from '../../features/orders/api/order-counts.ts';
import { overviewQuery } from '../../features/overview/api/overview.ts';
import { AttentionNotice } from '../../features/overview/components/attention-notice.tsx';
import { BalanceChart } from '../../features/overview/components/balance-chart.tsx';
import { DemoFault } from '../../features/overview/components/demo-fault.tsx';
import { ForwardedChart } from '../../features/overview/components/forwarded-chart.tsx';
import { Onboarding } from '../../features/overview/components/onboarding.tsx';
import { MoneyWaiting } from '../../features/overview/components/money-waiting.tsx';
import { OverviewStats } from '../../features/overview/components/overview-stats.tsx';
import { StuckByReason } from '../../features/overview/components/stuck-by-reason.tsx';
import { sessionQuery } from '../../features/session/api/session.ts';
import { useDocumentTitle } from '../../lib/use-document-title.ts';
import { all } from '../all-loaded.ts';
import { ordersInStatusAddress, stuckOrdersAddress } from '../order-addresses.ts';

export const namespaces = ['overview', 'moneyBox'] as const;

export function Component() {
  const { t } = useTranslation('overview');
  useDocumentTitle(t('title'));
  const channels = useQuery(channelsQuery).data;
  const account = useQuery(accountQuery).data;
  const session = useQuery(sessionQuery).data;
  const sellerId = session?.seller.id;
  const query = all(useQuery(overviewQuery), useQuery(orderCountsQuery), useQuery(moneyBoxQuery));

  return (
    <>
      <PageHeader title={t('title')} />
      <Loaded query={query}>
        {([overview, counts, moneyBox]) => {
          const hasOrders = Object.values(counts.byStatus).some((count) => count > 0);
          const wasToppedUp =
            moneyBox.available.amountCents > 0 ||
            overview.balancePerDay.some(({ balance }) => balance.amountCents > 0);
          return (
            <div className="flex flex-col gap-4">
              {channels && account && sellerId !== undefined && (
                <Onboarding
                  key={sellerId}
                  sellerId={sellerId}
                  state={{
                    top_up: wasToppedUp,
                    connect_channel: channels.length > 0,
                    link_paypal: account.paypal !== null,
                    fix_order: overview.medianMinutesToFix !== null,
                  }}
                />
              )}
              {moneyBox.blocked.orders > 0 ? (
                <WaitingNotice
                  moneyBox={moneyBox}
                  blockedAddress={stuckOrdersAddress('insufficient_funds')}
                />
              ) : (
                hasOrders && <AttentionNotice attention={counts.attention} />
              )}
              <OverviewStats
                overview={overview}
                attention={counts.attention}
                available={
                  <Money amount={moneyBox.available} className={moneyBox.lowBalance ? 'text-danger' : ''} />
                }
                forecast={<Forecast moneyBox={moneyBox} />}
              />
              <div className="grid grid-cols-1 items-start gap-4 xl:grid-cols-2">
                <div className="flex min-w-0 flex-col gap-4">
                  <StuckByReason
                    rows={overview.stuckByReason}
                    awaitingPayment={counts.byStatus.awaiting_payment}
                    awaitingPaymentAddress={ordersInStatusAddress('awaiting_payment')}
                    addressOf={stuckOrdersAddress}
                  />
                  {session?.installation.demo && <DemoFault />}
                </div>
                <div className="flex min-w-0 flex-col gap-4">
                  <MoneyWaiting
                    moneyBox={moneyBox}
                    blockedAddress={stuckOrdersAddress('insufficient_funds')}
                  />
                  <ForwardedChart
                    days={overview.forwardedPerDay}
                    listAddress={ordersInStatusAddress('forwarded')}
                  />
                  <BalanceChart
                    days={overview.balancePerDay}
                    moneyBox={moneyBox}
                    addressOf={movementsOfDayAddress}
                  />
                </div>
              </div>
            </div>
          );
        }}
      </Loaded>
    </>
  );
}
