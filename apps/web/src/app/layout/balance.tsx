import { useQuery } from '@tanstack/react-query';
import { Hourglass, Wallet } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Money } from '../../components/money.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { moneyBoxQuery } from '../../features/money-box/api/money-box.ts';
import { classNames } from '../../lib/class-names.ts';
import { formatCount } from '../../lib/format/format-list.ts';
import { formatMoney } from '../../lib/format/format-money.ts';
import { useLanguage } from '../../lib/i18n/use-language.ts';
import { PATHS } from '../../lib/paths.ts';

/** What is there and what waits for money, in sight on every page. */
export function Balance() {
  const { t } = useTranslation('app');
  const language = useLanguage();
  const { data } = useQuery(moneyBoxQuery);
  if (!data) return <Skeleton className="h-4 w-40" />;
  const blocked = t('header.blocked', {
    count: data.blocked.orders,
    amount: formatMoney(data.blocked.cost, language),
  });
  return (
    <div className="flex min-w-0 items-center gap-1 sm:gap-2">
      <Link to={PATHS.moneyBox} className="flex h-9 items-center gap-2 rounded-control px-2 hover:bg-sunken">
        <Wallet aria-hidden className="hidden size-4 text-muted sm:block" />
        <span className="sr-only">{t('nav.moneyBox')}: </span>
        <span className="hidden text-muted md:inline">{t('header.balance')}</span>
        <Money
          amount={data.available}
          className={classNames('font-semibold', data.lowBalance && 'text-danger')}
        />
      </Link>
      {data.blocked.orders > 0 && (
        <Link
          to={PATHS.topUp(data.missing.amountCents)}
          aria-label={blocked}
          title={blocked}
          className="flex h-7 min-w-0 items-center gap-1.5 rounded-full border border-stuck-line bg-stuck-soft px-2.5 text-[0.8125rem] font-medium text-stuck"
        >
          <Hourglass aria-hidden className="size-3.5 shrink-0" />
          <span className="hidden truncate lg:inline">{blocked}</span>
          {/* A screen at 400 % zoom has room for the number of orders only. */}
          <span className="min-[22.5rem]:hidden">{formatCount(data.blocked.orders, language)}</span>
          <Money amount={data.blocked.cost} className="hidden min-[22.5rem]:inline lg:hidden" />
        </Link>
      )}
    </div>
  );
}
