import type { Order } from '@bestellwerk/contracts/seller-api/order';
import { useCallback } from 'react';
import { set, type FieldErrors, type Resolver } from 'react-hook-form';
import { useReasonSentence } from '../use-reason-sentence.ts';
import { checkOrderForm, openItems } from './check-order-form.ts';
import type { OrderFormValues } from './order-form-values.ts';

/** The supplier's rules as the form's; each finding is worded like the reason it would become. */
export function useFormResolver(order: Order): Resolver<OrderFormValues> {
  const sentence = useReasonSentence();
  return useCallback(
    (values) => {
      const errors: FieldErrors<OrderFormValues> = {};
      for (const { name, finding } of checkOrderForm(values, openItems(order)).toReversed()) {
        const { what, now } = sentence({ ...finding, since: '' }, values.shippingAddress.country);
        set(errors, name, { type: finding.code, message: `${what} ${now}` });
      }
      return Object.keys(errors).length > 0 ? { values: {}, errors } : { values, errors: {} };
    },
    [order, sentence],
  );
}
