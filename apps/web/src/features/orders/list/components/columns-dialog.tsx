import { DENSITIES, ORDER_COLUMNS, type OrderColumn } from '@bestellwerk/domain/order-columns';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../components/button.tsx';
import { Checkbox } from '../../../../components/checkbox.tsx';
import { Dialog } from '../../../../components/dialog.tsx';
import { IconButton } from '../../../../components/icon-button.tsx';
import { DEFAULT_VIEW, type OrderView } from '../order-view.ts';

type ColumnsDialogProps = {
  view: OrderView;
  onChange: (next: Partial<OrderView>) => void;
  onClose: () => void;
};

/** Which columns there are, in which order, and how high the rows; each press shows in the list behind at once. */
export function ColumnsDialog({ view, onChange, onClose }: ColumnsDialogProps) {
  const { t } = useTranslation('orderList');
  const { columns, density } = view;
  const hidden = ORDER_COLUMNS.filter((column) => !columns.includes(column));
  const toggle = (column: OrderColumn) =>
    onChange({
      columns: columns.includes(column) ? columns.filter((one) => one !== column) : [...columns, column],
    });
  const move = (column: OrderColumn, by: -1 | 1) => {
    const from = columns.indexOf(column);
    const next = columns.filter((one) => one !== column);
    next.splice(from + by, 0, column);
    onChange({ columns: next });
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('columns.title')}
      footer={
        <>
          <Button
            variant="ghost"
            onClick={() => onChange({ columns: DEFAULT_VIEW.columns, density: DEFAULT_VIEW.density })}
          >
            {t('columns.reset')}
          </Button>
          <Button variant="primary" onClick={onClose}>
            {t('columns.done')}
          </Button>
        </>
      }
    >
      <ul aria-label={t('columns.title')}>
        {[...columns, ...hidden].map((column) => {
          const label = t(`column.${column}`);
          const place = columns.indexOf(column);
          return (
            <li key={column} className="flex h-9 items-center gap-2 border-b border-line last:border-0">
              <label className="flex grow items-center gap-2">
                <Checkbox
                  checked={place >= 0}
                  disabled={column === 'number'}
                  onChange={() => toggle(column)}
                />
                {label}
              </label>
              {place >= 0 && (
                <>
                  <IconButton
                    label={t('columns.up', { column: label })}
                    icon={<ArrowUp aria-hidden className="size-4" />}
                    disabled={place === 0}
                    onClick={() => move(column, -1)}
                  />
                  <IconButton
                    label={t('columns.down', { column: label })}
                    icon={<ArrowDown aria-hidden className="size-4" />}
                    disabled={place === columns.length - 1}
                    onClick={() => move(column, 1)}
                  />
                </>
              )}
            </li>
          );
        })}
      </ul>
      <fieldset className="mt-4">
        <legend className="mb-1 text-[0.8125rem] font-medium">{t('columns.density')}</legend>
        {DENSITIES.map((one) => (
          <label key={one} className="mr-4 inline-flex min-h-6 items-center gap-2">
            <input
              type="radio"
              name="density"
              className="accent-accent"
              checked={density === one}
              onChange={() => onChange({ density: one })}
            />
            {t(`columns.${one}`)}
          </label>
        ))}
      </fieldset>
    </Dialog>
  );
}
