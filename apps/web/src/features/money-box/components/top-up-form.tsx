import type { MoneyBox } from '@bestellwerk/contracts/seller-api/money-box';
import { TOP_UP_MAX_CENTS, TOP_UP_MIN_CENTS, type TopUpMethod } from '@bestellwerk/domain/ledger';
import { cents, money, type Cents } from '@bestellwerk/domain/money';
import { CreditCard, Landmark, Wallet } from 'lucide-react';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { AmountInput } from '../../../components/amount-input.tsx';
import { Button } from '../../../components/button.tsx';
import { Checkbox } from '../../../components/checkbox.tsx';
import { ChoiceCards } from '../../../components/choice-cards.tsx';
import { Field } from '../../../components/field.tsx';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { formatMoney } from '../../../lib/format/format-money.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';
import type { NewTopUp } from '../api/top-ups.ts';
import { amountMistake } from '../top-up-amount.ts';
import { QuickAmounts } from './quick-amounts.tsx';
import { TopUpOutlook } from './top-up-outlook.tsx';

type TopUpFormProps = {
  moneyBox: MoneyBox;
  amountCents: Cents | null;
  autoResend: boolean;
  payments: 'demo' | 'none';
  pending: boolean;
  error: unknown;
  onSubmit: (body: NewTopUp) => void;
};

const ICONS: Record<TopUpMethod, typeof CreditCard> = {
  card: CreditCard,
  paypal: Wallet,
  bank_transfer: Landmark,
};
const METHODS = Object.keys(ICONS) as TopUpMethod[];

export function TopUpForm({ moneyBox, autoResend, payments, pending, error, ...props }: TopUpFormProps) {
  const { t } = useTranslation(['moneyBox', 'terms']);
  const language = useLanguage();
  const [amount, setAmount] = useState(props.amountCents);
  /** Bumped to have the field show an amount that was put in by a button. */
  const [round, setRound] = useState(0);
  const [method, setMethod] = useState<TopUpMethod>('card');
  const [resend, setResend] = useState(true);
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const waiting = moneyBox.blocked.orders;
  const sends = waiting > 0 && (resend || autoResend);
  const mistake = checked ? amountMistake(amount) : null;
  const text = (value: number) => formatMoney(money(value), language);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (amount === null || amountMistake(amount) !== null) {
      form.current?.querySelector('input')?.focus();
      return;
    }
    props.onSubmit({ amount: { amountCents: amount, currency: 'EUR' }, method, resendBlocked: sends });
  };

  return (
    <form ref={form} noValidate onSubmit={submit} className="flex flex-col gap-4">
      <Field
        label={t('dialog.amount')}
        error={
          mistake
            ? t(`dialog.mistake.${mistake}`, { min: text(TOP_UP_MIN_CENTS), max: text(TOP_UP_MAX_CENTS) })
            : undefined
        }
      >
        {(control) => <AmountInput {...control} key={round} value={amount} onChange={setAmount} />}
      </Field>
      <QuickAmounts
        missing={moneyBox.missing.amountCents}
        onChoose={(value) => {
          setAmount(cents(value));
          setRound(round + 1);
        }}
      />
      <ChoiceCards
        legend={t('dialog.method')}
        value={method}
        onChange={setMethod}
        choices={METHODS.map((value) => {
          const Icon = ICONS[value];
          const isLater = payments === 'none' && value !== 'bank_transfer';
          return {
            value,
            label: t(`terms:topUpMethod.${value}`),
            hint: t(isLater ? 'dialog.hint.notAtOnce' : `dialog.hint.${value}`),
            icon: <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />,
          };
        })}
      />
      {waiting > 0 && !autoResend && (
        <label className="flex items-center gap-1.5">
          <Checkbox checked={resend} onChange={(event) => setResend(event.target.checked)} />
          {t('dialog.resend', { count: waiting })}
        </label>
      )}
      {waiting > 0 && autoResend && <p>{t('dialog.resendAuto', { count: waiting })}</p>}
      <TopUpOutlook moneyBox={moneyBox} amount={amount} sends={sends} />
      {error !== null && error !== undefined && <ProblemNote error={error} />}
      <Button type="submit" variant="primary" pending={pending} className="w-full">
        {amount === null || amountMistake(amount) !== null
          ? t('dialog.submitEmpty')
          : t(sends ? 'dialog.submitAndSend' : 'dialog.submit', { amount: text(amount) })}
      </Button>
      {payments === 'demo' && <p className="text-center text-xs text-faint">{t('dialog.demo')}</p>}
    </form>
  );
}
