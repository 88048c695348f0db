import type { Overview } from '@bestellwerk/contracts/seller-api/overview';
import type { MoneyBox } from '@bestellwerk/contracts/seller-api/money-box';
import { money } from '@bestellwerk/domain/money';
import { useTranslation } from 'react-i18next';
import type { ChartPoint } from '../../../components/chart-frame.tsx';
import { LineChart } from '../../../components/line-chart.tsx';
import { Section } from '../../../components/section.tsx';
import { formatDayAndMonth, formatShortDay } from '../../../lib/format/format-date.ts';
import { formatMoney, formatRoundedMoney } from '../../../lib/format/format-money.ts';
import type { Language } from '../../../lib/i18n/language.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';
import { forecastBalance } from '../forecast-balance.ts';

const CENTS_IN_A_EURO = 100;

type BalanceChartProps = {
  days: Overview['balancePerDay'];
  moneyBox: MoneyBox;
  /** The movements of a day. */
  addressOf: (day: string) => string;
};

/** The balance of the last weeks, and where it goes at the pace of late. */
export function BalanceChart({ days, moneyBox, addressOf }: BalanceChartProps) {
  const { t } = useTranslation('overview');
  const language = useLanguage();
  const amounts = days.map(({ balance }) => balance.amountCents);
  const text = (value: number) => formatMoney(money(value), language);
  const known = days.map(({ day, balance }) => ({
    ...labels(day, language),
    value: balance.amountCents,
    text: formatMoney(balance, language),
    to: addressOf(day),
  }));
  const ahead = forecastBalance(days.at(-1)?.day ?? '', moneyBox).map(({ day, balanceCents }) => ({
    ...labels(day, language),
    value: balanceCents,
    text: t('balance.forecast', { amount: text(balanceCents) }),
    isForecast: true,
  }));
  return (
    <Section title={t('balance.title')}>
      {amounts.every((amount) => amount === 0) ? (
        <p className="text-muted">{t('balance.none')}</p>
      ) : (
        <LineChart
          caption={t(ahead.length > 0 ? 'balance.captionWithForecast' : 'balance.caption')}
          columns={[t('balance.day'), t('balance.balance')]}
          unit={CENTS_IN_A_EURO}
          axisText={(value) => formatRoundedMoney(money(value), language)}
          summary={t('balance.summary', {
            last: text(amounts.at(-1) ?? 0),
            least: text(Math.min(...amounts)),
          })}
          points={[...known, ...ahead]}
        />
      )}
    </Section>
  );
}

function labels(day: string, language: Language): Pick<ChartPoint, 'key' | 'label' | 'shortLabel'> {
  return { key: day, label: formatShortDay(day, language), shortLabel: formatDayAndMonth(day, language) };
}
