import { mockFaultSchema } from '@bestellwerk/contracts/mock-supplier/fault';
import { mockPinsSchema } from '@bestellwerk/contracts/mock-supplier/pin';
import { z } from 'zod';
import { json } from '../http/answer.ts';
import type { ControlRoutes } from './control-call.ts';

const seedSchema = z.object({ seed: z.int() });

/** What goes wrong on purpose: faults until the mock ends, pins for good. */
export const faultRoutes: ControlRoutes = {
  'GET faults': (_input, { faults }) => json(200, faults.list()),

  'POST faults': ({ body }, { faults }) => json(201, faults.add(mockFaultSchema.parse(body))),

  'DELETE faults': (_input, { faults }) => {
    faults.clear();
    return json(200, {});
  },

  'PUT seed': ({ body }, { faults }) => {
    const { seed } = seedSchema.parse(body);
    faults.seed(seed);
    return json(200, { seed });
  },

  'GET pins': (_input, { books }) => json(200, { pins: books.pins.list() }),

  /** Replaces all pins. */
  'PUT pins': ({ body }, { books }) => {
    const { pins } = mockPinsSchema.parse(body);
    books.write(() => {
      books.pins.clear();
      books.pins.add(pins);
    });
    return json(200, { pins: books.pins.list() });
  },

  /** Adds to the pins; one with the same reference takes its place. */
  'POST pins': ({ body }, { books }) => {
    const { pins } = mockPinsSchema.parse(body);
    books.write(() => books.pins.add(pins));
    return json(201, { pins: books.pins.list() });
  },
};
