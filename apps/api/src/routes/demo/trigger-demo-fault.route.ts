import { triggerDemoFault } from '@bestellwerk/contracts/seller-api/demo';
import { Refusal } from '@bestellwerk/domain/refusal';
import { noContent } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';

export const triggerDemoFaultRoute = sellerRoute(triggerDemoFault, {
  async handle(_tx, { app }) {
    if (!(await app.loseNextAnswer?.())) throw new Refusal('forbidden', 'only the demo has faults to order');
    return noContent();
  },
});
