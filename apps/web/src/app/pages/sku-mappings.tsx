import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { channelsQuery } from '../../features/channels/api/channels.ts';
import { ChannelsTabs } from '../../features/channels/components/channels-tabs.tsx';
import { SkuMappings } from '../../features/sku-mappings/components/sku-mappings.tsx';
import { useDocumentTitle } from '../../lib/use-document-title.ts';

export const namespaces = ['skuMappings', 'channels'] as const;

export function Component() {
  const { t } = useTranslation('skuMappings');
  useDocumentTitle(t('title'));
  const channels = useQuery(channelsQuery);
  const [adding, setAdding] = useState(false);
  const canAdd = (channels.data?.length ?? 0) > 0;
  return (
    <>
      <PageHeader
        title={t('title')}
        text={t('intro')}
        actions={
          canAdd && (
            <Button
              variant="primary"
              icon={<Plus aria-hidden className="size-4" />}
              onClick={() => setAdding(true)}
            >
              {t('add')}
            </Button>
          )
        }
      />
      <ChannelsTabs current="skuMappings" />
      <Loaded query={channels}>
        {(data) => (
          <SkuMappings
            channels={data}
            adding={adding}
            onAdd={() => setAdding(true)}
            onAdded={() => setAdding(false)}
          />
        )}
      </Loaded>
    </>
  );
}
