import type { SkuMapping } from '@bestellwerk/contracts/seller-api/channels';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Tags } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Button, ButtonLink } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { LoadMore } from '../../../components/load-more.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { PATHS } from '../../../lib/paths.ts';
import { skuMappingsQuery } from '../api/sku-mappings.ts';
import type { ChannelChoice } from '../channel-choice.ts';
import { CHANNEL } from '../mapping-address.ts';
import { ChannelFilter } from './channel-filter.tsx';
import { MappingDialog } from './mapping-dialog.tsx';
import { MappingList } from './mapping-list.tsx';
import { RemoveMappingDialog } from './remove-mapping-dialog.tsx';

type SkuMappingsProps = {
  channels: readonly ChannelChoice[];
  /** The page's button asks for a new one. */
  adding: boolean;
  onAdd: () => void;
  onAdded: () => void;
};

/** Which channel SKU stands for which article; the channel shown stands in the address. */
export function SkuMappings({ channels, adding, onAdd, onAdded }: SkuMappingsProps) {
  const { t } = useTranslation('skuMappings');
  const [search, setSearch] = useSearchParams();
  const channelId = channels.find(({ id }) => id === search.get(CHANNEL))?.id;
  const list = useInfiniteQuery(skuMappingsQuery(channelId));
  const [editing, setEditing] = useState<SkuMapping | null>(null);
  const [removing, setRemoving] = useState<SkuMapping | null>(null);
  const mappings = list.data?.pages.flatMap((page) => page.items) ?? [];
  const show = (id: string) => setSearch(id === '' ? {} : { [CHANNEL]: id }, { replace: true });

  return (
    <>
      {channels.length > 0 && <ChannelFilter channels={channels} value={channelId} onChange={show} />}
      <div
        aria-busy={list.isFetching}
        className="mt-3 overflow-hidden rounded-box border border-line bg-surface"
      >
        <Loaded query={list}>
          {() =>
            mappings.length > 0 ? (
              <div className={list.isPlaceholderData ? 'opacity-60' : ''}>
                <MappingList
                  mappings={mappings}
                  channels={channels}
                  onEdit={setEditing}
                  onRemove={setRemoving}
                />
                <LoadMore
                  hasMore={list.hasNextPage}
                  pending={list.isFetchingNextPage}
                  onMore={() => void list.fetchNextPage()}
                />
              </div>
            ) : channels.length === 0 ? (
              <EmptyState
                icon={<Tags />}
                title={t('list.empty.title')}
                text={t('list.empty.noChannel')}
                action={<ButtonLink to={PATHS.connectChannel}>{t('list.empty.connect')}</ButtonLink>}
              />
            ) : channelId !== undefined ? (
              <EmptyState
                icon={<Tags />}
                title={t('list.empty.filtered')}
                action={
                  <>
                    <Button onClick={() => show('')}>{t('list.empty.all')}</Button>
                    <Button onClick={onAdd}>{t('add')}</Button>
                  </>
                }
              />
            ) : (
              <EmptyState
                icon={<Tags />}
                title={t('list.empty.title')}
                text={t('list.empty.text')}
                action={<Button onClick={onAdd}>{t('add')}</Button>}
              />
            )
          }
        </Loaded>
      </div>
      {(adding || editing) && (
        <MappingDialog
          mapping={editing ?? undefined}
          channels={channels}
          channelId={channelId}
          known={mappings}
          onClose={() => {
            setEditing(null);
            onAdded();
          }}
        />
      )}
      {removing && <RemoveMappingDialog mapping={removing} onClose={() => setRemoving(null)} />}
    </>
  );
}
