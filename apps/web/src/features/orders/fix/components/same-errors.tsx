import type { OrderSummary } from '@bestellwerk/contracts/seller-api/order';
import { Table2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Section } from '../../../../components/section.tsx';
import type { OrderView } from '../../list/order-view.ts';
import { fromView } from '../../list/order-view-address.ts';
import { fixGridAddress } from '../fix-address.ts';
import { sharedReasons, type Handled } from '../fix-queue.ts';

type SameErrorsProps = {
  view: OrderView;
  queue: readonly OrderSummary[];
  handled: ReadonlyMap<string, Handled>;
};

/** „9 Bestellungen: Telefonnummer ungültig": the way to all of them at once. */
export function SameErrors({ view, queue, handled }: SameErrorsProps) {
  const { t } = useTranslation(['orderFix', 'terms']);
  const shared = sharedReasons(queue, handled);
  if (shared.length === 0) return null;
  return (
    <Section title={t('orderFix:same')}>
      <p className="mb-2 text-[0.8125rem] text-muted">{t('orderFix:sameHint')}</p>
      <ul className="flex flex-col gap-1">
        {shared.map(({ code, count }) => (
          <li key={code}>
            <Link
              to={fixGridAddress(view, code)}
              state={fromView(view)}
              className="flex min-h-8 items-center gap-2 font-medium text-accent-ink hover:underline"
            >
              <Table2 aria-hidden className="size-4 shrink-0" />
              {t('orderFix:sameReason', { count, reason: t(`terms:reason.${code}`) })}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
