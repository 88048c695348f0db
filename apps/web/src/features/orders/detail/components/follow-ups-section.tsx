import type { Order } from '@bestellwerk/contracts/seller-api/order';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { CircleCheck, ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../components/button.tsx';
import { RelativeTime } from '../../../../components/date-time.tsx';
import { Section } from '../../../../components/section.tsx';
import { notify } from '../../../../lib/notify.ts';
import { tickFollowUp } from '../../api/complete-follow-up.ts';
import { refreshAfterOrderChange } from '../../api/put-order-in-cache.ts';

/** What the seller still has to do outside; it stays until ticked. */
export function FollowUpsSection({ order }: { order: Order }) {
  const { t } = useTranslation(['orderDetail', 'terms']);
  const queryClient = useQueryClient();
  const tick = useMutation({
    mutationFn: tickFollowUp,
    onSuccess: () => refreshAfterOrderChange(queryClient, order.id),
    onError: notify.problem,
  });
  if (order.followUps.length === 0) return null;
  return (
    <Section title={t('orderDetail:followUps.title')}>
      <ul className="flex flex-col gap-3">
        {order.followUps.map((followUp) => (
          <li key={followUp.id}>
            <p className={followUp.doneAt ? 'text-muted line-through' : 'font-medium'}>
              {t(`terms:followUp.${followUp.kind}`)}
            </p>
            <div className="mt-1 flex flex-wrap items-center gap-2">
              {followUp.url && (
                <a
                  href={followUp.url}
                  target="_blank"
                  rel="noreferrer"
                  className="inline-flex min-h-7 items-center gap-1 text-accent-ink hover:underline"
                >
                  {t('orderDetail:followUps.open')}
                  <ExternalLink aria-hidden className="size-3.5" />
                </a>
              )}
              {followUp.doneAt ? (
                <span className="inline-flex items-center gap-1 text-[0.8125rem] text-done">
                  <CircleCheck aria-hidden className="size-4" />
                  <span>
                    {t('orderDetail:followUps.done')} <RelativeTime at={followUp.doneAt} />
                  </span>
                </span>
              ) : (
                <Button size="small" pending={tick.isPending} onClick={() => tick.mutate(followUp.id)}>
                  {t('orderDetail:followUps.tick')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
