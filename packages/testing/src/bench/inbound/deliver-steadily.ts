import { Agent, request } from 'node:http';
import { systemClock } from '@bestellwerk/platform/clock';
import { wooCommerceBody, wooCommerceHeaders } from '../../chaos/campaign/web-shop-order.ts';

export type DeliveryPlan = { perSecond: number; seconds: number };
type Target = { webShopId: string; webShopSecret: string };

/**
 * Delivers one order after the other at its due time, whether or not earlier ones were answered: a slow answer must
 * not slow the load down. Answers with the milliseconds from due to answered; throws where one is not 200.
 */
export async function deliverSteadily(url: string, shop: Target, plan: DeliveryPlan): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const startedMs = systemClock.monotonicMs() + 200;
  const everyMs = 1_000 / plan.perSecond;
  const answers: Promise<number>[] = [];
  for (let index = 0; index < plan.perSecond * plan.seconds; index += 1) {
    const dueMs = startedMs + index * everyMs;
    const waitMs = dueMs - systemClock.monotonicMs();
    if (waitMs > 0) await systemClock.sleep(waitMs);
    answers.push(deliver(agent, `${url}/api/v1/webhooks/${shop.webShopId}`, shop, index, dueMs));
  }
  try {
    return await Promise.all(answers);
  } finally {
    agent.destroy();
  }
}

async function deliver(
  agent: Agent,
  address: string,
  shop: Target,
  index: number,
  dueMs: number,
): Promise<number> {
  const body = wooCommerceBody(String(index + 1), [{ sku: 'V0710266', quantity: 1 }]);
  const headers = {
    ...wooCommerceHeaders(body, shop.webShopSecret),
    'content-length': Buffer.byteLength(body),
  };
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const call = request(address, { method: 'POST', agent, headers }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode));
    });
    call.once('error', reject).end(body);
  });
  if (status !== 200) throw new Error(`a delivery was answered with ${status}`);
  return systemClock.monotonicMs() - dueMs;
}
