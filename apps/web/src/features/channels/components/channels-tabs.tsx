import { useTranslation } from 'react-i18next';
import { LinkTabs } from '../../../components/link-tabs.tsx';
import { PATHS } from '../../../lib/paths.ts';

export function ChannelsTabs({ current }: { current: 'channels' | 'skuMappings' }) {
  const { t } = useTranslation('channels');
  return (
    <LinkTabs
      label={t('tabs.label')}
      current={current}
      tabs={[
        { key: 'channels', to: PATHS.channels, label: t('tabs.channels') },
        { key: 'skuMappings', to: PATHS.skuMappings, label: t('tabs.skuMappings') },
      ]}
    />
  );
}
