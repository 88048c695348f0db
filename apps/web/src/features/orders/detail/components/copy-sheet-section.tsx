import type { Order } from '@bestellwerk/contracts/seller-api/order';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../../components/section.tsx';
import { CopySheet } from './copy-sheet.tsx';

/** As long as the order is still to be placed at the supplier's by hand. */
export function CopySheetSection({ order }: { order: Order }) {
  const { t } = useTranslation('orderDetail');
  const pending = order.followUps.some((task) => task.kind === 'order_at_supplier' && !task.doneAt);
  if (!pending) return null;
  return (
    <Section title={t('copySheet.title')}>
      <CopySheet order={order} items={order.items.filter((item) => item.state === 'closed')} />
    </Section>
  );
}
