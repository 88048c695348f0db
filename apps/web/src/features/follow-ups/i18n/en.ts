import type { TextsLike } from '../../../lib/i18n/texts.ts';
import type { texts as de } from './de.ts';

export const namespace = 'followUps';

export const texts: TextsLike<typeof de> = {
  title: 'Tasks',
  intro: 'What you still have to do outside Bestellwerk. A task stays here until you tick it.',
  tabs: { label: 'Tasks by state', open: 'Open', done: 'Done' },
  list: { open: 'Open tasks', done: 'Tasks that are done' },
  order: 'Order {{number}}',
  doneAt: 'done',
  tick: 'Done',
  tickFor: 'Done: {{what}}, order {{number}}',
  ticked: 'Ticked: {{what}}, order {{number}}.',
  what: {
    cancel_in_channel:
      'The order is cancelled here but still open in the channel “{{channel}}”. Cancel and refund it there, too, or the buyer keeps waiting.',
    order_at_supplier:
      "You have marked the order as sent manually. Now order the goods on the supplier's site; the data to copy is with the order.",
    stop_at_supplier:
      'The order was cancelled in the channel “{{channel}}” but is already with the supplier. Ask for it to be stopped; the supplier’s order number is with the order.',
    compare_address:
      'The channel “{{channel}}” now tells other data of the buyer than what counts here. Both versions are in the history of the order. Take over the right one; if the order is with the supplier already, pass it on.',
  },
  openChannel: 'Open the order in the channel',
  newTab: '(opens a new window)',
  openOrder: 'Go to the order',
  copyData: 'Data to copy',
  supplierNumber: "Supplier's order number",
  bothSides: 'See both versions',
  empty: {
    open: 'Nothing to do',
    openText: 'Tasks arise when you cancel an order or order at the supplier yourself.',
    done: 'Nothing ticked yet',
    doneText: 'You find tasks that are done here again.',
    toOrders: 'Go to the orders',
  },
};
