import { useQuery } from '@tanstack/react-query';
import { Plus, Store } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { NewToken } from '../../features/api-tokens/components/new-token.tsx';
import { channelsQuery } from '../../features/channels/api/channels.ts';
import { ChannelList } from '../../features/channels/components/channel-list.tsx';
import { ChannelsTabs } from '../../features/channels/components/channels-tabs.tsx';
import { PATHS } from '../../lib/paths.ts';
import { useDocumentTitle } from '../../lib/use-document-title.ts';
import { ordersOfChannelAddress } from '../order-addresses.ts';

const ConnectDialog = lazy(() =>
  import('../../features/channels/components/connect-dialog.tsx').then((file) => ({
    default: file.ConnectDialog,
  })),
);
const CONNECT = 'verbinden';

export const namespaces = ['channels', 'channelConnection', 'channelFaults', 'apiTokens'] as const;

export function Component() {
  const { t } = useTranslation('channels');
  useDocumentTitle(t('title'));
  const [search, setSearch] = useSearchParams();
  const channels = useQuery(channelsQuery);
  const connect = (
    <ButtonLink variant="primary" to={PATHS.connectChannel} icon={<Plus aria-hidden className="size-4" />}>
      {t('connect')}
    </ButtonLink>
  );
  const isEmpty = channels.data?.length === 0;
  return (
    <>
      <PageHeader title={t('title')} actions={isEmpty ? undefined : connect} />
      <ChannelsTabs current="channels" />
      <div className="mt-3 overflow-hidden rounded-box border border-line bg-surface">
        <Loaded query={channels}>
          {(data) =>
            data.length === 0 ? (
              <EmptyState
                icon={<Store />}
                title={t('list.empty.title')}
                text={t('list.empty.text')}
                action={connect}
              />
            ) : (
              <ChannelList channels={data} ordersAddress={ordersOfChannelAddress} />
            )
          }
        </Loaded>
      </div>
      <Suspense fallback={null}>
        {search.has(CONNECT) && (
          <ConnectDialog
            tokenSlot={(name) => <NewToken suggestedName={name} />}
            onClose={() => setSearch({}, { replace: true })}
          />
        )}
      </Suspense>
    </>
  );
}
