import type { ChannelWrite, Order } from '@bestellwerk/contracts/seller-api/order';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { CircleCheck, Clock, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from '../../../../components/badge.tsx';
import { Button } from '../../../../components/button.tsx';
import { RelativeTime } from '../../../../components/date-time.tsx';
import { Section } from '../../../../components/section.tsx';
import { useFaultText } from '../../../../lib/channel-faults/use-fault-text.ts';
import { notify } from '../../../../lib/notify.ts';
import { tellChannelAgain } from '../../api/order-writes.ts';
import { putOrderInCache } from '../../api/put-order-in-cache.ts';

const LOOKS: Record<ChannelWrite['state'], { tone: Tone; icon: typeof Clock }> = {
  pending: { tone: 'waiting', icon: Clock },
  done: { tone: 'done', icon: CircleCheck },
  failed: { tone: 'danger', icon: TriangleAlert },
};

/** What the channel was told about the order, and what it would not take. */
export function ChannelWritesSection({ order }: { order: Order }) {
  const { t } = useTranslation('orderDetail');
  if (order.channelWrites.length === 0) return null;
  return (
    <Section title={t('channelWrites.title', { channel: order.channel.name })}>
      <ul className="flex flex-col gap-4">
        {order.channelWrites.map((write) => (
          <li key={write.id}>
            <Write orderId={order.id} write={write} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Write({ orderId, write }: { orderId: string; write: ChannelWrite }) {
  const { t } = useTranslation('orderDetail');
  const faultText = useFaultText();
  const queryClient = useQueryClient();
  const retry = useMutation({
    mutationFn: () => tellChannelAgain(orderId, write.kind),
    onSuccess: (order) => putOrderInCache(queryClient, order),
    onError: notify.problem,
  });
  const { kind, state, fault, nextTryAt } = write;
  const { tone, icon: Icon } = LOOKS[state];
  return (
    <div className="flex flex-col items-start gap-1.5">
      <Badge tone={tone} icon={<Icon aria-hidden />}>
        {t(`channelWrites.${kind}.${state}`)}
      </Badge>
      {fault && <p className="text-[0.8125rem]">{faultText(fault)}</p>}
      {state === 'done' ? (
        <p className="text-[0.8125rem] text-muted">
          <RelativeTime at={write.updatedAt} />
        </p>
      ) : (
        <div className="flex flex-wrap items-center gap-2">
          {fault && nextTryAt && (
            <span className="text-[0.8125rem] text-muted">
              {t('channelWrites.nextTry')} <RelativeTime at={nextTryAt} />
            </span>
          )}
          {fault && (
            <Button size="small" pending={retry.isPending} onClick={() => retry.mutate()}>
              {t('channelWrites.retry')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
