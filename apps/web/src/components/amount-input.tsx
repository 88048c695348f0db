import { formatDecimal, type Cents } from '@bestellwerk/domain/money';
import { useState } from 'react';
import { parseAmount } from '../lib/format/parse-amount.ts';
import { useLanguage } from '../lib/i18n/use-language.ts';
import type { FieldControl } from './field.tsx';
import { Input } from './input.tsx';

type AmountInputProps = FieldControl & {
  value: Cents | null;
  /** Null while what stands there is not an amount. */
  onChange: (value: Cents | null) => void;
  disabled?: boolean;
};

/** Takes "1.234,5", "1234.50" or "12 €"; on leaving it writes the amount as the language does. */
export function AmountInput({ value, onChange, ...rest }: AmountInputProps) {
  const language = useLanguage();
  const written = value === null ? '' : formatDecimal(value).replace('.', language === 'de' ? ',' : '.');
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <div className="relative">
      <Input
        {...rest}
        inputMode="decimal"
        autoComplete="off"
        className="amount pr-8 text-right"
        value={draft ?? written}
        onChange={(event) => {
          setDraft(event.target.value);
          onChange(parseAmount(event.target.value));
        }}
        onBlur={() => value !== null && setDraft(null)}
      />
      <span
        aria-hidden
        className="pointer-events-none absolute inset-y-0 right-3 flex items-center text-muted"
      >
        €
      </span>
    </div>
  );
}
