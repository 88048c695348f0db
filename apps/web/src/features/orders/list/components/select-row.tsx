import type { OrderSummary } from '@bestellwerk/contracts/seller-api/order';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../../../components/checkbox.tsx';
import type { OrderSelection } from '../../bulk/use-order-selection.ts';

/** A row that nothing can be done to any more cannot be selected, and says so. */
export function SelectRow({ order, selection }: { order: OrderSummary; selection: OrderSelection }) {
  const { t } = useTranslation('orderList');
  const selectable = selection.isSelectable(order);
  const { number } = order;
  const label = selectable ? t('selectOrder', { number }) : t('notSelectable', { number });
  return (
    <Checkbox
      aria-label={label}
      title={selectable ? undefined : label}
      disabled={!selectable}
      checked={selection.ids.has(order.id)}
      onChange={() => selection.toggle(order.id)}
    />
  );
}
