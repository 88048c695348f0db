import type { ChannelConnection } from '@bestellwerk/contracts/seller-api/channel-connection';
import type { Channel } from '@bestellwerk/contracts/seller-api/channels';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../components/button.tsx';
import { ConfirmDialog } from '../../../../components/confirm-dialog.tsx';
import { RelativeTime } from '../../../../components/date-time.tsx';
import { Elapsed } from '../../../../components/elapsed.tsx';
import { FactList } from '../../../../components/fact-list.tsx';
import { Notice } from '../../../../components/notice.tsx';
import { useFaultText } from '../../../../lib/channel-faults/use-fault-text.ts';
import { notify } from '../../../../lib/notify.ts';
import { useNow } from '../../../../lib/use-now.ts';
import { changeChannel } from '../../api/channels.ts';
import { isOverdue } from '../../channel-health.ts';
import { requestPull } from '../api.ts';

type ConnectionHealthProps = {
  channel: Channel;
  connection: ChannelConnection;
  testing: boolean;
  onTest: () => void;
  onChange: () => void;
};

/** When it was pulled, when it will be, and what is wrong. */
export function ConnectionHealth({ channel, connection, testing, onTest, onChange }: ConnectionHealthProps) {
  const { t } = useTranslation('channelConnection');
  const queryClient = useQueryClient();
  const faultText = useFaultText();
  const now = useNow();
  const [isLeaving, setLeaving] = useState(false);
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['channels'] });
  const pull = useMutation({
    mutationFn: () => requestPull(channel.id),
    onSuccess: () => notify.success(t('pulling')),
    onError: notify.problem,
    onSettled: refresh,
  });
  const { baseUrl, lastPullAt, nextPullAt, fault, failedWrites } = connection;
  return (
    <>
      {fault && (
        <Notice
          tone="danger"
          title={t('faultTitle')}
          aside={
            <span className="text-[0.8125rem] font-normal">
              {t('faultSince')} <Elapsed since={fault.since} />
            </span>
          }
        >
          {faultText(fault)}
        </Notice>
      )}
      {!fault && isOverdue(connection, now) && <Notice tone="danger">{t('overdue')}</Notice>}
      {failedWrites > 0 && <Notice tone="stuck">{t('failedWrites', { count: failedWrites })}</Notice>}
      <FactList
        facts={[
          { label: t('address'), value: <span className="break-all">{baseUrl}</span> },
          { label: t('lastPull'), value: lastPullAt ? <RelativeTime at={lastPullAt} /> : t('never') },
          {
            label: t('nextPull'),
            value: Date.parse(nextPullAt) <= now ? t('soon') : <RelativeTime at={nextPullAt} />,
          },
        ]}
      />
      <div className="flex flex-wrap gap-2">
        <Button pending={pull.isPending} onClick={() => pull.mutate()}>
          {t('pullNow')}
        </Button>
        <Button pending={testing} onClick={onTest}>
          {t('test')}
        </Button>
        <Button variant="ghost" onClick={onChange}>
          {t('change')}
        </Button>
        <Button variant="ghost" onClick={() => setLeaving(true)}>
          {t('disconnect')}
        </Button>
      </div>
      {isLeaving && <DisconnectDialog channel={channel} onClose={() => setLeaving(false)} />}
    </>
  );
}

function DisconnectDialog({ channel: { id, name }, onClose }: { channel: Channel; onClose: () => void }) {
  const { t } = useTranslation('channelConnection');
  const queryClient = useQueryClient();
  const leave = useMutation({
    mutationFn: () => changeChannel(id, { connection: null }),
    onSuccess: async () => {
      notify.success(t('disconnectDialog.done', { name }));
      onClose();
      await queryClient.invalidateQueries({ queryKey: ['channels'] });
    },
  });
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('disconnectDialog.title', { name })}
      description={t('disconnectDialog.text')}
      confirmLabel={t('disconnectDialog.confirm')}
      danger
      pending={leave.isPending}
      error={leave.error}
      onConfirm={() => leave.mutate()}
    />
  );
}
