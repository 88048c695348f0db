import type { SkuMapping } from '@bestellwerk/contracts/seller-api/channels';
import { Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ChannelIcon } from '../../../components/channel-icon.tsx';
import { DataTable, type Column } from '../../../components/data-table.tsx';
import { RelativeTime } from '../../../components/date-time.tsx';
import { IconButton } from '../../../components/icon-button.tsx';
import { NARROW, useMediaQuery } from '../../../lib/use-media-query.ts';
import type { ChannelChoice } from '../channel-choice.ts';

type MappingListProps = {
  mappings: readonly SkuMapping[];
  channels: readonly ChannelChoice[];
  onEdit: (mapping: SkuMapping) => void;
  onRemove: (mapping: SkuMapping) => void;
};

export function MappingList(props: MappingListProps) {
  const { t } = useTranslation('skuMappings');
  const narrow = useMediaQuery(NARROW);
  const keyOf = (mapping: SkuMapping) => `${mapping.channelId} ${mapping.channelSku}`;
  const channelOf = (mapping: SkuMapping) => <Channel id={mapping.channelId} channels={props.channels} />;
  const actionsOf = (mapping: SkuMapping) => (
    <span className="inline-flex gap-1">
      <IconButton
        label={t('list.editFor', { sku: mapping.channelSku })}
        icon={<Pencil aria-hidden className="size-4" />}
        onClick={() => props.onEdit(mapping)}
      />
      <IconButton
        label={t('list.deleteFor', { sku: mapping.channelSku })}
        icon={<Trash2 aria-hidden className="size-4" />}
        onClick={() => props.onRemove(mapping)}
      />
    </span>
  );
  if (narrow) {
    return (
      <ul aria-label={t('list.caption')}>
        {props.mappings.map((mapping) => (
          <li
            key={keyOf(mapping)}
            className="flex items-start gap-2 border-b border-line px-4 py-2.5 last:border-0"
          >
            <div className="min-w-0 grow">
              <p className="break-all">
                <code className="font-medium">{mapping.channelSku}</code> →{' '}
                <code className="font-medium">{mapping.supplierSku}</code>
              </p>
              <div className="mt-1 text-[0.8125rem] text-muted">{channelOf(mapping)}</div>
            </div>
            {actionsOf(mapping)}
          </li>
        ))}
      </ul>
    );
  }
  const columns: Column<SkuMapping>[] = [
    {
      key: 'channelSku',
      header: t('list.channelSku'),
      cell: ({ channelSku }) => <code className="font-medium break-all">{channelSku}</code>,
    },
    { key: 'channel', header: t('channel'), cell: channelOf },
    {
      key: 'supplierSku',
      header: t('list.supplierSku'),
      cell: ({ supplierSku }) => <code className="break-all">{supplierSku}</code>,
    },
    {
      key: 'updatedAt',
      header: t('list.updatedAt'),
      cell: ({ updatedAt }) => <RelativeTime at={updatedAt} />,
    },
    {
      key: 'actions',
      header: <span className="sr-only">{t('list.actions')}</span>,
      align: 'right',
      cell: actionsOf,
    },
  ];
  return <DataTable caption={t('list.caption')} columns={columns} rows={props.mappings} rowKey={keyOf} />;
}

function Channel({ id, channels }: { id: string; channels: readonly ChannelChoice[] }) {
  const { t } = useTranslation('skuMappings');
  const channel = channels.find((each) => each.id === id);
  if (!channel) return <span className="text-faint">{t('list.unknownChannel')}</span>;
  return (
    <span className="inline-flex items-center gap-2">
      <ChannelIcon small type={channel.type} />
      {channel.name}
    </span>
  );
}
