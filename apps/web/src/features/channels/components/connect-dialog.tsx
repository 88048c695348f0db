import { isConnectable, type ChannelType } from '@bestellwerk/domain/channel-type';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { PATHS } from '../../../lib/paths.ts';
import { channelQuery, connectChannel } from '../api/channels.ts';
import { ConnectionSection } from '../connection/components/connection-section.tsx';
import { ChannelGuide } from './channel-guide.tsx';
import { ConnectForm } from './connect-form.tsx';

type ConnectDialogProps = {
  /** Creates an API token in place, named like the channel. */
  tokenSlot: (name: string) => ReactNode;
  onClose: () => void;
};

/** Names a channel, then shows what to enter in the shop; its secret is shown here and never again. */
export function ConnectDialog({ tokenSlot, onClose }: ConnectDialogProps) {
  const { t } = useTranslation('channels');
  const queryClient = useQueryClient();
  const [type, setType] = useState<ChannelType>('shopify');
  const connect = useMutation({
    mutationFn: (name: string) => connectChannel({ name, type }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['channels'] }),
  });
  const channel = connect.data;
  const isPulled = channel !== undefined && isConnectable(channel.type) && !channel.webhook;
  const pulled = useQuery({ ...channelQuery(channel?.id ?? ''), enabled: isPulled });

  if (channel) {
    return (
      <Dialog
        open
        keepOnOutsidePress
        onOpenChange={onClose}
        size="large"
        title={t('connectDialog.created', { name: channel.name })}
        description={t('connectDialog.createdText')}
        footer={
          <ButtonLink variant={isPulled ? 'secondary' : 'primary'} to={PATHS.channel(channel.id)}>
            {t('connectDialog.toChannel')}
          </ButtonLink>
        }
      >
        {isPulled ? (
          pulled.data && <ConnectionSection channel={pulled.data} />
        ) : (
          <ChannelGuide
            channel={{ id: channel.id, type: channel.type, webhookUrl: channel.webhook?.url }}
            secret={channel.webhook?.secret}
            hasSecret={false}
            tokenSlot={tokenSlot(channel.name)}
          />
        )}
      </Dialog>
    );
  }
  return (
    <Dialog open keepOnOutsidePress onOpenChange={onClose} size="medium" title={t('connectDialog.title')}>
      <ConnectForm
        type={type}
        onType={setType}
        pending={connect.isPending}
        error={connect.error}
        onSubmit={(name) => connect.mutate(name)}
      />
    </Dialog>
  );
}
