import { foldAddress } from '@bestellwerk/domain/customer';
import { SUPPLIER_LIMITS } from '@bestellwerk/domain/supplier-limits';
import { useTranslation } from 'react-i18next';
import { LengthCounter } from '../../../../components/length-counter.tsx';
import { useFieldLabel } from '../../detail/use-field-label.ts';
import { isStreetLine } from '../fields-to-fix.ts';
import { GridCell } from './grid-cell.tsx';
import { GridOrder } from './grid-order.tsx';
import { GridOutcomeCell } from './grid-outcome-cell.tsx';
import type { GridProps } from './grid-table.tsx';

/** The same on a phone: an order a card, its fields below each other. */
export function GridCards({ caption, rows, fields, onSet, onPaste, onSettle }: GridProps) {
  const { t } = useTranslation('orderFix');
  const label = useFieldLabel();
  return (
    <ul data-grid aria-label={caption} className="flex flex-col gap-3">
      {rows.map((row) => {
        const { id, number } = row.order;
        return (
          <li key={id} className="rounded-box border border-line bg-surface p-3">
            <div className="mb-1 flex items-start justify-between gap-3">
              <div className="min-w-0">
                <GridOrder order={row.order} />
              </div>
              <GridOutcomeCell row={row} fields={fields} onSettle={(keepMine) => onSettle(id, keepMine)} />
            </div>
            {fields.map((field) => (
              <div key={field}>
                <span aria-hidden className="text-xs text-muted">
                  {label(field)}
                </span>
                <GridCell
                  row={row}
                  field={field}
                  label={t('grid.cell', { field: label(field), number })}
                  onSet={(text) => onSet(id, field, text)}
                  onPaste={(cells) => onPaste({ orderId: id, field }, cells)}
                />
              </div>
            ))}
            {fields.some(isStreetLine) && (
              <p className="flex justify-between gap-3 text-xs text-muted">
                {t('grid.length')}
                <LengthCounter
                  text={foldAddress(row.values.shippingAddress)}
                  limit={SUPPLIER_LIMITS.address}
                />
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
