import type { FollowUp } from '@bestellwerk/contracts/seller-api/order';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Check, CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../../components/button.tsx';
import { ChannelIcon } from '../../../components/channel-icon.tsx';
import { RelativeTime } from '../../../components/date-time.tsx';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { PATHS } from '../../../lib/paths.ts';
import { tickFollowUp } from '../api/follow-ups.ts';
import { FollowUpLinks } from './follow-up-links.tsx';

type FollowUpItemProps = { followUp: FollowUp; onTicked: (followUp: FollowUp) => void };

/** One task: what to do in words, where to do it, and its tick. */
export function FollowUpItem({ followUp, onTicked }: FollowUpItemProps) {
  const { t } = useTranslation(['followUps', 'terms']);
  const queryClient = useQueryClient();
  const { id, orderId, orderNumber, kind, channel, createdAt, doneAt } = followUp;
  const title = t(`terms:followUp.${kind}`);
  const tick = useMutation({
    mutationFn: () => tickFollowUp(id),
    onSuccess: async () => {
      onTicked(followUp);
      await Promise.all(
        [['follow-ups'], ['orders', 'one', orderId], ['overview']].map((queryKey) =>
          queryClient.invalidateQueries({ queryKey }),
        ),
      );
    },
  });
  return (
    <li className="border-b border-line px-4 py-3 last:border-0">
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-0 grow basis-72">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h2 className={doneAt === undefined ? 'font-semibold' : 'font-medium text-muted line-through'}>
              {title}
            </h2>
            <Link
              to={PATHS.order(orderId)}
              className="amount inline-flex min-h-6 items-center font-medium text-accent-ink hover:underline"
            >
              {t('followUps:order', { number: orderNumber })}
            </Link>
            <span className="inline-flex items-center gap-1.5 text-[0.8125rem] text-muted">
              <ChannelIcon small type={channel.type} />
              {channel.name}
            </span>
            <span className="text-[0.8125rem] text-faint">
              <RelativeTime at={createdAt} />
            </span>
          </div>
          {doneAt === undefined && (
            <>
              <p className="mt-1 max-w-3xl text-muted">
                {t(`followUps:what.${kind}`, { channel: channel.name })}
              </p>
              <FollowUpLinks followUp={followUp} />
            </>
          )}
        </div>
        {doneAt === undefined ? (
          <Button
            icon={<Check aria-hidden className="size-4" />}
            pending={tick.isPending}
            aria-label={t('followUps:tickFor', { what: title, number: orderNumber })}
            onClick={() => tick.mutate()}
          >
            {t('followUps:tick')}
          </Button>
        ) : (
          <span className="inline-flex items-center gap-1 text-[0.8125rem] text-done">
            <CircleCheck aria-hidden className="size-4" />
            <span>
              {t('followUps:doneAt')} <RelativeTime at={doneAt} />
            </span>
          </span>
        )}
      </div>
      {tick.error && <ProblemNote error={tick.error} className="mt-2" />}
    </li>
  );
}
