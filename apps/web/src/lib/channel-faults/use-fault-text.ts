import type { ChannelFaultCode } from '@bestellwerk/domain/channel-fault';
import { useTranslation } from 'react-i18next';

/** What went wrong at the channel, in a sentence, with the channel's own words where it said any. */
export function useFaultText(): (fault: { code: ChannelFaultCode; detail?: string | undefined }) => string {
  const { t } = useTranslation('channelFaults');
  return ({ code, detail }) =>
    [t(`fault.${code}`), detail ? t('said', { detail }) : ''].filter(Boolean).join(' ');
}
