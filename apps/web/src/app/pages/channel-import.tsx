import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { Loaded } from '../../components/loaded.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { channelQuery } from '../../features/channels/api/channels.ts';
import { importQuery } from '../../features/order-imports/api/order-imports.ts';
import { ImportDraft } from '../../features/order-imports/components/import-draft.tsx';
import { ImportList } from '../../features/order-imports/components/import-list.tsx';
import { ImportResult } from '../../features/order-imports/components/import-result.tsx';
import { UploadBox } from '../../features/order-imports/components/upload-box.tsx';
import { importInAddress } from '../../features/order-imports/import-address.ts';
import { PATHS } from '../../lib/paths.ts';
import { useDocumentTitle } from '../../lib/use-document-title.ts';
import { ordersOfChannelAddress } from '../order-addresses.ts';

export const namespaces = ['orderImports'] as const;

export function Component() {
  const { t } = useTranslation('orderImports');
  useDocumentTitle(t('title'));
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const importId = importInAddress(search);
  const channel = useQuery(channelQuery(id));
  const back = { to: PATHS.channel(id), label: channel.data?.name ?? '…' };
  return (
    <>
      <PageHeader title={t('title')} back={back} text={importId === undefined ? t('intro') : undefined} />
      {importId === undefined ? (
        <div className="max-w-3xl">
          <UploadBox channelId={id} />
          <ImportList channelId={id} />
        </div>
      ) : (
        <OneImport key={importId} importId={importId} ordersAddress={ordersOfChannelAddress(id)} />
      )}
    </>
  );
}

function OneImport({ importId, ordersAddress }: { importId: string; ordersAddress: string }) {
  const file = useQuery(importQuery(importId));
  return (
    <Loaded query={file}>
      {(data) =>
        data.state === 'draft' ? (
          <ImportDraft file={data} />
        ) : (
          <ImportResult file={data} ordersAddress={ordersAddress} />
        )
      }
    </Loaded>
  );
}
