import { money } from '@bestellwerk/domain/money';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/button.tsx';
import { formatMoney, formatRoundedMoney } from '../../../lib/format/format-money.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';

const QUICK_CENTS = [5_000, 10_000, 25_000, 50_000] as const;

type QuickAmountsProps = { missing: number; onChoose: (amountCents: number) => void };

/** Usual amounts, and what is missing first, so that nobody has to type it. */
export function QuickAmounts({ missing, onChoose }: QuickAmountsProps) {
  const { t } = useTranslation('moneyBox');
  const language = useLanguage();
  return (
    <div role="group" aria-label={t('dialog.quick')} className="-mt-2 flex flex-wrap gap-1.5">
      {missing > 0 && (
        <Button size="small" onClick={() => onChoose(missing)}>
          {t('dialog.quickMissing', { amount: formatMoney(money(missing), language) })}
        </Button>
      )}
      {QUICK_CENTS.map((amount) => (
        <Button key={amount} size="small" onClick={() => onChoose(amount)}>
          {formatRoundedMoney(money(amount), language)}
        </Button>
      ))}
    </div>
  );
}
