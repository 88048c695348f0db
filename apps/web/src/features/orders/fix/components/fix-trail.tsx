import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ReasonChip } from '../../../../components/reason-chip.tsx';
import { Section } from '../../../../components/section.tsx';
import { StatusBadge } from '../../../../components/status-badge.tsx';
import { PATHS } from '../../../../lib/paths.ts';
import { orderQuery } from '../../api/order.ts';

const LAST = 5;

/** What became of the last orders; one that comes back shows so here. */
export function FixTrail({ orderIds }: { orderIds: readonly string[] }) {
  const { t } = useTranslation('orderFix');
  if (orderIds.length === 0) return null;
  return (
    <Section title={t('trail')}>
      <ul className="flex flex-col gap-2">
        {orderIds
          .slice(-LAST)
          .toReversed()
          .map((id) => (
            <TrailEntry key={id} orderId={id} />
          ))}
      </ul>
    </Section>
  );
}

function TrailEntry({ orderId }: { orderId: string }) {
  const { data: order } = useQuery(orderQuery(orderId));
  if (!order) return null;
  return (
    <li className="flex flex-wrap items-center gap-2">
      <Link
        to={PATHS.order(orderId)}
        className="amount inline-flex min-h-6 items-center text-[0.8125rem] font-medium text-accent-ink hover:underline"
      >
        {order.number}
      </Link>
      <StatusBadge status={order.status} />
      {order.reasons.map((reason) => (
        <ReasonChip key={`${reason.code} ${reason.field ?? ''}`} reason={reason} />
      ))}
    </li>
  );
}
