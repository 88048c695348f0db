import type { Order } from '@bestellwerk/contracts/seller-api/order';
import { useQuery } from '@tanstack/react-query';
import { RefreshCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { RelativeTime } from '../../../../components/date-time.tsx';
import { IconButton } from '../../../../components/icon-button.tsx';
import { Section } from '../../../../components/section.tsx';
import { classNames } from '../../../../lib/class-names.ts';
import { orderStockQuery } from '../../api/order.ts';
import { ItemRow } from './item-row.tsx';

type ItemsSectionProps = { order: Order; editable: boolean; onMap: (sku: string) => void };

/** What was ordered, and for what is still to be sent, how much of it the supplier has right now. */
export function ItemsSection({ order, editable, onMap }: ItemsSectionProps) {
  const { t } = useTranslation('orderDetail');
  const hasOpen = order.items.some((item) => item.state === 'open');
  const stock = useQuery({ ...orderStockQuery(order.id), enabled: hasOpen });
  const stockOf = (id: string) => stock.data?.items.find((item) => item.itemId === id)?.quantity;
  return (
    <Section
      title={t('items.title')}
      flush
      aside={
        hasOpen && (
          <span className="flex items-center gap-1 text-xs text-faint">
            {stock.error
              ? t('items.stockFailed')
              : stock.data && (
                  <span>
                    {t('items.stockChecked')} <RelativeTime at={stock.data.checkedAt} />
                  </span>
                )}
            <IconButton
              label={t('items.stockRefresh')}
              icon={
                <RefreshCw
                  aria-hidden
                  className={classNames('size-3.5', stock.isFetching && 'animate-spin')}
                />
              }
              disabled={stock.isFetching}
              onClick={() => void stock.refetch()}
            />
          </span>
        )
      }
    >
      <ul id="artikel" className="scroll-mt-24">
        {order.items.map((item, index) => (
          <ItemRow
            key={item.id}
            item={item}
            index={index}
            editable={editable && item.state === 'open'}
            stock={stockOf(item.id)}
            unknown={order.reasons.some(
              (reason) => reason.code === 'product_unknown' && concerns(reason.field, reason.params, item),
            )}
            onMap={() => onMap(item.sku)}
          />
        ))}
      </ul>
    </Section>
  );
}

function concerns(
  field: string | undefined,
  params: Record<string, unknown> | undefined,
  item: Order['items'][number],
): boolean {
  if (field !== undefined) return field === `items.${item.id}.sku`;
  const skus = params?.['skus'];
  return Array.isArray(skus) ? skus.includes(item.sku) || skus.includes(item.supplierSku) : true;
}
