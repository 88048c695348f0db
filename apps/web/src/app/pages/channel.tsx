import { isConnectable } from '@bestellwerk/domain/channel-type';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { Button } from '../../components/button.tsx';
import { ChannelIcon } from '../../components/channel-icon.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Section } from '../../components/section.tsx';
import { NewToken } from '../../features/api-tokens/components/new-token.tsx';
import { channelQuery } from '../../features/channels/api/channels.ts';
import { showsSetup, stateInAddress } from '../../features/channels/channel-address.ts';
import { ChannelGuide } from '../../features/channels/components/channel-guide.tsx';
import { ChannelStats } from '../../features/channels/components/channel-stats.tsx';
import { ChannelTabs } from '../../features/channels/components/channel-tabs.tsx';
import { DeliveryList } from '../../features/channels/components/delivery-list.tsx';
import { ConnectionSection } from '../../features/channels/connection/components/connection-section.tsx';
import { HealthBadge } from '../../features/channels/components/health-badge.tsx';
import { RemoveDialog } from '../../features/channels/components/remove-dialog.tsx';
import { RenameDialog } from '../../features/channels/components/rename-dialog.tsx';
import { mappingsOfChannelAddress } from '../../features/sku-mappings/mapping-address.ts';
import { PATHS } from '../../lib/paths.ts';
import { useDocumentTitle } from '../../lib/use-document-title.ts';
import { ordersOfChannelAddress } from '../order-addresses.ts';

export const namespaces = ['channels', 'channelConnection', 'channelFaults', 'apiTokens'] as const;

export function Component() {
  const { t } = useTranslation(['channels', 'channelConnection']);
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const channel = useQuery(channelQuery(id));
  const [dialog, setDialog] = useState<'rename' | 'remove' | null>(null);
  const close = () => setDialog(null);
  useDocumentTitle(channel.data?.name ?? t('title'));
  const back = { to: PATHS.channels, label: t('detail.back') };

  if (channel.data === undefined) {
    return (
      <>
        <PageHeader title={t('title')} back={back} />
        <Loaded query={channel}>{() => null}</Loaded>
      </>
    );
  }
  const data = channel.data;
  const state = stateInAddress(search);
  const hasDeliveries = data.webhook !== undefined || data.connection !== undefined;
  const setup = !hasDeliveries || showsSetup(search);
  return (
    <>
      <PageHeader
        title={data.name}
        back={back}
        badge={
          <>
            <ChannelIcon type={data.type} />
            <HealthBadge channel={data} />
          </>
        }
        actions={
          <>
            <Button onClick={() => setDialog('rename')}>{t('detail.rename')}</Button>
            <Button onClick={() => setDialog('remove')}>{t('detail.delete')}</Button>
          </>
        }
      />
      <ChannelStats channel={data} ordersAddress={ordersOfChannelAddress(id)} />
      <p className="my-3 flex flex-wrap gap-x-5 gap-y-1">
        <Link to={PATHS.channelImport(id)} className="text-accent-ink hover:underline">
          {t('detail.import')}
        </Link>
        <Link to={mappingsOfChannelAddress(id)} className="text-accent-ink hover:underline">
          {t('detail.skuMappings')}
        </Link>
      </p>
      {hasDeliveries && (
        <div className="mb-3">
          <ChannelTabs channel={data} current={setup ? 'setup' : (state ?? 'all')} />
        </div>
      )}
      {setup ? (
        <div className="flex max-w-3xl flex-col gap-4">
          {data.webhook === undefined && <ConnectionSection channel={data} />}
          <Section
            title={
              isConnectable(data.type) && !data.webhook
                ? t('channelConnection:ownProgram')
                : t('channels:guide.title')
            }
          >
            <ChannelGuide
              channel={{ id, type: data.type, webhookUrl: data.webhook?.url }}
              // Shopify's own key cannot be told from the one made up for it, until something has arrived.
              hasSecret={
                data.webhook?.hasSecret === true &&
                (data.type !== 'shopify' || data.lastDeliveryAt !== undefined)
              }
              tokenSlot={<NewToken suggestedName={data.name} />}
            />
          </Section>
          {data.webhook && <ConnectionSection channel={data} />}
        </div>
      ) : (
        <DeliveryList channel={data} state={state} />
      )}
      {dialog === 'rename' && <RenameDialog channel={data} onClose={close} />}
      {dialog === 'remove' && (
        <RemoveDialog
          channel={data}
          onClose={close}
          onRemoved={() => void navigate(PATHS.channels, { replace: true })}
        />
      )}
    </>
  );
}
