import type { Delivery } from '@bestellwerk/contracts/seller-api/channels';
import { CircleCheck, CircleSlash, Clock, TriangleAlert, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Badge, type Tone } from '../../../components/badge.tsx';
import { DateTime } from '../../../components/date-time.tsx';
import { PATHS } from '../../../lib/paths.ts';
import { knownTopic } from '../delivery-topic.ts';
import { useDeliveryReason } from '../use-delivery-reason.ts';
import { DeliveryBody } from './delivery-body.tsx';
import { DismissButton } from './dismiss-button.tsx';
import { ReplayButton } from './replay-button.tsx';

const LOOKS: Record<Delivery['state'], { tone: Tone; icon: LucideIcon }> = {
  received: { tone: 'waiting', icon: Clock },
  processed: { tone: 'done', icon: CircleCheck },
  ignored: { tone: 'neutral', icon: CircleSlash },
  failed: { tone: 'danger', icon: TriangleAlert },
};

export function DeliveryItem({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation('channels');
  const reasonText = useDeliveryReason();
  const { state, topic, reason, externalId, orderId } = delivery;
  const { tone, icon: Icon } = LOOKS[state];
  const known = knownTopic(topic);
  return (
    <li className="border-b border-line px-4 py-2.5 last:border-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-medium">
          {known ? t(`deliveries.topic.${known}`) : topic === '' ? t('deliveries.noTopic') : topic}
        </span>
        <Badge tone={tone} icon={<Icon aria-hidden />}>
          {t(`deliveries.state.${state}`)}
        </Badge>
        <span className="ml-auto text-[0.8125rem] text-muted">
          <DateTime at={delivery.receivedAt} />
        </span>
      </div>
      {reason && <p className={state === 'failed' ? 'mt-1' : 'mt-1 text-muted'}>{reasonText(reason)}</p>}
      <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-[0.8125rem]">
        {externalId !== undefined && (
          <span className="min-w-0 break-all text-muted">
            {t('deliveries.externalId', { id: externalId })}
          </span>
        )}
        {orderId !== undefined && (
          <Link
            to={PATHS.order(orderId)}
            className="inline-flex min-h-6 items-center font-medium text-accent-ink hover:underline"
          >
            {t('deliveries.order')}
          </Link>
        )}
        {state === 'failed' && <ReplayButton delivery={delivery} />}
        {state === 'failed' && <DismissButton delivery={delivery} />}
      </div>
      <DeliveryBody deliveryId={delivery.id} />
    </li>
  );
}
