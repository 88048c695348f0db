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
  const now = useNow();
  const health = channelHealth(channel, now);
  const { tone, icon: Icon } = LOOKS[health];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />}>
      <HealthText channel={channel} health={health} now={now} />
    </Badge>
  );
}

function HealthText({ channel, health, now }: { channel: Channel; health: ChannelHealth; now: number }) {
  const { t } = useTranslation('channels');
  const language = useLanguage();
  const last = lastSign(channel);
  if (health === 'failing') return t('health.failing', { count: channel.failedDeliveries });
  if (health === 'pull_failing') return t('health.pull_failing');
  if (health === 'secret_missing' || last === null)
    return t(health === 'secret_missing' ? 'health.secret_missing' : 'health.waiting');
  const hours = Math.floor((now - Date.parse(last)) / HOUR_MS);
  if (health === 'silent' && hours < MOST_HOURS) return t('health.silentHours', { hours });
  if (health === 'silent') return t('health.silentDays', { count: Math.floor(hours / 24) });
  const { lastOrderAt } = channel;
  return lastOrderAt === undefined
    ? t('health.healthy', { when: formatRelative(last, now, language) })
    : t('health.order', { when: formatRelative(lastOrderAt, now, language) });
}

const HOUR_MS = 3_600_000;
/** Beyond, days say more. */
const MOST_HOURS = 48;
