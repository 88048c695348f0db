import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { openBatch } from '../src/books/open-batch.ts';
import { temporaryFolder } from './supplier-under-test.ts';

/** The writer's batch, and what somebody who opens the file at this moment would find in it. */
function openTwice() {
  const file = join(temporaryFolder(), 'books.sqlite');
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; CREATE TABLE entries (name TEXT UNIQUE)');
  const other = new DatabaseSync(file);
  onTestFinished(() => other.close());
  const insert = database.prepare('INSERT INTO entries VALUES (?)');
  const committed = () =>
    other
      .prepare('SELECT name FROM entries')
      .all()
      .map((row) => row['name']);
  return { batch: openBatch(database), add: (name: string) => insert.run(name), committed };
}

it('settled resolves only when the change can be read from the file by others', async () => {
  const { batch, add, committed } = openTwice();
  batch.write(() => add('first'));
  batch.write(() => add('second'));
  expect(committed()).toEqual([]);
  await batch.settled();
  expect(committed()).toEqual(['first', 'second']);
  batch.close();
});

it('a change that fails is undone as a whole and leaves its neighbours alone', async () => {
  const { batch, add, committed } = openTwice();
  batch.write(() => add('first'));
  expect(() =>
    batch.write(() => {
      add('half');
      add('first');
    }),
  ).toThrow(/UNIQUE/);
  batch.write(() => add('third'));
  await batch.settled();
  expect(committed()).toEqual(['first', 'third']);
  batch.close();
});

it('closing commits what is open', () => {
  const { batch, add, committed } = openTwice();
  batch.write(() => add('last'));
  batch.close();
  expect(committed()).toEqual(['last']);
});
