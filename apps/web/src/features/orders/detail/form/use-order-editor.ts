import type { Order } from '@bestellwerk/contracts/seller-api/order';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { isProblem } from '../../../../lib/api/api-problem.ts';
import { decideOrder, saveOrder } from '../../api/order-writes.ts';
import { putOrderInCache, refreshAfterOrderChange } from '../../api/put-order-in-cache.ts';
import { checkOrderForm, openItems } from './check-order-form.ts';
import { rebase } from './differences.ts';
import { toFormValues, toPatch, type OrderFormValues } from './order-form-values.ts';
import { useFormResolver } from './use-form-resolver.ts';

type Save = { values: OrderFormValues; basis: Order; thenResend: boolean; releaseMargin?: boolean };
export type OrderEditor = ReturnType<typeof useOrderEditor>;

/**
 * The form of one order. It follows the server while nothing is being edited; once something is, it keeps the
 * version it started from, so that a change made elsewhere is noticed on saving instead of being overwritten.
 */
export function useOrderEditor(order: Order, onSettled: (order: Order, resent: boolean) => void) {
  const queryClient = useQueryClient();
  const [base, setBase] = useState(order);
  const resolver = useFormResolver(order);
  const form = useForm<OrderFormValues>({ defaultValues: toFormValues(order), mode: 'onChange', resolver });
  const { isDirty } = form.formState;
  const editable = order.availableActions.includes('edit');

  // Versions only grow: an older answer that comes late does not turn the form back.
  if (!isDirty && order.version > base.version) setBase(order);
  const shown = useRef(base);
  useEffect(() => {
    // It starts with these values: resetting them would forget its fields, and whoever focuses one at once would miss it.
    if (shown.current !== base) form.reset(toFormValues(base));
    shown.current = base;
    // What is wrong is known already: show it at its field before anything is touched.
    if (editable) void form.trigger();
  }, [base, editable, form]);

  const save = useMutation({
    mutationFn: async ({ values, basis, thenResend, releaseMargin }: Save) => {
      const patch = toPatch(values, basis);
      const saved = patch ? await saveOrder(order.id, basis.version, patch) : basis;
      setBase(saved);
      putOrderInCache(queryClient, saved);
      if (!thenResend) return saved;
      const resent = await decideOrder(order.id, { action: 'resend', releaseMargin });
      putOrderInCache(queryClient, resent);
      return resent;
    },
    onSuccess: (saved, { thenResend }) => onSettled(saved, thenResend),
    onSettled: () => refreshAfterOrderChange(queryClient, order.id),
  });
  const [held, setHeld] = useState(false);
  const theirs = isProblem(save.error, 'version_conflict') ? orderOf(save.error.document) : null;
  const merged = theirs && rebase(form.getValues(), toFormValues(base), toFormValues(theirs));

  return {
    form,
    editable,
    isDirty,
    pending: save.isPending,
    /** Refused for another reason than a conflict. */
    error: theirs ? null : save.error,
    /** The order as somebody else saved it meanwhile. */
    theirs,
    /** My changes put on theirs. */
    merged,
    save: () => save.mutate({ values: form.getValues(), basis: base, thenResend: false }),
    /** Only when every check passes; otherwise the first field that does not is focused. */
    saveAndResend: (releaseMargin = false) =>
      void form.handleSubmit(
        () => {
          setHeld(false);
          save.mutate({ values: form.getValues(), basis: base, thenResend: true, releaseMargin });
        },
        () => setHeld(true),
      )(),
    /** Sending was held back by `findings`. */
    held,
    findings: checkOrderForm(useWatch({ control: form.control }) as OrderFormValues, openItems(order)),
    keepMine: () => {
      if (!theirs || !merged) return;
      save.mutate({ thenResend: false, ...save.variables, values: merged, basis: theirs });
    },
    loadTheirs: () => {
      if (!theirs) return;
      putOrderInCache(queryClient, theirs);
      setBase(theirs);
      save.reset();
    },
    dismissConflict: () => save.reset(),
    discard: () => {
      form.reset(toFormValues(order));
      setBase(order);
      save.reset();
    },
  };
}

function orderOf(document: Record<string, unknown>): Order | null {
  const order = document['order'];
  return typeof order === 'object' && order !== null ? (order as Order) : null;
}
