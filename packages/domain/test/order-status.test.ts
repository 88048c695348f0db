import {
  availableActions,
  canMove,
  INITIAL_STATUSES,
  LIFE_CYCLE,
  ORDER_ACTIONS,
  ORDER_STATUSES,
  statusesAllowing,
  type OrderStatus,
} from '@bestellwerk/domain/order-status';
import { expect, test } from 'vitest';

const ENDS: readonly OrderStatus[] = ['shipped', 'manually_sent', 'cancelled'];

test('every status can be reached from where orders begin', () => {
  const reached = new Set<OrderStatus>(INITIAL_STATUSES);
  for (const status of reached) for (const next of LIFE_CYCLE[status].next) reached.add(next);
  expect([...reached].toSorted()).toEqual([...ORDER_STATUSES].toSorted());
});

test('the ends have no way out and offer nothing; every other status has a way out', () => {
  for (const status of ORDER_STATUSES) {
    const { actions, next } = LIFE_CYCLE[status];
    expect(next.length === 0, status).toBe(ENDS.includes(status));
    if (ENDS.includes(status)) expect(actions, status).toEqual([]);
  }
});

test('from every status an end can be reached', () => {
  for (const start of ORDER_STATUSES) {
    const reached = new Set<OrderStatus>([start]);
    for (const status of reached) for (const next of LIFE_CYCLE[status].next) reached.add(next);
    expect(
      ENDS.some((end) => reached.has(end)),
      start,
    ).toBe(true);
  }
});

test('nothing is offered while an order is on its way or with the supplier', () => {
  expect(availableActions('forwarding')).toEqual([]);
  expect(availableActions('forwarded')).toEqual([]);
});

test('what an action leads to is a way that the life cycle knows', () => {
  const leadsTo: Record<(typeof ORDER_ACTIONS)[number], readonly OrderStatus[]> = {
    edit: [],
    resend: ['forwarding'],
    accept_payment: ['in_progress'],
    mark_manually_sent: ['manually_sent'],
    cancel: ['cancelled'],
  };
  for (const action of ORDER_ACTIONS) {
    for (const from of statusesAllowing(action)) {
      for (const target of leadsTo[action])
        expect(canMove(from, target), `${action} from ${from}`).toBe(true);
    }
  }
});

test('an unpaid order is never sent by hand or by resending', () => {
  expect(availableActions('awaiting_payment')).toEqual(['edit', 'accept_payment', 'cancel']);
});
