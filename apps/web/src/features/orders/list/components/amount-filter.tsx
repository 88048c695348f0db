import { formatDecimal } from '@bestellwerk/domain/money';
import { useState } from 'react';
import { Input } from '../../../../components/input.tsx';
import { parseAmount } from '../../../../lib/format/parse-amount.ts';
import { useLanguage } from '../../../../lib/i18n/use-language.ts';

type AmountFilterProps = {
  label: string;
  value: number | undefined;
  onChange: (cents: number | undefined) => void;
};

/** Takes effect on Enter and on leaving it; what is no amount is marked and changes nothing. */
export function AmountFilter({ label, value, onChange }: AmountFilterProps) {
  const language = useLanguage();
  const written = value === undefined ? '' : formatDecimal(value).replace('.', language === 'de' ? ',' : '.');
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? written;
  const cents = text.trim() === '' ? undefined : parseAmount(text);
  const take = () => {
    if (cents === null) return;
    setDraft(null);
    if (cents !== value) onChange(cents);
  };
  return (
    <div className="w-24 sm:w-20">
      <Input
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={cents === null || undefined}
        className="amount text-right"
        value={text}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={take}
        onKeyDown={({ key }) => key === 'Enter' && take()}
      />
    </div>
  );
}
