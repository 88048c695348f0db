import type { Channel } from '@bestellwerk/contracts/seller-api/channels';
import { useTranslation } from 'react-i18next';
import { RelativeTime } from '../../../components/date-time.tsx';
import { Stat, Stats } from '../../../components/stat.tsx';
import { formatDay } from '../../../lib/format/format-date.ts';
import { formatCount } from '../../../lib/format/format-list.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';
import { failedImportsAddress } from '../channel-address.ts';

export function ChannelStats({ channel, ordersAddress }: { channel: Channel; ordersAddress: string }) {
  const { t } = useTranslation('channels');
  const language = useLanguage();
  const { failedDeliveries: failed, lastDeliveryAt, lastOrderAt, orders } = channel;
  const delivers = channel.webhook !== undefined || channel.connection !== undefined;
  return (
    <Stats>
      <Stat
        label={t('list.lastOrder')}
        value={lastOrderAt === undefined ? t('detail.noOrderYet') : <RelativeTime at={lastOrderAt} />}
      />
      <Stat
        label={t('list.orders')}
        value={formatCount(orders, language)}
        note={t('detail.since', { day: formatDay(channel.createdAt, language) })}
        {...(orders > 0 ? { to: ordersAddress } : {})}
      />
      {delivers && (
        <Stat
          label={t('list.lastDelivery')}
          value={
            lastDeliveryAt === undefined ? t('detail.noDeliveryYet') : <RelativeTime at={lastDeliveryAt} />
          }
        />
      )}
      {delivers && (
        <Stat
          label={t('detail.failed')}
          value={<span className={failed > 0 ? 'text-danger' : ''}>{formatCount(failed, language)}</span>}
          note={failed > 0 ? t('detail.failedShow') : t('detail.failedNone')}
          {...(failed > 0 ? { to: failedImportsAddress(channel.id) } : {})}
        />
      )}
      {channel.webhook && channel.refusedDeliveries > 0 && (
        <Stat
          label={t('detail.refused')}
          value={formatCount(channel.refusedDeliveries, language)}
          note={t('detail.refusedNote')}
        />
      )}
    </Stats>
  );
}
