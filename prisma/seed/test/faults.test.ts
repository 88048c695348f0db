import { checkOrderData } from '@bestellwerk/domain/check-order';
import { expect, test } from 'vitest';
import type { DemoCase } from '../demo/cases.ts';
import { FAULTY_DATA } from '../demo/faulty-data.ts';
import { MENDABLE_FAULTS, withFault } from '../orders/customer-faults.ts';
import { makePerson } from '../people/make-person.ts';
import { COUNTRIES } from '../people/places.ts';
import { createRandom } from '../random.ts';

const random = createRandom('people');
const items = [{ id: '1', sku: 'V0710266' }];

test('whoever is made up, our checks have nothing to object to', () => {
  for (const [country] of COUNTRIES) {
    for (let count = 0; count < 400; count += 1) {
      expect(checkOrderData({ ...makePerson(random, country), items })).toEqual([]);
    }
  }
});

const faults = FAULTY_DATA.filter((demoCase) => demoCase.channelSku === undefined);

const all: readonly Pick<DemoCase, 'customer' | 'address' | 'country'>[] = [...faults, ...MENDABLE_FAULTS];

test.for(all)('a fault is one whoever has it: %j', (fault) => {
  for (let count = 0; count < 200; count += 1) {
    const person = makePerson(random, fault.country ?? (fault.address ? 'DE' : undefined));
    expect(checkOrderData({ ...withFault(person, fault), items })).not.toEqual([]);
  }
});
