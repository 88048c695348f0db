import type { MockPin } from '@bestellwerk/contracts/mock-supplier/pin';
import { partReference } from '@bestellwerk/core/forwarding/reference';
import type { Exchange } from '@bestellwerk/core/forwarding/supplier/exchange';
import type { SupplierClient } from '@bestellwerk/core/forwarding/supplier/supplier-client';
import { mapAtOnce } from '../map-at-once.ts';
import type { Fate, Plan } from '../orders/plan.ts';
import { askForQuote, sendInVain, type Quoted, type Sent } from './ask-supplier.ts';
import type { MockDesk } from './mock-desk.ts';

/** An order with everything the supplier says about it. */
export type Asked = {
  plan: Plan;
  quoted: Quoted;
  /** Where a part was sent in vain. */
  sent?: Sent;
  /** What he answers when he is asked what became of it. */
  lookUp?: Exchange;
};

const AT_ONCE = 24;

/**
 * Asks the mock about every order, and tells it which ones it must never take: it answers what the application would
 * hear, now and whenever the seller tries again.
 */
export async function askSupplierAbout(
  plans: readonly Plan[],
  { desk, supplier }: { desk: MockDesk; supplier: SupplierClient },
): Promise<Asked[]> {
  await desk.addPins(plans.flatMap((plan) => (plan.pin ? pin(plan, `reject:${plan.pin}`) : [])));
  const asked = await mapAtOnce(plans, AT_ONCE, async (plan): Promise<Asked> => ({
    plan,
    quoted: await askForQuote(supplier, plan.draft),
  }));
  await desk.addPins(asked.flatMap(({ plan }) => laterPins(plan)));
  for (const { plan } of asked) {
    if (isPartly(plan.fate)) await desk.putStock(plan.draft.items[1]?.supplierSku ?? '', 0);
  }
  return mapAtOnce(asked, AT_ONCE, (order) => sendWhatFails(order, supplier));
}

function pin({ draft }: Plan, outcome: MockPin['outcome']): MockPin[] {
  return [{ reference: partReference(draft.id, 1, 1).replace(/-1-1$/, '-*'), outcome }];
}

/** These get their quote first, and fail when they are sent. */
function laterPins(plan: Plan): MockPin[] {
  if (isPartly(plan.fate)) return pin(plan, 'reject:ER003');
  if (plan.fate === 'paypal_refused') return pin(plan, 'reject:ER011');
  return plan.fate === 'outcome_unknown' ? pin(plan, 'unknown') : [];
}

function isPartly(fate: Fate): boolean {
  return fate === 'partly_sent' || fate === 'rest_cancelled';
}

async function sendWhatFails(order: Asked, supplier: SupplierClient): Promise<Asked> {
  const { plan, quoted } = order;
  const { draft, fate } = plan;
  if (!quoted.quote) return order;
  const quote = quoted.quote;
  if (isPartly(fate)) {
    return { ...order, sent: await sendInVain(supplier, draft, { partNo: 2, source: 'money_box', quote }) };
  }
  if (fate === 'paypal_refused') {
    return { ...order, sent: await sendInVain(supplier, draft, { partNo: 1, source: 'paypal', quote }) };
  }
  if (fate !== 'outcome_unknown') return order;
  const sent = await sendInVain(supplier, draft, { partNo: 1, source: 'money_box', quote });
  return { ...order, sent, lookUp: await supplier.lookUp(partReference(draft.id, 1, 1)) };
}
