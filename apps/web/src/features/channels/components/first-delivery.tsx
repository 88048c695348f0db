import { useQuery } from '@tanstack/react-query';
import { LoaderCircle } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../components/notice.tsx';
import { formatRelative } from '../../../lib/format/format-relative.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';
import { useNow } from '../../../lib/use-now.ts';
import { channelQuery } from '../api/channels.ts';
import { firstDeliveryQuery } from '../api/deliveries.ts';
import { knownTopic } from '../delivery-topic.ts';

type FirstDeliveryProps = { channelId: string; type: 'shopify' | 'woocommerce' };

/** Waits for a shop's first delivery and shows it as it arrives; one that is turned away meanwhile shows, too. */
export function FirstDelivery({ channelId, type }: FirstDeliveryProps) {
  const { t } = useTranslation('channels');
  const language = useLanguage();
  const now = useNow();
  const { data: delivery } = useQuery(firstDeliveryQuery(channelId));
  const { data: channel } = useQuery({
    ...channelQuery(channelId),
    refetchInterval: delivery ? false : 3_000,
  });
  const refused = channel?.refusedDeliveries;
  const [refusedBefore, setRefusedBefore] = useState<number>();
  if (refusedBefore === undefined && refused !== undefined) setRefusedBefore(refused);
  const isRefused = refused !== undefined && refusedBefore !== undefined && refused > refusedBefore;

  if (delivery) {
    const topic = knownTopic(delivery.topic);
    return (
      <div role="status">
        <Notice tone="done" title={t('firstDelivery.received')}>
          {t('firstDelivery.receivedText', {
            topic: topic ? t(`deliveries.topic.${topic}`) : delivery.topic || t('deliveries.noTopic'),
            when: formatRelative(delivery.receivedAt, now, language),
          })}
        </Notice>
      </div>
    );
  }
  return (
    <div role="status" className="flex flex-col gap-2">
      {isRefused && (
        <Notice tone="danger" title={t('firstDelivery.refused')}>
          {t('firstDelivery.refusedText')}
        </Notice>
      )}
      <div className="flex items-start gap-3 rounded-box border border-dashed border-field px-4 py-3">
        <LoaderCircle aria-hidden className="mt-0.5 size-4 shrink-0 animate-spin text-muted" />
        <div>
          <p className="font-medium">{t('firstDelivery.waiting')}</p>
          <p className="text-muted">
            {t('firstDelivery.waitingText', { how: t(`firstDelivery.how.${type}`) })}
          </p>
        </div>
      </div>
    </div>
  );
}
