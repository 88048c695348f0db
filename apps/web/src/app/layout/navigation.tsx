import { useQuery } from '@tanstack/react-query';
import {
  CircleUserRound,
  LayoutDashboard,
  ListChecks,
  Package,
  Settings,
  Store,
  Wallet,
  type LucideIcon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { Counter } from '../../components/counter.tsx';
import { openFollowUpCountQuery } from '../../features/follow-ups/api/open-follow-ups.ts';
import { orderCountsQuery } from '../../features/orders/api/order-counts.ts';
import { classNames } from '../../lib/class-names.ts';
import { PATHS } from '../../lib/paths.ts';

type EntryProps = {
  to: string;
  icon?: LucideIcon;
  counter?: ReactNode;
  onNavigate?: () => void;
  children: string;
};

function Entry({ to, icon: Icon, counter, onNavigate, children }: EntryProps) {
  return (
    <li>
      <NavLink
        to={to}
        end={to === PATHS.overview}
        onClick={onNavigate}
        className={({ isActive }) =>
          classNames(
            'flex h-9 items-center gap-2.5 rounded-control px-2.5 font-medium transition-colors duration-100',
            isActive ? 'bg-accent-soft text-accent-ink' : 'text-muted hover:bg-sunken hover:text-ink',
            !Icon && 'pl-9',
          )
        }
      >
        {Icon && <Icon aria-hidden className="size-4 shrink-0" />}
        <span className="grow truncate">{children}</span>
        {counter}
      </NavLink>
    </li>
  );
}

export function Navigation({ onNavigate }: { onNavigate?: () => void }) {
  const { t } = useTranslation('app');
  const attention = useQuery(orderCountsQuery).data?.attention ?? 0;
  const followUps = useQuery(openFollowUpCountQuery).data;
  const entry = { onNavigate };
  return (
    <nav aria-label={t('nav.label')}>
      <ul className="flex flex-col gap-0.5">
        <Entry {...entry} to={PATHS.overview} icon={LayoutDashboard}>
          {t('nav.overview')}
        </Entry>
        <Entry
          {...entry}
          to={PATHS.orders}
          icon={Package}
          counter={
            attention > 0 && (
              <Counter urgent count={attention} label={t('nav.ordersToCheck', { count: attention })} />
            )
          }
        >
          {t('nav.orders')}
        </Entry>
        <Entry {...entry} to={PATHS.moneyBox} icon={Wallet}>
          {t('nav.moneyBox')}
        </Entry>
        <Entry {...entry} to={PATHS.channels} icon={Store}>
          {t('nav.channels')}
        </Entry>
        <Entry
          {...entry}
          to={PATHS.followUps}
          icon={ListChecks}
          counter={
            followUps &&
            followUps.count > 0 && (
              <Counter
                count={followUps.count}
                isMore={followUps.isMore}
                label={t(followUps.isMore ? 'nav.manyFollowUps' : 'nav.openFollowUps', {
                  count: followUps.count,
                })}
              />
            )
          }
        >
          {t('nav.followUps')}
        </Entry>
      </ul>
      <h2 className="mt-6 mb-1 flex items-center gap-2.5 px-2.5 text-xs font-medium text-faint">
        <CircleUserRound aria-hidden className="size-4" />
        {t('nav.account')}
      </h2>
      <ul className="flex flex-col gap-0.5">
        <Entry {...entry} to={PATHS.account}>
          {t('nav.accountData')}
        </Entry>
      </ul>
      <ul className="mt-4 flex flex-col gap-0.5 border-t border-line pt-4">
        <Entry {...entry} to={PATHS.settings} icon={Settings}>
          {t('nav.settings')}
        </Entry>
      </ul>
    </nav>
  );
}
