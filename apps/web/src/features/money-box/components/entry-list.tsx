import type { MoneyBoxEntry } from '@bestellwerk/contracts/seller-api/money-box';
import { ArrowDownLeft, ArrowUpRight, Flag } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataTable, type Column } from '../../../components/data-table.tsx';
import { DateTime } from '../../../components/date-time.tsx';
import { Money } from '../../../components/money.tsx';
import { PATHS } from '../../../lib/paths.ts';
import { NARROW, useMediaQuery } from '../../../lib/use-media-query.ts';

const ICONS: Record<MoneyBoxEntry['kind'], ReactNode> = {
  top_up: <ArrowDownLeft aria-hidden className="size-4 shrink-0 text-done" />,
  capture: <ArrowUpRight aria-hidden className="size-4 shrink-0 text-faint" />,
  opening_balance: <Flag aria-hidden className="size-4 shrink-0 text-faint" />,
};

/** Movements, newest first, each with the balance it left; cards on narrow screens. */
export function EntryList({ entries }: { entries: readonly MoneyBoxEntry[] }) {
  const { t } = useTranslation('moneyBox');
  const narrow = useMediaQuery(NARROW);
  if (narrow) {
    return (
      <ul aria-label={t('entries.title')}>
        {entries.map((entry) => (
          <li key={entry.id} className="flex flex-col gap-0.5 border-t border-line px-4 py-2.5">
            <div className="flex items-center justify-between gap-2">
              <What entry={entry} />
              <Money signed amount={entry.amount} className="font-medium" />
            </div>
            <div className="flex justify-between gap-2 text-[0.8125rem] text-muted">
              <DateTime at={entry.at} />
              <span>
                <span className="sr-only">{t('entries.balance')}: </span>
                <Money amount={entry.balanceAfter} />
              </span>
            </div>
          </li>
        ))}
      </ul>
    );
  }
  const columns: Column<MoneyBoxEntry>[] = [
    { key: 'at', header: t('entries.at'), cell: (entry) => <DateTime at={entry.at} />, className: 'w-36' },
    { key: 'what', header: t('entries.what'), cell: (entry) => <What entry={entry} /> },
    {
      key: 'amount',
      header: t('entries.amount'),
      align: 'right',
      cell: (entry) => <Money signed amount={entry.amount} className="font-medium" />,
    },
    {
      key: 'balance',
      header: t('entries.balance'),
      align: 'right',
      cell: (entry) => <Money amount={entry.balanceAfter} className="text-muted" />,
    },
  ];
  return (
    <DataTable caption={t('entries.caption')} columns={columns} rows={entries} rowKey={(entry) => entry.id} />
  );
}

function What({ entry }: { entry: MoneyBoxEntry }) {
  const { t } = useTranslation(['moneyBox', 'terms']);
  return (
    <span className="flex min-w-0 items-center gap-2">
      {ICONS[entry.kind]}
      <span className="min-w-0 truncate">
        {entry.orderId === undefined ? (
          t(`terms:transferKind.${entry.kind}`)
        ) : (
          <>
            <Link
              to={PATHS.order(entry.orderId)}
              className="amount font-medium text-accent-ink hover:underline"
            >
              {t('moneyBox:entries.order', { number: entry.orderNumber ?? '' })}
            </Link>{' '}
            {t('moneyBox:entries.paid')}
          </>
        )}
      </span>
    </span>
  );
}
