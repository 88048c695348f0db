import type { Overview } from '@bestellwerk/contracts/seller-api/overview';
import { useTranslation } from 'react-i18next';
import { BarChart } from '../../../components/bar-chart.tsx';
import { ButtonLink } from '../../../components/button.tsx';
import { Section } from '../../../components/section.tsx';
import { formatDayAndMonth, formatShortDay } from '../../../lib/format/format-date.ts';
import { formatCount } from '../../../lib/format/format-list.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';

type ForwardedChartProps = { days: Overview['forwardedPerDay']; listAddress: string };

export function ForwardedChart({ days, listAddress }: ForwardedChartProps) {
  const { t } = useTranslation('overview');
  const language = useLanguage();
  const all = days.reduce((sum, { orders }) => sum + orders, 0);
  return (
    <Section
      title={t('forwarded.title')}
      aside={
        <ButtonLink size="small" to={listAddress}>
          {t('forwarded.show')}
        </ButtonLink>
      }
    >
      {all === 0 ? (
        <p className="text-muted">{t('forwarded.none')}</p>
      ) : (
        <BarChart
          caption={t('forwarded.caption')}
          columns={[t('forwarded.day'), t('forwarded.ordersColumn')]}
          axisText={(value) => formatCount(value, language)}
          summary={t('forwarded.summary', {
            orders: t('forwarded.orders', { count: all }),
            most: Math.max(...days.map(({ orders }) => orders)),
          })}
          points={days.map(({ day, orders }) => ({
            key: day,
            label: formatShortDay(day, language),
            shortLabel: formatDayAndMonth(day, language),
            value: orders,
            text: t('forwarded.orders', { count: orders }),
          }))}
        />
      )}
    </Section>
  );
}
