import type { Delivery } from '@bestellwerk/contracts/seller-api/channels';
import { CircleCheck, Inbox } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { deliveriesAddress, setupAddress } from '../channel-address.ts';

type NoDeliveriesProps = { channelId: string; state: Delivery['state'] | undefined };

export function NoDeliveries({ channelId, state }: NoDeliveriesProps) {
  const { t } = useTranslation('channels');
  if (state === undefined) {
    return (
      <EmptyState
        icon={<Inbox />}
        title={t('deliveries.empty.none')}
        text={t('deliveries.empty.noneText')}
        action={<ButtonLink to={setupAddress(channelId)}>{t('deliveries.empty.toSetup')}</ButtonLink>}
      />
    );
  }
  const isFailed = state === 'failed';
  return (
    <EmptyState
      icon={isFailed ? <CircleCheck className="text-done" /> : <Inbox />}
      title={t(isFailed ? 'deliveries.empty.failed' : 'deliveries.empty.filtered')}
      text={isFailed ? t('deliveries.empty.failedText') : undefined}
      action={<ButtonLink to={deliveriesAddress(channelId)}>{t('deliveries.empty.all')}</ButtonLink>}
    />
  );
}
