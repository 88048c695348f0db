import type { Overview } from '@bestellwerk/contracts/seller-api/overview';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Stat, Stats } from '../../../components/stat.tsx';
import { formatDuration } from '../../../lib/format/format-duration.ts';
import { formatCount } from '../../../lib/format/format-list.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';
import { PATHS } from '../../../lib/paths.ts';

type OverviewStatsProps = {
  overview: Overview;
  attention: number;
  /** What is in the Money Box and how long it lasts. */
  available: ReactNode;
  forecast: ReactNode;
};

export function OverviewStats({ overview, attention, available, forecast }: OverviewStatsProps) {
  const { t } = useTranslation('overview');
  const language = useLanguage();
  const { medianMinutesToFix: median, openFollowUps } = overview;
  return (
    <Stats>
      <Stat
        label={t('stats.attention')}
        value={<span className={attention > 0 ? 'text-danger' : ''}>{formatCount(attention, language)}</span>}
        note={t('stats.attentionNote')}
        to={PATHS.orders}
      />
      <Stat label={t('stats.available')} value={available} note={forecast} to={PATHS.moneyBox} />
      <Stat
        label={t('stats.median')}
        value={median === null ? t('stats.none') : formatDuration(median, language)}
        note={median === null ? t('stats.medianNone') : t('stats.medianNote')}
      />
      <Stat
        label={t('stats.followUps')}
        value={formatCount(openFollowUps, language)}
        note={openFollowUps === 0 ? t('stats.followUpsNone') : t('stats.followUpsNote')}
        to={PATHS.followUps}
      />
    </Stats>
  );
}
