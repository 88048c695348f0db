import type { Channel } from '@bestellwerk/contracts/seller-api/channels';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ChannelIcon } from '../../../components/channel-icon.tsx';
import { DataTable, type Column } from '../../../components/data-table.tsx';
import { RelativeTime } from '../../../components/date-time.tsx';
import { formatCount } from '../../../lib/format/format-list.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';
import { PATHS } from '../../../lib/paths.ts';
import { NARROW, useMediaQuery } from '../../../lib/use-media-query.ts';
import { failedImportsAddress } from '../channel-address.ts';
import { HealthBadge } from './health-badge.tsx';

type ChannelListProps = {
  channels: readonly Channel[];
  /** The list of a channel's orders. */
  ordersAddress: (channelId: string) => string;
};

const LINK = 'inline-flex min-h-6 items-center text-accent-ink hover:underline';

export function ChannelList({ channels, ordersAddress }: ChannelListProps) {
  const { t } = useTranslation('channels');
  const language = useLanguage();
  const narrow = useMediaQuery(NARROW);
  if (narrow) return <ChannelCards channels={channels} />;

  const columns: Column<Channel>[] = [
    { key: 'name', header: t('list.name'), cell: (channel) => <ChannelName channel={channel} /> },
    { key: 'health', header: t('list.health'), cell: (channel) => <HealthBadge channel={channel} /> },
    {
      key: 'lastDelivery',
      header: t('list.lastDelivery'),
      cell: (channel) =>
        channel.webhook || channel.connection ? (
          <When at={channel.lastDeliveryAt} />
        ) : (
          <span className="text-faint">{t('list.notByWebhook')}</span>
        ),
    },
    {
      key: 'lastOrder',
      header: t('list.lastOrder'),
      cell: (channel) => <When at={channel.lastOrderAt} />,
    },
    {
      key: 'orders',
      header: t('list.orders'),
      align: 'right',
      cell: ({ id, name, orders }) =>
        orders === 0 ? (
          <span className="amount text-faint">0</span>
        ) : (
          <Link
            to={ordersAddress(id)}
            aria-label={t('list.ordersOf', { count: orders, name })}
            className={`amount ${LINK}`}
          >
            {formatCount(orders, language)}
          </Link>
        ),
    },
    {
      key: 'failed',
      header: t('list.failed'),
      align: 'right',
      cell: ({ id, name, failedDeliveries }) =>
        failedDeliveries === 0 ? (
          <span className="amount text-faint">0</span>
        ) : (
          <Link
            to={failedImportsAddress(id)}
            aria-label={t('list.failedOf', { count: failedDeliveries, name })}
            className={`amount font-semibold ${LINK}`}
          >
            {formatCount(failedDeliveries, language)}
          </Link>
        ),
    },
  ];
  return (
    <DataTable
      caption={t('list.caption')}
      columns={columns}
      rows={channels}
      rowKey={(channel) => channel.id}
    />
  );
}

function ChannelCards({ channels }: { channels: readonly Channel[] }) {
  const { t } = useTranslation('channels');
  return (
    <ul aria-label={t('list.caption')}>
      {channels.map((channel) => (
        <li key={channel.id} className="flex flex-col gap-1.5 border-b border-line px-4 py-3 last:border-0">
          <ChannelName channel={channel} />
          <div>
            <HealthBadge channel={channel} />
          </div>
          <p className="text-[0.8125rem] text-muted">
            {t('list.lastOrder')}: <When at={channel.lastOrderAt} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function ChannelName({ channel }: { channel: Channel }) {
  const { t } = useTranslation('terms');
  return (
    <span className="flex min-w-0 items-center gap-2.5">
      <ChannelIcon type={channel.type} />
      <Link to={PATHS.channel(channel.id)} className="min-w-0 font-medium hover:underline">
        {channel.name}
      </Link>
      <span aria-hidden className="text-[0.8125rem] whitespace-nowrap text-faint">
        {t(`channelType.${channel.type}`)}
      </span>
    </span>
  );
}

function When({ at }: { at: string | undefined }) {
  const { t } = useTranslation('channels');
  return at === undefined ? <span className="text-faint">{t('list.never')}</span> : <RelativeTime at={at} />;
}
