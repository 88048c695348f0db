/** The life cycle of an order as one table: the API serves `availableActions` from it, the web draws its buttons from those. */

export const ORDER_STATUSES = [
  'awaiting_payment',
  'in_progress',
  'forwarding',
  'forwarded',
  'shipped',
  'manually_sent',
  'cancelled',
] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

export const ORDER_ACTIONS = ['edit', 'resend', 'accept_payment', 'mark_manually_sent', 'cancel'] as const;
export type OrderAction = (typeof ORDER_ACTIONS)[number];

type LifeCycleRow = {
  /** What a seller may do in this status. */
  actions: readonly OrderAction[];
  /** Where an order may go from here; every move is a conditional update on the status it leaves. */
  next: readonly OrderStatus[];
};

export const LIFE_CYCLE: Record<OrderStatus, LifeCycleRow> = {
  awaiting_payment: {
    actions: ['edit', 'accept_payment', 'cancel'],
    next: ['in_progress', 'forwarding', 'cancelled'],
  },
  in_progress: {
    actions: ['edit', 'resend', 'mark_manually_sent', 'cancel'],
    next: ['forwarding', 'forwarded', 'manually_sent', 'cancelled'],
  },
  forwarding: { actions: [], next: ['in_progress', 'forwarded'] },
  forwarded: { actions: [], next: ['shipped'] },
  shipped: { actions: [], next: [] },
  manually_sent: { actions: [], next: [] },
  cancelled: { actions: [], next: [] },
};

export const INITIAL_STATUSES = ['awaiting_payment', 'in_progress'] as const satisfies readonly OrderStatus[];

export function availableActions(status: OrderStatus): readonly OrderAction[] {
  return LIFE_CYCLE[status].actions;
}

export function isActionAvailable(status: OrderStatus, action: OrderAction): boolean {
  return LIFE_CYCLE[status].actions.includes(action);
}

export function canMove(from: OrderStatus, to: OrderStatus): boolean {
  return LIFE_CYCLE[from].next.includes(to);
}

/** The statuses in which an action is offered; what a conditional update puts in its WHERE. */
export function statusesAllowing(action: OrderAction): readonly OrderStatus[] {
  return ORDER_STATUSES.filter((status) => isActionAvailable(status, action));
}
