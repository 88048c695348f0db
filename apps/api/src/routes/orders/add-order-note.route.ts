import { addOrderNote } from '@bestellwerk/contracts/seller-api/orders';
import { addOrderNote as addNote } from '@bestellwerk/core/orders/add-order-note';
import { created } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { findOrder } from './find-order.ts';
import { presentOrderEvent } from './present-order-event.ts';

export const addOrderNoteRoute = sellerRoute(addOrderNote, {
  find: findOrder,
  async handle(tx, { params, body, identity }) {
    const event = await addNote(tx, { orderId: params.id, text: body.text, actor: identity.actor });
    return created(presentOrderEvent(event));
  },
});
