import type { MoneyBox } from '@bestellwerk/contracts/seller-api/money-box';
import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatShortDay } from '../../../lib/format/format-date.ts';
import { formatMoney } from '../../../lib/format/format-money.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';
import { useNow } from '../../../lib/use-now.ts';
import { balanceForecast } from '../balance-forecast.ts';

/** „reicht bis ca. Do., 27.11."; nothing where too little was used to tell. */
export function Forecast({ moneyBox }: { moneyBox: MoneyBox }) {
  const { t } = useTranslation('moneyBox');
  const language = useLanguage();
  const forecast = balanceForecast(moneyBox.forecastDays, moneyBox.available.amountCents, useNow());
  if (forecast === null) return null;
  return forecast.kind === 'until'
    ? t('forecast.until', { day: formatShortDay(forecast.at, language) })
    : t(`forecast.${forecast.kind}`);
}

/** What the forecast is made of, for whoever opens it. */
export function ForecastBasis({ basis }: { basis: NonNullable<MoneyBox['forecastBasis']> }) {
  const { t } = useTranslation('moneyBox');
  const usedPerDay = formatMoney(basis.usedPerDay, useLanguage());
  return (
    <details className="group print:hidden">
      <summary className="inline-flex min-h-6 list-none items-center gap-1 hover:text-ink">
        <ChevronRight aria-hidden className="size-3.5 transition-transform group-open:rotate-90" />
        {t('forecast.how')}
      </summary>
      <p className="pb-1 whitespace-normal">{t('forecast.basis', { usedPerDay, count: basis.days })}</p>
    </details>
  );
}
