import type { Order } from '@bestellwerk/contracts/seller-api/order';
import type { Reason } from '@bestellwerk/domain/reasons';
import { lazy, Suspense, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { PageHeader } from '../../../../components/page-header.tsx';
import { StatusBadge } from '../../../../components/status-badge.tsx';
import { notify } from '../../../../lib/notify.ts';
import { PATHS } from '../../../../lib/paths.ts';
import { useOrderDecision } from '../../api/use-order-decision.ts';
import type { Decision } from '../../api/order-writes.ts';
import { viewBehind } from '../../list/order-view-address.ts';
import { useOrderKeys } from '../../keys/use-order-keys.ts';
import { fixOfReason, type OrderFix } from '../../order-fix.ts';
import { fieldOfReason } from '../form/check-order-form.ts';
import { CustomerSection } from '../form/customer-section.tsx';
import { LeaveGuard } from '../form/leave-guard.tsx';
import { SaveBar } from '../form/save-bar.tsx';
import { useOrderEditor } from '../form/use-order-editor.ts';
import { TimelineSection } from '../history/timeline-section.tsx';
import { AttemptsSection } from './attempts-section.tsx';
import { ChannelWritesSection } from './channel-writes-section.tsx';
import { CopySheetSection } from './copy-sheet-section.tsx';
import { CustomerFacts } from './customer-facts.tsx';
import { CostsSection } from './costs-section.tsx';
import { FactsSection } from './facts-section.tsx';
import { FollowUpsSection } from './follow-ups-section.tsx';
import { ItemsSection } from './items-section.tsx';
import { OrderPager } from './order-pager.tsx';
import { useOrderNeighbours } from '../use-order-neighbours.ts';
import { useUndoEdit } from '../use-undo-edit.ts';
import { useFreshHistory } from '../use-fresh-history.ts';
import { usePlaceFromAddress } from '../use-place-from-address.ts';
import { useSendShortcut } from '../use-send-shortcut.ts';
import { OrderActions } from './order-actions.tsx';
import { OrderDialogs, type OpenDialog } from './order-dialogs.tsx';
import { OrderBanners } from './order-banners.tsx';
import { ShippingSection } from './shipping-section.tsx';
import { SupplierOrdersSection } from './supplier-orders-section.tsx';

const ConflictDialog = lazy(() =>
  import('../form/conflict-dialog.tsx').then((file) => ({ default: file.ConflictDialog })),
);

/** Fixes made in a field of this page. */
const FIELD_FIXES: ReadonlySet<OrderFix> = new Set(['edit', 'shorten', 'map_sku', 'change_carrier']);

export function OrderDetail({ order }: { order: Order }) {
  const { t } = useTranslation('orderDetail');
  const { number } = order;
  const state: unknown = useLocation().state;
  const navigate = useNavigate();
  const listAddress = PATHS.orders + viewBehind(state);
  const neighbours = useOrderNeighbours(order.id);
  const undo = useUndoEdit(order.id);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const decision = useOrderDecision(order.id);
  const tell = (after: Order, done: 'resend' | 'accept_payment') => {
    if (after.status === 'in_progress' && after.reasons.length > 0)
      notify.warning(t('done.held', { number }));
    else notify.success(t(`done.${done}`, { number }));
  };
  const editor = useOrderEditor(order, (after, resent) =>
    resent
      ? tell(after, 'resend')
      : notify.success(t('form.saved'), {
          label: t('form.undo'),
          rest: t('form.undoSaved', { number }),
          run: () => undo.mutate({ version: after.version }),
        }),
  );
  const { form } = editor;
  const canResend = order.availableActions.includes('resend');
  useFreshHistory(order);

  const decide = (choice: Decision & { action: 'resend' | 'accept_payment' }) =>
    decision.mutate(choice, { onSuccess: (after) => tell(after, choice.action), onError: notify.problem });
  const resend = (releaseMargin = false) => {
    if (editor.isDirty) editor.saveAndResend(releaseMargin);
    else decide({ action: 'resend', releaseMargin });
  };
  const edit = (reason: Reason) =>
    form.setFocus(
      reason.code === 'no_carrier'
        ? 'carrier'
        : (fieldOfReason(reason.field, form.getValues('items')) ?? 'shippingAddress.line1'),
    );
  const editFirst = () => {
    const first = order.reasons.find((reason) => FIELD_FIXES.has(fixOfReason(reason) ?? 'resend'));
    if (first) edit(first);
    else form.setFocus('customer.firstName');
  };
  usePlaceFromAddress({
    focusFirstProblem: () => editor.editable && editFirst(),
    openManual: () => order.availableActions.includes('mark_manually_sent') && setDialog({ kind: 'manual' }),
  });
  const skuOf = (reason: Reason) =>
    order.items.find((item) => reason.field === `items.${item.id}.sku`) ??
    order.items.find((item) => item.state === 'open');
  const formElement = useSendShortcut(canResend, () => editor.saveAndResend());
  const pending = decision.isPending || editor.pending;
  const onAcceptPayment = () => decide({ action: 'accept_payment' });
  const onManual = () => setDialog({ kind: 'manual' });
  const onCancel = () => setDialog({ kind: 'cancel' });
  useOrderKeys({
    order,
    ...neighbours,
    onBack: () => void navigate(listAddress),
    onEdit: editFirst,
    onResend: () => resend(),
    onAcceptPayment,
    onManual,
    onCancel,
  });

  return (
    <FormProvider {...form}>
      <PageHeader
        title={t('title', { number })}
        badge={<StatusBadge status={order.status} />}
        back={{ to: listAddress, label: t('back') }}
        actions={
          <>
            <OrderPager {...neighbours} />
            <OrderActions
              order={order}
              pending={pending}
              onResend={() => resend()}
              onAcceptPayment={onAcceptPayment}
              onManual={onManual}
              onCancel={onCancel}
            />
          </>
        }
      />
      <OrderBanners
        order={order}
        pending={pending}
        onResend={resend}
        onEdit={edit}
        onMap={(reason) => setDialog({ kind: 'map', sku: skuOf(reason)?.sku ?? '' })}
        onManual={onManual}
        onCancel={onCancel}
      />
      <div className="mt-4 grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="flex min-w-0 flex-col gap-4">
          <form
            ref={formElement}
            noValidate
            onSubmit={(event) => event.preventDefault()}
            className="flex flex-col gap-4"
          >
            {editor.editable ? <CustomerSection order={order} /> : <CustomerFacts order={order} />}
            <ItemsSection
              order={order}
              editable={editor.editable}
              onMap={(sku) => setDialog({ kind: 'map', sku })}
            />
            {(editor.editable || order.carrier) && <ShippingSection editable={editor.editable} />}
            {editor.editable && <SaveBar editor={editor} canResend={canResend} />}
          </form>
          <AttemptsSection orderId={order.id} />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <FollowUpsSection order={order} />
          <CopySheetSection order={order} />
          <SupplierOrdersSection order={order} />
          <ChannelWritesSection order={order} />
          <FactsSection order={order} />
          <CostsSection order={order} />
          <TimelineSection order={order} />
        </div>
      </div>
      <LeaveGuard unsaved={editor.isDirty} />
      <Suspense fallback={null}>
        {editor.theirs && <ConflictDialog editor={editor} theirs={editor.theirs} />}
      </Suspense>
      <OrderDialogs order={order} dialog={dialog} onClose={() => setDialog(null)} />
    </FormProvider>
  );
}
