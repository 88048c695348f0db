import { classNames } from '../lib/class-names.ts';
import { formatMoney } from '../lib/format/format-money.ts';
import { useLanguage } from '../lib/i18n/use-language.ts';

type MoneyProps = {
  amount: { amountCents: number; currency: string };
  /** Colours what goes in and out and writes a plus. */
  signed?: boolean;
  className?: string;
};

export function Money({ amount, signed = false, className }: MoneyProps) {
  const text = formatMoney(amount, useLanguage());
  const incoming = signed && amount.amountCents > 0;
  return (
    <span className={classNames('amount', incoming && 'text-done', className)}>
      {incoming ? `+${text}` : text}
    </span>
  );
}
