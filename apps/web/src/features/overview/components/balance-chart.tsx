import type { Overview } from '@bestellwerk/contracts/seller-api/overview';
import { money } from '@bestellwerk/domain/money';
import { useTranslation } from 'react-i18next';
import { LineChart } from '../../../components/line-chart.tsx';
import { Section } from '../../../components/section.tsx';
import { formatDayAndMonth, formatShortDay } from '../../../lib/format/format-date.ts';
import { formatMoney, formatRoundedMoney } from '../../../lib/format/format-money.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';

const CENTS_IN_A_EURO = 100;

export function BalanceChart({ days }: { days: Overview['balancePerDay'] }) {
  const { t } = useTranslation('overview');
  const language = useLanguage();
  const amounts = days.map(({ balance }) => balance.amountCents);
  const text = (value: number) => formatMoney(money(value), language);
  return (
    <Section title={t('balance.title')}>
      {amounts.every((amount) => amount === 0) ? (
        <p className="text-muted">{t('balance.none')}</p>
      ) : (
        <LineChart
          caption={t('balance.caption')}
          columns={[t('balance.day'), t('balance.balance')]}
          unit={CENTS_IN_A_EURO}
          axisText={(value) => formatRoundedMoney(money(value), language)}
          summary={t('balance.summary', {
            last: text(amounts.at(-1) ?? 0),
            least: text(Math.min(...amounts)),
          })}
          points={days.map(({ day, balance }) => ({
            key: day,
            label: formatShortDay(day, language),
            shortLabel: formatDayAndMonth(day, language),
            value: balance.amountCents,
            text: formatMoney(balance, language),
          }))}
        />
      )}
    </Section>
  );
}
