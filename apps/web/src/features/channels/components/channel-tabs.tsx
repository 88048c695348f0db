import type { Channel, Delivery } from '@bestellwerk/contracts/seller-api/channels';
import { useTranslation } from 'react-i18next';
import { LinkTabs } from '../../../components/link-tabs.tsx';
import { deliveriesAddress, setupAddress, STATES } from '../channel-address.ts';

type ChannelTabsProps = { channel: Channel; current: 'all' | 'setup' | Delivery['state'] };

/** All deliveries, those in one state, and the setup. */
export function ChannelTabs({ channel, current }: ChannelTabsProps) {
  const { t } = useTranslation('channels');
  const states = STATES.map((state) => ({
    key: state,
    to: deliveriesAddress(channel.id, state),
    label: t(`deliveries.stateTab.${state}`),
    ...(state === 'failed' ? { count: channel.failedDeliveries, urgent: true } : {}),
  }));
  return (
    <LinkTabs
      label={t('detail.tabs')}
      current={current}
      tabs={[
        { key: 'all', to: deliveriesAddress(channel.id), label: t('deliveries.all') },
        ...states,
        { key: 'setup', to: setupAddress(channel.id), label: t('guide.title') },
      ]}
    />
  );
}
