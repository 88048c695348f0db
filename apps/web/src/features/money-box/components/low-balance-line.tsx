import type { MoneyBox } from '@bestellwerk/contracts/seller-api/money-box';
import { BellRing } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatMoney } from '../../../lib/format/format-money.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';
import { PATHS } from '../../../lib/paths.ts';

/** Whether the balance is below the seller's own threshold, and where that is set. */
export function LowBalanceLine({ moneyBox }: { moneyBox: MoneyBox }) {
  const { t } = useTranslation('moneyBox');
  const language = useLanguage();
  const { lowBalance, lowBalanceThreshold: threshold } = moneyBox;
  return (
    <div className="flex flex-wrap items-center gap-x-2 print:hidden">
      {lowBalance && threshold && (
        <span className="flex items-center gap-1 text-danger">
          <BellRing aria-hidden className="size-3.5 shrink-0" />
          {t('threshold.below', { amount: formatMoney(threshold, language) })}
        </span>
      )}
      <Link to={PATHS.settings} className="inline-flex min-h-6 items-center text-accent-ink hover:underline">
        {t(threshold ? 'threshold.change' : 'threshold.set')}
      </Link>
    </div>
  );
}
