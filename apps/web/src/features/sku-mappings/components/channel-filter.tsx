import { useTranslation } from 'react-i18next';
import { Select } from '../../../components/input.tsx';
import type { ChannelChoice } from '../channel-choice.ts';

type ChannelFilterProps = {
  channels: readonly ChannelChoice[];
  value: string | undefined;
  /** Empty for all channels. */
  onChange: (channelId: string) => void;
};

export function ChannelFilter({ channels, value, onChange }: ChannelFilterProps) {
  const { t } = useTranslation('skuMappings');
  return (
    <label className="mt-3 flex max-w-64 flex-col gap-0.5">
      <span className="text-xs text-muted">{t('channel')}</span>
      <Select value={value ?? ''} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('allChannels')}</option>
        {channels.map((channel) => (
          <option key={channel.id} value={channel.id}>
            {channel.name}
          </option>
        ))}
      </Select>
    </label>
  );
}
