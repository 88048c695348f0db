import type { Channel } from '@bestellwerk/contracts/seller-api/channels';
import { CircleCheck, Clock, KeyRound, PlugZap, TriangleAlert, VolumeX, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from '../../../components/badge.tsx';
import { formatRelative } from '../../../lib/format/format-relative.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';
import { useNow } from '../../../lib/use-now.ts';
import { channelHealth, lastSign, type ChannelHealth } from '../channel-health.ts';

const LOOKS: Record<ChannelHealth, { tone: Tone; icon: LucideIcon }> = {
  failing: { tone: 'danger', icon: TriangleAlert },
  pull_failing: { tone: 'danger', icon: PlugZap },
  secret_missing: { tone: 'stuck', icon: KeyRound },
  waiting: { tone: 'waiting', icon: Clock },
  silent: { tone: 'stuck', icon: VolumeX },
  healthy: { tone: 'done', icon: CircleCheck },
};

export function HealthBadge({ channel }: { channel: Channel }) {
  const { t } = useTranslation('channels');
  const language = useLanguage();
  const now = useNow();
  const health = channelHealth(channel, now);
  const { tone, icon: Icon } = LOOKS[health];
  const last = lastSign(channel);
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />}>
      {health === 'failing'
        ? t('health.failing', { count: channel.failedDeliveries })
        : t(`health.${health}`, { when: last === null ? '' : formatRelative(last, now, language) })}
    </Badge>
  );
}
