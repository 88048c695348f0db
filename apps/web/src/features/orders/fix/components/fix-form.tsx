import type { Order } from '@bestellwerk/contracts/seller-api/order';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../components/button.tsx';
import { Notice } from '../../../../components/notice.tsx';
import { ProblemNote } from '../../../../components/problem-note.tsx';
import { useCommands } from '../../../../lib/commands/use-commands.ts';
import { isField } from '../../../../lib/commands/key-sequence.ts';
import { notify } from '../../../../lib/notify.ts';
import { orderQuery } from '../../api/order.ts';
import { useOrderDecision } from '../../api/use-order-decision.ts';
import { OrderBanners } from '../../detail/components/order-banners.tsx';
import { OrderDialogs, type OpenDialog } from '../../detail/components/order-dialogs.tsx';
import { ConflictDialog } from '../../detail/form/conflict-dialog.tsx';
import { LeaveGuard } from '../../detail/form/leave-guard.tsx';
import { useOrderEditor } from '../../detail/form/use-order-editor.ts';
import { orderFix } from '../../order-fix.ts';
import { fieldsToFix } from '../fields-to-fix.ts';
import type { OrderView } from '../../list/order-view.ts';
import { useEnterKeys } from '../use-enter-keys.ts';
import { FixFields } from './fix-fields.tsx';
import { FixHeading } from './fix-heading.tsx';

type FixFormProps = {
  order: Order;
  view: OrderView;
  onTopUp: (amountCents: number | undefined) => void;
  onDone: () => void;
  onSkip: () => void;
};

/** One stuck order: why, exactly the fields that must be corrected, and one key that saves, sends and goes on. */
export function FixForm({ order, view, onTopUp, onDone, onSkip }: FixFormProps) {
  const { t } = useTranslation(['orderFix', 'orderDetail']);
  const queryClient = useQueryClient();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const goOn = (after: Order) => {
    // Kept by our own checks: it stays in sight with its fresh reasons.
    if (after.status === 'in_progress' && after.reasons.length > 0) {
      notify.warning(t('orderDetail:done.held', { number: after.number }));
    } else onDone();
  };
  const decision = useOrderDecision(order.id);
  const editor = useOrderEditor(order, (after, resent) => (resent ? goOn(after) : onDone()));
  const fields = useFieldsSoFar(order);
  const fix = orderFix(order);
  const offers = new Set(order.availableActions);
  const hasFields = fields.length > 0 && editor.editable;
  const pending = editor.pending || decision.isPending;

  const decide = (action: 'resend' | 'accept_payment', releaseMargin = false) =>
    decision.mutate({ action, releaseMargin }, { onSuccess: goOn, onError: notify.problem });
  const resend = (releaseMargin = false) => {
    if (editor.isDirty) editor.saveAndResend(releaseMargin);
    else decide('resend', releaseMargin);
  };
  const send = () => {
    if (pending) return;
    if (offers.has('accept_payment')) {
      if (editor.isDirty) editor.save();
      else decide('accept_payment');
    } else if (hasFields) editor.saveAndResend();
    else if (offers.has('resend')) resend();
  };
  const primary = primaryLabel();
  useCommands(
    primary === null ? [] : [{ id: 'send', label: t(primary), keys: 'r', group: 'page', run: send }],
  );
  const closeDialog = () => {
    setDialog(null);
    // A dialog closes itself before this is drawn again with what it did.
    const now = queryClient.getQueryData(orderQuery(order.id).queryKey) ?? order;
    if (now.availableActions.length === 0) onDone();
  };
  const area = useEnterKeys({ onSend: send, onSkip });
  const firstField = hasFields ? fields[0] : undefined;
  const { setFocus } = editor.form;
  useEffect(() => {
    if (isTyping()) return;
    if (firstField !== undefined) setFocus(firstField);
    else focusButton(area.current, fix !== null);
  }, [area, firstField, fix, setFocus]);

  return (
    <FormProvider {...editor.form}>
      <div ref={area} className="min-w-0">
        <FixHeading order={order} view={view} />
        {fix === null && !pending ? (
          <Notice tone="done" className="mb-4">
            {t('orderFix:nothingToDo')}
          </Notice>
        ) : (
          <OrderBanners
            order={order}
            pending={pending}
            onResend={resend}
            onMap={() => setDialog({ kind: 'map', sku: openSku(order) })}
            onManual={() => setDialog({ kind: 'manual' })}
            onCancel={() => setDialog({ kind: 'cancel' })}
            onTopUp={onTopUp}
          />
        )}
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
          className="mt-4 flex flex-col gap-4"
        >
          {hasFields && <FixFields order={order} fields={fields} />}
          {editor.error && <ProblemNote error={editor.error} />}
          <div className="sticky bottom-3 flex flex-wrap-reverse items-center justify-end gap-2 rounded-box border border-line bg-surface p-3 shadow-float">
            <span className="mr-auto hidden min-w-0 text-xs text-faint md:block">{t('orderFix:keys')}</span>
            <Button
              data-skip
              className="max-sm:grow"
              disabled={pending}
              onClick={fix === null ? onDone : onSkip}
            >
              {t(fix === null ? 'orderFix:next' : 'orderFix:skip')}
            </Button>
            {primary !== null && (
              <Button type="submit" data-primary variant="primary" pending={pending} className="max-sm:grow">
                {t(primary)}
              </Button>
            )}
          </div>
        </form>
      </div>
      <LeaveGuard unsaved={editor.isDirty} />
      {editor.theirs && <ConflictDialog editor={editor} theirs={editor.theirs} />}
      <OrderDialogs order={order} dialog={dialog} onClose={closeDialog} />
    </FormProvider>
  );

  /** What Enter does here; null where the fix is none of these and stands in the banner. */
  function primaryLabel() {
    if (fix === null) return null;
    if (offers.has('accept_payment'))
      return editor.isDirty ? 'orderFix:saveAndNext' : 'orderFix:acceptAndNext';
    if (!offers.has('resend')) return null;
    if (hasFields) return 'orderFix:sendAndNext';
    return fix === 'resend' ? 'orderFix:resendAndNext' : null;
  }
}

/** Whoever types, here or in a dialog, keeps the cursor, whatever becomes of the order meanwhile. */
function isTyping(): boolean {
  const active = document.activeElement;
  return isField(active) || active?.closest('[role=dialog], [role=alertdialog]') != null;
}

/** Without a field to correct the one button has the focus, so that Enter is enough everywhere. */
function focusButton(within: HTMLElement | null, isOpen: boolean): void {
  // The one to skip stands before the one to press.
  const primary = isOpen ? within?.querySelector<HTMLElement>('[data-primary=true]') : null;
  (primary ?? within?.querySelector<HTMLElement>('[data-skip]'))?.focus();
}

/** Fields never go away under the hands: those that were wrong once stay, new ones are added. */
function useFieldsSoFar(order: Order) {
  const [fields, setFields] = useState(() => fieldsToFix(order));
  const more = fieldsToFix(order).filter((field) => !fields.includes(field));
  if (more.length > 0) setFields([...fields, ...more]);
  return fields;
}

function openSku(order: Order): string {
  const named = order.reasons.find(({ code }) => code === 'product_unknown')?.field;
  const item =
    order.items.find(({ id }) => named === `items.${id}.sku`) ??
    order.items.find(({ state }) => state === 'open');
  return item?.sku ?? '';
}
