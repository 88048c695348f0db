import type { MoneyBox } from '@bestellwerk/contracts/seller-api/money-box';
import { MAX_CENTS, money, type Cents } from '@bestellwerk/domain/money';
import { useTranslation } from 'react-i18next';
import { formatMoney } from '../../../lib/format/format-money.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';
import { amountMistake } from '../top-up-amount.ts';

type TopUpOutlookProps = { moneyBox: MoneyBox; amount: Cents | null; sends: boolean };

/** What the amount leads to: what is available then, or what would still be missing. */
export function TopUpOutlook({ moneyBox, amount, sends }: TopUpOutlookProps) {
  const { t } = useTranslation('moneyBox');
  const language = useLanguage();
  if (amount === null || amountMistake(amount) !== null) return null;
  const text = (value: number) => formatMoney(money(Math.min(value, MAX_CENTS)), language);
  const stillMissing = moneyBox.missing.amountCents - amount;
  const spent = sends ? moneyBox.blocked.cost.amountCents : 0;
  return (
    <p role="status" className="text-muted">
      {sends && stillMissing > 0
        ? t('dialog.notEnough', { amount: text(stillMissing) })
        : t(sends ? 'dialog.afterSending' : 'dialog.after', {
            amount: text(moneyBox.available.amountCents + amount - spent),
          })}
    </p>
  );
}
