import { expect, test } from 'vitest';
import { findCycle } from '../build/refuse-cycles.ts';

const cycleOf = (imports: Record<string, string[]>) =>
  findCycle(Object.keys(imports), (file) => imports[file] ?? []);

test('files that import each other in a circle are named, by way of others, too', () => {
  expect(cycleOf({ texts: ['words'], words: ['texts'] })).toEqual(['texts', 'words', 'texts']);
  expect(cycleOf({ page: ['app', 'list'], app: [], list: ['cells'], cells: ['list'] })).toEqual([
    'list',
    'cells',
    'list',
  ]);
});

test('a file that many import is no circle', () => {
  expect(
    cycleOf({ page: ['list', 'shared'], list: ['shared'], shared: ['vendor'], vendor: [] }),
  ).toBeUndefined();
});
