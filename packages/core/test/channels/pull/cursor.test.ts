import { advanceCursor, beginPull, readCursor, writeCursor } from '@bestellwerk/core/channels/pull/cursor';
import { expect, it } from 'vitest';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 1, 12, minute));
const fresh = { since: at(0), begunAt: null, newest: null, page: null };

it('the newest change of all pages is where the next pull begins', () => {
  const first = advanceCursor(beginPull(fresh, at(30)), { next: '2', changes: [at(20), null] });
  expect(first).toEqual({ since: at(0), begunAt: at(30), newest: at(20), page: '2' });
  expect(advanceCursor(first, { next: null, changes: [at(10)] })).toEqual({ ...fresh, since: at(20) });
});

it('a pull that was held up goes no further than its own beginning: early pages may have changed since', () => {
  const first = advanceCursor(beginPull(fresh, at(30)), { next: '2', changes: [at(20)] });
  const taken = beginPull(readCursor(writeCursor(first)), at(55));
  expect(advanceCursor(taken, { next: null, changes: [at(50)] })).toEqual({ ...fresh, since: at(30) });
});

it('a change in the future does not make the next pull skip what lies before it', () => {
  const last = advanceCursor(beginPull(fresh, at(30)), { next: null, changes: [at(59)] });
  expect(last.since).toEqual(at(30));
});

it('a cursor of before pulls noted their beginning can be read', () => {
  expect(readCursor({ since: at(0).toISOString(), newest: null, page: '2' })).toEqual({
    ...fresh,
    page: '2',
  });
});
