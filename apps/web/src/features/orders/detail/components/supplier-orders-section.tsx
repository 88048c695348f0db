import type { Order } from '@bestellwerk/contracts/seller-api/order';
import { SUPPLIER_CARRIERS } from '@bestellwerk/domain/supplier-limits';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../../../components/copy-button.tsx';
import { FactList } from '../../../../components/fact-list.tsx';
import { Money } from '../../../../components/money.tsx';
import { Section } from '../../../../components/section.tsx';

/** One entry for each part the supplier has accepted. */
export function SupplierOrdersSection({ order }: { order: Order }) {
  const { t } = useTranslation(['orderDetail', 'terms']);
  const carrierName = (name: string) => {
    const known = SUPPLIER_CARRIERS.find((carrier) => carrier === name.toLowerCase());
    return known ? t(`terms:carrier.${known}`) : name;
  };
  if (order.supplierOrders.length === 0) return null;
  return (
    <Section title={t('supplierOrders.title')}>
      <ul className="flex flex-col gap-4">
        {order.supplierOrders.map((part) => (
          <li key={part.reference} className="not-last:border-b not-last:border-line not-last:pb-4">
            <FactList
              facts={[
                {
                  label: t('supplierOrders.number'),
                  value: <Copyable text={part.id} thing={t('supplierOrders.number')} />,
                },
                {
                  label: t('supplierOrders.tracking'),
                  value: part.trackingNumber ? (
                    <>
                      <Copyable text={part.trackingNumber} thing={t('supplierOrders.tracking')} />
                      {part.carrier && (
                        <span className="block text-xs text-muted">{carrierName(part.carrier)}</span>
                      )}
                    </>
                  ) : (
                    <span className="text-faint">{t('supplierOrders.noTracking')}</span>
                  ),
                },
                { label: t('costs.cost'), value: <Money amount={part.total} /> },
                { label: t('supplierOrders.warehouse'), value: part.warehouse },
                { label: t('supplierOrders.skus'), value: part.skus.join(', ') },
                {
                  label: t('supplierOrders.reference'),
                  value: <span className="font-mono text-xs break-all">{part.reference}</span>,
                },
              ]}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Copyable({ text, thing }: { text: string; thing: string }) {
  return (
    <span className="-my-1.5 -mr-2 inline-flex max-w-full items-center">
      <span className="font-medium break-all tabular-nums">{text}</span>
      <CopyButton text={text} thing={thing} />
    </span>
  );
}
