import type { OrderSummary } from '@bestellwerk/contracts/seller-api/order';
import type { OrderListRow } from '@bestellwerk/core/orders/order-list-row';
import { availableActions } from '@bestellwerk/domain/order-status';
import { instantOrAbsent } from '../../http/present.ts';
import { presentReasons } from './present-reasons.ts';

export function presentOrderSummary(row: OrderListRow): OrderSummary {
  return {
    id: row.id,
    number: row.number,
    externalId: row.externalId,
    channel: row.channel,
    customerName: row.customerName,
    country: row.country,
    status: row.status,
    reasons: presentReasons(row.reasons),
    total: { amountCents: row.totalCents, currency: row.currency },
    version: row.version,
    placedAt: row.placedAt.toISOString(),
    waitingSince: instantOrAbsent(row.waitingSince),
    nextAttemptAt: instantOrAbsent(row.nextAttemptAt),
    availableActions: [...availableActions(row.status)],
  };
}
