import type { Order } from '@bestellwerk/contracts/seller-api/order';
import { money } from '@bestellwerk/domain/money';
import { useId } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../../../components/badge.tsx';
import { Button } from '../../../../components/button.tsx';
import { Input } from '../../../../components/input.tsx';
import { Money } from '../../../../components/money.tsx';
import type { OrderFormValues } from '../form/order-form-values.ts';
import { StockLevel } from './stock-level.tsx';

type ItemRowProps = {
  item: Order['items'][number];
  index: number;
  editable: boolean;
  /** Null: the supplier does not say. Undefined: not asked. */
  stock: number | null | undefined;
  /** The supplier does not know its number. */
  unknown: boolean;
  onMap: () => void;
};

export function ItemRow({ item, index, editable, stock, unknown, onMap }: ItemRowProps) {
  const { t } = useTranslation('orderDetail');
  const { register, getFieldState, formState } = useFormContext<OrderFormValues>();
  const id = useId();
  const name = `items.${index}.sku` as const;
  const error = editable ? getFieldState(name, formState).error?.message : undefined;
  const { amountCents, currency } = item.unitPrice;
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 border-t border-line px-4 py-3">
      <div className="min-w-48 grow basis-60">
        <p className="font-medium">{item.title || item.sku}</p>
        {editable ? (
          <>
            <Input
              {...register(name)}
              aria-label={t('items.skuOf', { title: item.title || item.sku })}
              aria-invalid={error !== undefined || unknown || undefined}
              aria-describedby={error ? `${id}-error` : undefined}
              className="mt-1 h-8! max-w-48 font-mono text-[0.8125rem]"
            />
            {error && (
              <p id={`${id}-error`} className="mt-1 text-[0.8125rem] text-danger">
                {error}
              </p>
            )}
          </>
        ) : (
          <p className="font-mono text-[0.8125rem] text-muted">{item.sku}</p>
        )}
        {item.supplierSku && item.supplierSku !== item.sku && (
          <p className="mt-0.5 text-xs text-muted">{t('items.mapped', { sku: item.supplierSku })}</p>
        )}
      </div>
      {editable && unknown && item.sku.trim() !== '' && (
        <Button size="small" aria-label={t('items.mapItem', { sku: item.sku })} onClick={onMap}>
          {t('items.map')}
        </Button>
      )}
      <div className="flex min-w-32 items-center justify-end">
        {item.state === 'open' ? (
          stock !== undefined && <StockLevel quantity={stock} ordered={item.quantity} />
        ) : (
          <Badge tone={item.state === 'forwarded' ? 'done' : 'neutral'}>
            {t(`items.state.${item.state}`)}
          </Badge>
        )}
      </div>
      <div className="amount min-w-28 text-right">
        <Money amount={money(amountCents * item.quantity, currency)} className="font-medium" />
        <p className="text-xs text-muted">
          {item.quantity} × <Money amount={item.unitPrice} />
        </p>
      </div>
    </li>
  );
}
