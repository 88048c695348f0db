import type { MoneyBox } from '@bestellwerk/contracts/seller-api/money-box';
import { useTranslation } from 'react-i18next';
import { formatShortDay } from '../../../lib/format/format-date.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';
import { useNow } from '../../../lib/use-now.ts';
import { balanceForecast } from '../balance-forecast.ts';

/** „reicht bis ca. Do., 27.11." */
export function Forecast({ moneyBox }: { moneyBox: MoneyBox }) {
  const { t } = useTranslation('moneyBox');
  const language = useLanguage();
  const forecast = balanceForecast(moneyBox.forecastDays, moneyBox.available.amountCents, useNow());
  return forecast.kind === 'until'
    ? t('forecast.until', { day: formatShortDay(forecast.at, language) })
    : t(`forecast.${forecast.kind}`);
}
