import fc from 'fast-check';

/** What the supplier makes of one create. „late" is carried out after our client has given up. */
const CREATE_FATES = [
  'accepted',
  'accepted',
  'accepted',
  'refused',
  'lost',
  'lost_after',
  'late',
  'error',
  'error_after',
  'rubbish',
  'rate_limited',
  'temporary',
  'not_reached',
] as const;
export type CreateFate = (typeof CREATE_FATES)[number];

const LOOK_UP_FATES = ['answered', 'answered', 'error', 'lost'] as const;
export type LookUpFate = (typeof LOOK_UP_FATES)[number];

const CHECK_FATES = ['answered', 'answered', 'answered', 'error', 'rate_limited'] as const;
export type CheckFate = (typeof CHECK_FATES)[number];

const PRESSES = ['resend', 'resend', 'cancel', 'mark_manually_sent'] as const;
export type Press = (typeof PRESSES)[number];

export type PlannedOrder = {
  seller: number;
  /** One article of each warehouse named: as many parts as names. */
  warehouses: readonly ('north' | 'south')[];
  /** What people press on it, each list one after the other, the lists at once. */
  presses: readonly (readonly Press[])[];
};

/** Something that befalls a worker at a step of the simulation. */
export type Blow = { atStep: number; worker: number; kind: 'kill' | 'freeze' };

export type Scenario = {
  seed: number;
  /** What each seller has at first, in cents; an order costs 1,000 or 2,000. */
  balancesCents: readonly number[];
  topUpsCents: readonly { seller: number; cents: number }[];
  orders: readonly PlannedOrder[];
  recognisesDuplicates: boolean;
  creates: readonly CreateFate[];
  lookUps: readonly LookUpFate[];
  checks: readonly CheckFate[];
  blows: readonly Blow[];
};

const SELLERS = 2;
const seller = fc.nat({ max: SELLERS - 1 });

/** Everything that a run depends on, the interleaving of its steps apart. */
export const scenarios: fc.Arbitrary<Scenario> = fc.record({
  seed: fc.nat(),
  balancesCents: fc.array(fc.constantFrom(1, 1_000, 3_000, 20_000), {
    minLength: SELLERS,
    maxLength: SELLERS,
  }),
  topUpsCents: fc.array(fc.record({ seller, cents: fc.constantFrom(500, 1_500, 6_000) }), { maxLength: 2 }),
  orders: fc.array(
    fc.record({
      seller,
      warehouses: fc.constantFrom(['north'] as const, ['south'] as const, ['north', 'south'] as const),
      presses: fc.array(fc.array(fc.constantFrom(...PRESSES), { minLength: 1, maxLength: 2 }), {
        maxLength: 2,
      }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  recognisesDuplicates: fc.boolean(),
  creates: fc.array(fc.constantFrom(...CREATE_FATES), { maxLength: 6 }),
  lookUps: fc.array(fc.constantFrom(...LOOK_UP_FATES), { maxLength: 4 }),
  checks: fc.array(fc.constantFrom(...CHECK_FATES), { maxLength: 4 }),
  blows: fc.array(
    fc.record({
      atStep: fc.nat({ max: 120 }),
      worker: fc.nat({ max: 1 }),
      kind: fc.constantFrom('kill' as const, 'kill' as const, 'freeze' as const),
    }),
    { maxLength: 3 },
  ),
});
