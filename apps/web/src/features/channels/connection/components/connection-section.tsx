import type { Channel } from '@bestellwerk/contracts/seller-api/channels';
import { isConnectable, takesWebhooks } from '@bestellwerk/domain/channel-type';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyLine } from '../../../../components/copy-line.tsx';
import { Notice } from '../../../../components/notice.tsx';
import { Section } from '../../../../components/section.tsx';
import { useFaultText } from '../../../../lib/channel-faults/use-fault-text.ts';
import { changeChannel } from '../../api/channels.ts';
import { testConnection } from '../api.ts';
import { toConnection, type ConnectionValues } from '../connection-fields.ts';
import { ConnectionForm } from './connection-form.tsx';
import { ConnectionHealth } from './connection-health.tsx';

/** How a channel's own API is used: its health where it is connected, the guided form where it is not. */
export function ConnectionSection({ channel }: { channel: Channel }) {
  const { t } = useTranslation('channelConnection');
  const queryClient = useQueryClient();
  const faultText = useFaultText();
  const { id, type, connection } = channel;
  const [isChanging, setChanging] = useState(false);
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['channels'] });
  const test = useMutation({ mutationFn: () => testConnection(id), onSettled: refresh });
  const save = useMutation({
    mutationFn: (values: ConnectionValues) =>
      changeChannel(id, { connection: isConnectable(type) ? toConnection(type, values) : null }),
    onSuccess: () => {
      setChanging(false);
      test.mutate();
    },
  });
  if (!isConnectable(type)) return null;
  const { works, fault } = test.data ?? {};
  return (
    <Section title={t('title')}>
      <div className="flex flex-col gap-4">
        <p>{t(takesWebhooks(type) ? 'intro.pushes' : 'intro.pulled')}</p>
        <div role="status" className="empty:hidden">
          {works === true && <Notice tone="done">{t('works')}</Notice>}
          {fault && fault.code !== connection?.fault?.code && (
            <Notice tone="stuck" title={t('fails')}>
              {faultText(fault)}
            </Notice>
          )}
        </div>
        {connection && !isChanging ? (
          <ConnectionHealth
            channel={channel}
            connection={connection}
            testing={test.isPending}
            onTest={() => test.mutate()}
            onChange={() => {
              test.reset();
              setChanging(true);
            }}
          />
        ) : (
          <ConnectionForm
            type={type}
            pending={save.isPending || test.isPending}
            error={save.error}
            onSubmit={(values) => save.mutate(values)}
            onCancel={connection ? () => setChanging(false) : undefined}
          />
        )}
        {type === 'ebay' && connection && (
          <div>
            <p className="mb-2">{t('ebayNotifications')}</p>
            <CopyLine
              label={t('ebayAddress')}
              value={`${window.location.origin}/api/v1/webhooks/${id}/ebay`}
            />
          </div>
        )}
      </div>
    </Section>
  );
}
