import type { BodyOf } from '@bestellwerk/contracts/http/operation';
import { settleTopUp } from '@bestellwerk/contracts/seller-api/operator';
import { findTopUpOwner } from '@bestellwerk/core/money-box/find-top-up-owner';
import { getMoneyBox } from '@bestellwerk/core/money-box/get-money-box';
import { settleArrivedTopUp } from '@bestellwerk/core/money-box/settle-arrived-top-up';
import { money } from '@bestellwerk/domain/money';
import { ok } from '../../http/answer.ts';
import { answerOnce } from '../../http/answer-once.ts';
import { readNamedRequest } from '../../http/idempotency.ts';
import { JSON_BODY_LIMIT, readBody } from '../../http/read-body.ts';
import { readInput, readParams } from '../../http/read-input.ts';
import { requireOperator } from '../../http/require-operator.ts';
import { rawRoute } from '../../http/route.ts';
import { presentTopUp } from '../money-box/present-money-box.ts';

/** The operator knows a payer's reference, not the seller: that one is found by it. */
export const settleTopUpRoute = rawRoute(settleTopUp, async (app, req, res) => {
  requireOperator(app, req);
  const { reference } = readParams(settleTopUp, req);
  const { sellerId, topUpId, sellerName } = await app.db.asSystem((tx) => findTopUpOwner(tx, { reference }));
  const bytes = await readBody(req, JSON_BODY_LIMIT);
  const named = readNamedRequest(req, bytes);
  await answerOnce(app, res, { operation: settleTopUp, sellerId, named }, async (tx) => {
    const { amount } = readInput(settleTopUp, req, bytes).body as BodyOf<typeof settleTopUp>;
    const topUp = await settleArrivedTopUp(tx, { topUpId, arrivedCents: amount.amountCents });
    const { availableCents } = await getMoneyBox(tx);
    return ok({
      ...presentTopUp(topUp),
      seller: { id: sellerId, name: sellerName },
      available: money(availableCents),
    });
  });
  app.logger.info({ sellerId, topUpId, reference }, 'the operator settled a top-up');
});
