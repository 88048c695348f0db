import { supplierTrackingQuerySchema } from '@bestellwerk/contracts/supplier/tracking';
import type { MockOrder } from '@bestellwerk/contracts/mock-supplier/order';
import type { Desk } from '../desk.ts';
import { carriers } from '../dialect/carriers.ts';
import { json, type Answer } from '../http/answer.ts';
import { supplierTime } from './find-order.ts';
import type { RestCall } from './rest-call.ts';

const noTracking = json(404, { code: 404, message: 'Tracking not found' });

export function trackOrder({ param }: RestCall, desk: Desk): Answer {
  return answerTrackings([param], desk);
}

/** Orders without tracking are left out; 404 when none of them has any. */
export function trackOrders({ body }: RestCall, desk: Desk): Answer {
  const query = supplierTrackingQuerySchema.safeParse(body);
  if (!query.success) return json(400, { code: 400, message: 'Validation Failed', errors: { children: [] } });
  return answerTrackings(
    query.data.track.orders.map((order) => order.id),
    desk,
  );
}

function answerTrackings(ids: readonly string[], desk: Desk): Answer {
  const trackings = ids.flatMap((id) => {
    const order = desk.books.orders.findById(Number(id));
    return order === undefined ? [] : describe(order);
  });
  return trackings.length === 0 ? noTracking : json(200, trackings);
}

function describe(order: MockOrder) {
  if (order.trackingNumber === null) return [];
  const carrier = carriers.find(({ name }) => name === order.carrier);
  return [
    {
      id: Number(order.id),
      reference: order.internalReference,
      trackings: [
        {
          trackingNumber: order.trackingNumber,
          statusDescription: 'In transit',
          statusDate: supplierTime(order.shippedAt ?? order.createdAt),
          carrier: { id: carrier?.id ?? '0', name: order.carrier },
        },
      ],
    },
  ];
}
