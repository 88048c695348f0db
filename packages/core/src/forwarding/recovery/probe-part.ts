import type { Clock } from '@bestellwerk/platform/clock';
import { ALL_GUARDS, type Guards } from '../guards.ts';
import type { PartClaim } from '../send/send-job.ts';
import type { Settlement } from '../send/settlement.ts';
import { interpretLookup } from '../supplier/interpret-lookup.ts';
import type { SupplierClient } from '../supplier/supplier-client.ts';

/**
 * Asks for a part by its reference. Found settles it. Absent frees it to be sent again only if the question itself was
 * asked after the quarantine: an answer from before could be overtaken by a send that is still on its way.
 */
export async function probePart(
  supplier: SupplierClient,
  part: PartClaim,
  clock: Clock,
  guards: Guards = ALL_GUARDS,
): Promise<Settlement> {
  const askedAt = clock.now();
  const exchange = await supplier.lookUp(part.reference);
  const answer = interpretLookup(exchange);
  const isQuarantineOver = !guards.quarantine || (part.resendAfter !== null && askedAt >= part.resendAfter);
  if (answer.kind === 'found') {
    return {
      part,
      exchange,
      kind: 'probe',
      outcome: { kind: 'accepted', supplierOrderId: answer.supplierOrderId },
    };
  }
  const ofAbsent = isQuarantineOver ? 'absent' : 'too_early';
  const outcome = answer.kind === 'absent' ? ofAbsent : 'still_unknown';
  return { part, exchange, kind: 'probe', outcome: { kind: outcome } };
}
