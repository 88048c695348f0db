import type { OrderSummary } from '@bestellwerk/contracts/seller-api/order';
import { Checkbox } from '../../../../components/checkbox.tsx';
import { isSelectable } from '../../bulk/use-order-selection.ts';
import { useTexts } from '../../../../lib/i18n/use-texts.ts';

type SelectRowProps = { order: OrderSummary; isSelected: boolean; onToggle: (id: string) => void };

/** A row that nothing can be done to any more cannot be selected, and says so. */
export function SelectRow({ order, isSelected, onToggle }: SelectRowProps) {
  const t = useTexts('orderList');
  const selectable = isSelectable(order);
  const { number } = order;
  const label = selectable ? t('selectOrder', { number }) : t('notSelectable', { number });
  return (
    <Checkbox
      aria-label={label}
      title={selectable ? undefined : label}
      disabled={!selectable}
      checked={isSelected}
      onChange={() => onToggle(order.id)}
    />
  );
}
