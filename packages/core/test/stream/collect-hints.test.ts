import type { StreamHint } from '@bestellwerk/contracts/seller-api/stream';
import { expect, test } from 'vitest';
import { collectHints } from '../../src/stream/collect-hints.ts';

/** A collector whose time passes only when `pass` says so. */
function collector() {
  const sent: StreamHint[] = [];
  const due: (() => void)[] = [];
  const { add, stop } = collectHints({
    send: (hint) => sent.push(hint),
    later(run) {
      due.push(run);
      return () => due.splice(due.indexOf(run), 1);
    },
  });
  return { add, stop, sent, pass: () => due.shift()?.(), isQuiet: () => due.length === 0 };
}

const order = (id: string, version?: number): StreamHint => ({ topic: 'order', id, version });

test('after a quiet moment a change is told at once', () => {
  const { add, sent } = collector();
  add(order('a', 1));
  expect(sent).toEqual([order('a', 1)]);
});

test('what follows is told together, each thing once and with its latest version', () => {
  const { add, sent, pass } = collector();
  add(order('a', 1));
  add(order('a', 3));
  add(order('a', 2));
  add({ topic: 'money_box' });
  expect(sent).toHaveLength(1);
  pass();
  expect(sent.slice(1)).toEqual([order('a', 3), { topic: 'money_box' }]);
});

test('a change without a version is not hidden by one that has one', () => {
  const { add, sent, pass } = collector();
  add(order('first', 1));
  add(order('a'));
  add(order('a', 2));
  pass();
  expect(sent.slice(1)).toEqual([order('a')]);
});

test('many changes of a kind are told as one, the other kinds as they are', () => {
  const { add, sent, pass } = collector();
  add(order('first', 1));
  for (let index = 0; index < 500; index += 1) add(order(`order ${index}`, 1));
  add({ topic: 'follow_up', id: 'f' });
  pass();
  expect(sent.slice(1)).toEqual([{ topic: 'order' }, { topic: 'follow_up', id: 'f' }]);
});

test('when nothing came it is quiet again, and a stopped one says nothing more', () => {
  const { add, sent, pass, stop, isQuiet } = collector();
  add(order('a', 1));
  pass();
  expect(isQuiet()).toBe(true);
  add(order('a', 2));
  add(order('a', 3));
  stop();
  expect(isQuiet()).toBe(true);
  expect(sent).toEqual([order('a', 1), order('a', 2)]);
});
