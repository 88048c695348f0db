import type { OrderImportPreview } from '@bestellwerk/contracts/seller-api/order-imports';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../../components/data-table.tsx';
import { DateTime } from '../../../components/date-time.tsx';
import { Money } from '../../../components/money.tsx';
import { Notice } from '../../../components/notice.tsx';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { SkeletonRows } from '../../../components/skeleton.tsx';
import { BadLineList } from './bad-line-list.tsx';

type PreviewPanelProps = { preview: OrderImportPreview | undefined; pending: boolean; error: unknown };
type Example = OrderImportPreview['examples'][number];

/** How many orders and bad lines there are, the first of each, and why. */
export function PreviewPanel({ preview, pending, error }: PreviewPanelProps) {
  const { t } = useTranslation('orderImports');
  if (error) return <ProblemNote error={error} />;
  if (!preview) return <SkeletonRows rows={3} />;
  const { orders, badLines, mistakes, examples } = preview;
  const columns: Column<Example>[] = [
    { key: 'id', header: t('field.externalId'), cell: ({ externalId }) => externalId },
    { key: 'placed', header: t('field.placedAt'), cell: ({ placedAt }) => <DateTime at={placedAt} /> },
    { key: 'name', header: t('group.customer'), cell: ({ customerName }) => customerName },
    { key: 'address', header: t('preview.address'), cell: ({ address }) => address },
    {
      key: 'items',
      header: t('preview.items'),
      cell: ({ items }) => items.map(({ sku, quantity }) => `${quantity} × ${sku}`).join(', '),
    },
    {
      key: 'total',
      header: t('field.total'),
      align: 'right',
      cell: ({ total }) => <Money amount={total} />,
    },
    { key: 'paid', header: t('field.paid'), cell: ({ paid }) => t(paid ? 'mapping.paid' : 'mapping.unpaid') },
  ];
  return (
    <div aria-busy={pending} className={pending ? 'opacity-60' : ''}>
      <p role="status" className="mb-3 font-medium">
        {badLines === 0
          ? t('preview.allGood', { count: orders })
          : `${t('preview.good', { count: orders })} ${t('preview.bad', { count: badLines })}`}
      </p>
      {examples.length > 0 && (
        <DataTable
          caption={t('preview.examples')}
          columns={columns}
          rows={examples}
          rowKey={({ line }) => String(line)}
        />
      )}
      {mistakes.length > 0 && (
        <div className="mt-4">
          <Notice tone="stuck" title={t('preview.mistakes', { count: badLines })}>
            {t('preview.mistakesText')}
          </Notice>
          <BadLineList lines={mistakes} more={badLines - mistakes.length} />
        </div>
      )}
    </div>
  );
}
