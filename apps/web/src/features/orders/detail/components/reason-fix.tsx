import type { Order } from '@bestellwerk/contracts/seller-api/order';
import type { Reason } from '@bestellwerk/domain/reasons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../../../components/button.tsx';
import { centsParam, isCorrected } from '../../../../lib/order-terms/reason-value.ts';
import { PATHS } from '../../../../lib/paths.ts';
import { fixOfReason } from '../../order-fix.ts';

export type ReasonFixHandlers = {
  pending: boolean;
  onResend: (releaseMargin?: boolean) => void;
  /** None where the fields to correct are in sight already. */
  onEdit?: (reason: Reason) => void;
  onMap: (reason: Reason) => void;
  onManual: () => void;
  onCancel: () => void;
  /** Tops up in place; otherwise a link leads to the Money Box. */
  onTopUp?: (amountCents: number | undefined) => void;
};

type ReasonFixProps = ReasonFixHandlers & {
  order: Order;
  reason: Reason;
  /** The one to press: drawn as the primary button. */
  first: boolean;
};

/** Where waiting may be in vain or costs money, giving up stands beside the fix. */
const MAY_BE_CANCELLED: readonly Reason['code'][] = ['out_of_stock', 'below_minimum', 'negative_margin'];

/** The one fix of a reason as a button, with what else may be done about it before it. */
export function ReasonFix(props: ReasonFixProps) {
  const { order, reason, first, pending, onResend, onEdit, onMap, onManual, onCancel, onTopUp } = props;
  const { t } = useTranslation(['orderDetail', 'terms']);
  const fix = isCorrected(reason) ? 'resend' : fixOfReason(reason);
  const can = (action: Order['availableActions'][number]) => order.availableActions.includes(action);
  const look = { size: 'small', variant: first ? 'primary' : 'secondary', 'data-primary': first } as const;
  if (fix === null || fix === 'accept_payment') return null;
  const label = t(`orderDetail:banner.fix.${fix}`);
  const cancel = MAY_BE_CANCELLED.includes(reason.code) && !isCorrected(reason) && can('cancel') && (
    <Button size="small" disabled={pending} onClick={onCancel}>
      {t('terms:action.cancel')}
    </Button>
  );
  if (fix === 'top_up') {
    if (!can('resend')) return null;
    const missing = centsParam(reason, 'missingCents') ?? undefined;
    return (
      <Buttons>
        {reason.code === 'paypal_failed' && (
          <ButtonLink size="small" to={PATHS.account}>
            {t('orderDetail:banner.settings')}
          </ButtonLink>
        )}
        {onTopUp ? (
          <Button {...look} onClick={() => onTopUp(missing)}>
            {label}
          </Button>
        ) : (
          <ButtonLink {...look} to={PATHS.topUp(missing)}>
            {label}
          </ButtonLink>
        )}
      </Buttons>
    );
  }
  if (fix === 'resend' || fix === 'release') {
    if (!can('resend')) return null;
    return (
      <Buttons>
        {cancel}
        <Button {...look} pending={pending} onClick={() => onResend(fix === 'release')}>
          {label}
        </Button>
      </Buttons>
    );
  }
  if (fix === 'manual') {
    if (!can('mark_manually_sent')) return null;
    return (
      <Buttons>
        {cancel}
        <Button {...look} disabled={pending} onClick={onManual}>
          {label}
        </Button>
      </Buttons>
    );
  }
  if (!can('edit')) return null;
  if (fix === 'map_sku') {
    return (
      <Button {...look} onClick={() => onMap(reason)}>
        {label}
      </Button>
    );
  }
  return (
    onEdit && (
      <Button {...look} onClick={() => onEdit(reason)}>
        {label}
      </Button>
    )
  );
}

function Buttons({ children }: { children: ReactNode }) {
  return <span className="flex flex-wrap gap-2">{children}</span>;
}
