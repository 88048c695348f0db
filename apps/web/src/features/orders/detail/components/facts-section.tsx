import type { Order } from '@bestellwerk/contracts/seller-api/order';
import { useTranslation } from 'react-i18next';
import { ChannelIcon } from '../../../../components/channel-icon.tsx';
import { DateTime } from '../../../../components/date-time.tsx';
import { FactList } from '../../../../components/fact-list.tsx';
import { Section } from '../../../../components/section.tsx';

export function FactsSection({ order }: { order: Order }) {
  const { t } = useTranslation(['orderDetail', 'terms']);
  const paid = t(order.payment.paid ? 'orderDetail:facts.paid' : 'orderDetail:facts.unpaid');
  return (
    <Section title={t('orderDetail:facts.title')}>
      <FactList
        facts={[
          {
            label: t('orderDetail:facts.channel'),
            value: (
              <>
                <ChannelIcon type={order.channel.type} small /> {order.channel.name}
              </>
            ),
          },
          { label: t('orderDetail:facts.externalId'), value: order.externalId },
          {
            label: t('orderDetail:facts.payment'),
            value: `${t(`terms:paymentMethod.${order.payment.method}`)}, ${paid}`,
          },
          { label: t('orderDetail:facts.placed'), value: <DateTime at={order.placedAt} /> },
          { label: t('orderDetail:facts.received'), value: <DateTime at={order.receivedAt} /> },
          { label: t('orderDetail:facts.note'), value: order.note },
        ]}
      />
    </Section>
  );
}
