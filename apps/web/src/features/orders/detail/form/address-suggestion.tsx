import { SUGGESTION_RULES } from '@bestellwerk/domain/address-draft';
import { foldAddress } from '@bestellwerk/domain/customer';
import { supplierLength, SUPPLIER_LIMITS } from '@bestellwerk/domain/supplier-limits';
import { useQuery } from '@tanstack/react-query';
import { WandSparkles } from 'lucide-react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../components/button.tsx';
import { Diff } from '../../../../components/diff.tsx';
import { useDebounced } from '../../../../lib/use-debounced.ts';
import { requestSuggestion } from '../../api/order-writes.ts';
import { toAddressValues, type OrderFormValues } from './order-form-values.ts';

type AddressSuggestionProps = { orderId: string; address: OrderFormValues['shippingAddress'] };

/** While the address is too long: a shorter spelling as before and after. Nothing changes until it is accepted. */
export function AddressSuggestion({ orderId, address }: AddressSuggestionProps) {
  const { t } = useTranslation('orderDetail');
  const { setValue, getValues, setFocus } = useFormContext<OrderFormValues>();
  const limit = SUPPLIER_LIMITS.address;
  const settled = useDebounced(JSON.stringify(address), 400);
  const wanted = supplierLength(foldAddress(address)) > limit;
  const { data, isPending } = useQuery({
    queryKey: ['address-suggestion', orderId, settled],
    queryFn: ({ signal }) => requestSuggestion(orderId, JSON.parse(settled) as typeof address, signal),
    enabled: wanted,
    staleTime: Infinity,
    retry: false,
  });
  if (!wanted) return null;
  const suggestion = data?.suggestion;
  if (!suggestion) {
    return (
      <p role="status" className="text-[0.8125rem] text-muted sm:col-span-2">
        {isPending ? t('suggestion.loading') : t('suggestion.none')}
      </p>
    );
  }
  const folded = foldAddress(suggestion);
  const accept = () => {
    const options = { shouldDirty: true, shouldValidate: true } as const;
    setValue('shippingAddress', { ...getValues('shippingAddress'), ...toAddressValues(suggestion) }, options);
    if (data.company !== undefined) setValue('customer.company', data.company, options);
    // The suggestion goes away with its button; the focus must not.
    setFocus('shippingAddress.line1');
  };
  const changes = data.changes ?? [];
  return (
    <div className="flex flex-col gap-2 rounded-control border border-done-line bg-done-soft/40 p-3 sm:col-span-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <WandSparkles aria-hidden className="size-4 text-done" />
        <h3 className="font-semibold">{t('suggestion.title')}</h3>
        <span className="text-muted">{t('suggestion.fits', { used: supplierLength(folded), limit })}</span>
        <Button size="small" variant="primary" onClick={accept} className="ml-auto">
          {t('suggestion.accept')}
        </Button>
      </div>
      <Diff before={foldAddress(address)} after={folded} />
      {data.company !== undefined && <p>{t('suggestion.company', { company: data.company })}</p>}
      {changes.length > 0 && (
        <p className="text-[0.8125rem] text-muted">
          {[...new Set(changes.map(({ rule }) => ruleText(rule)))].join(' · ')}
        </p>
      )}
    </div>
  );

  function ruleText(rule: string): string {
    const known = SUGGESTION_RULES.find((each) => each === rule);
    return known ? t(`suggestion.rule.${known}`) : t('suggestion.otherRule');
  }
}
