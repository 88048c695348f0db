import type { OrderSummary } from '@bestellwerk/contracts/seller-api/order';
import { Button, ButtonLink } from '../../../../components/button.tsx';
import { useTexts } from '../../../../lib/i18n/use-texts.ts';
import { notify } from '../../../../lib/notify.ts';
import { centsParam } from '../../../../lib/order-terms/reason-value.ts';
import { PATHS } from '../../../../lib/paths.ts';
import { useDecideOrder } from '../../api/use-order-decision.ts';
import { orderFix, type OrderFix } from '../../order-fix.ts';
import type { OrderView } from '../order-view.ts';
import { fromView } from '../order-view-address.ts';
import { useTellOutcome } from '../use-tell-outcome.ts';

/** Where on the order's page each fix is made. */
const PLACE: Partial<Record<OrderFix, string>> = {
  edit: '#kunde',
  shorten: '#kunde',
  map_sku: '#artikel',
  change_carrier: '#versand',
  release: '#gruende',
  manual: '#manuell',
};

/** With the sum this order lacks, where the reason names it. */
function topUpAddress(order: OrderSummary): string {
  const short = order.reasons.find((reason) => reason.code === 'insufficient_funds');
  return PATHS.topUp((short && centsParam(short, 'missingCents')) ?? undefined);
}

/** The ONE right fix, as the row's button. */
export function RowFix({ order, view }: { order: OrderSummary; view: OrderView }) {
  const t = useTexts('orderList');
  const fix = orderFix(order);
  if (fix === null) {
    const waits = order.status === 'forwarding' || order.reasons.length > 0;
    return waits ? <span className="text-[0.8125rem] text-faint">{t('waits')}</span> : null;
  }
  const text = t(`fix.${fix}`);
  const label = t('fixFor', { fix: text, number: order.number });

  if (fix === 'resend' || fix === 'accept_payment') {
    return (
      <DecideButton order={order} action={fix} label={label}>
        {text}
      </DecideButton>
    );
  }
  return (
    <ButtonLink
      size="small"
      aria-label={label}
      state={fromView(view)}
      to={fix === 'top_up' ? topUpAddress(order) : `${PATHS.order(order.id)}${PLACE[fix] ?? ''}`}
    >
      {text}
    </ButtonLink>
  );
}

type DecideButtonProps = {
  order: OrderSummary;
  action: 'resend' | 'accept_payment';
  label: string;
  children: string;
};

/** Does it right here and says what became of it, though the button is gone by then. */
function DecideButton({ order, action, label, children }: DecideButtonProps) {
  const tellOutcome = useTellOutcome();
  const { mutateAsync, isPending } = useDecideOrder();
  const decide = () =>
    mutateAsync({ id: order.id, action }).then((after) => tellOutcome(action, after), notify.problem);
  return (
    <Button size="small" aria-label={label} pending={isPending} onClick={() => void decide()}>
      {children}
    </Button>
  );
}
