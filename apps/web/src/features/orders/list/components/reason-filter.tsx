import { REASON_CODES, type ReasonCode } from '@bestellwerk/domain/reasons';
import { useQuery } from '@tanstack/react-query';
import { ChevronDown } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../../../components/checkbox.tsx';
import { useClosingDetails } from '../../../../components/use-closing-details.ts';
import { orderCountsQuery } from '../../api/order-counts.ts';

type ReasonFilterProps = {
  reasons: readonly ReasonCode[];
  onChange: (reasons: readonly ReasonCode[]) => void;
};

/** Any number of reasons at once; an order with one of them is shown. Escape, or leaving it, closes it. */
export function ReasonFilter({ reasons: given, onChange }: ReasonFilterProps) {
  const { t } = useTranslation(['orderList', 'terms']);
  const counts = useQuery(orderCountsQuery).data;
  const box = useRef<HTMLDetailsElement>(null);
  // The address follows a press a moment later; the next press must not forget this one until then.
  const [held, setHeld] = useState({ of: given, reasons: given });
  const reasons = held.of === given ? held.reasons : given;
  useClosingDetails(box);
  const [first] = reasons;
  const chosen =
    first === undefined
      ? t('orderList:filter.anyReason')
      : reasons.length === 1
        ? t(`terms:reason.${first}`)
        : t('orderList:filter.reasons', { count: reasons.length });
  const toggle = (code: ReasonCode) => {
    const next = REASON_CODES.filter((one) => (one === code) !== reasons.includes(one));
    setHeld({ of: given, reasons: next });
    onChange(next);
  };

  return (
    <details ref={box} className="group relative">
      <summary
        aria-label={`${t('orderList:filter.reason')}: ${chosen}`}
        className="flex h-9 w-full cursor-default sm:w-40 list-none items-center gap-1 rounded-control border border-field bg-surface px-2.5 text-sm"
      >
        <span className="grow truncate">{chosen}</span>
        <ChevronDown aria-hidden className="size-4 shrink-0 text-muted group-open:rotate-180" />
      </summary>
      <fieldset className="absolute z-20 mt-1 max-h-80 w-72 overflow-y-auto rounded-box border border-line bg-raised p-1.5 shadow-float">
        <legend className="sr-only">{t('orderList:filter.reason')}</legend>
        {REASON_CODES.map((code) => (
          <label key={code} className="flex items-center gap-1.5 rounded-control px-1 hover:bg-sunken">
            <Checkbox checked={reasons.includes(code)} onChange={() => toggle(code)} />
            <span className="min-w-0 grow py-1 text-[0.8125rem]">{t(`terms:reason.${code}`)}</span>
            <span className="amount pr-1 text-xs text-faint">{counts?.byReason[code]}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
