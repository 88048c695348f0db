import type { BulkAction } from '@bestellwerk/contracts/seller-api/bulk-actions';
import { expect, it } from 'vitest';
import { bulkResultFile } from '../src/features/orders/bulk/bulk-result-file.ts';

it('the result of a bulk action is one line an order, in the words of the screen', () => {
  const bulk = {
    results: [
      { orderId: '1', orderNumber: '#1042', outcome: 'succeeded' },
      { orderId: '2', orderNumber: '=1+1', outcome: 'failed', code: 'phone_invalid' },
      { orderId: '3', orderNumber: '', outcome: 'failed', code: 'not_found' },
    ],
  } as unknown as BulkAction;
  const words = {
    columns: ['Bestellung', 'Ergebnis', 'Grund'],
    outcome: ({ outcome }: BulkAction['results'][number]) => outcome,
    why: (code: string) => `weil ${code}; ja`,
  };
  expect(bulkResultFile(bulk, words, 'de').split('\r\n')).toEqual([
    '\uFEFFBestellung;Ergebnis;Grund',
    '#1042;succeeded;',
    `'=1+1;failed;"weil phone_invalid; ja"`,
    '3;failed;"weil not_found; ja"',
    '',
  ]);
});
