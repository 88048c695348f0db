import type { DatabaseSync } from 'node:sqlite';

export type Batch = {
  /** Carries out the change at once, wholly or not at all; it is durable when `settled` resolves. */
  write<Result>(change: () => Result): Result;
  /** Resolves when everything written so far is in the file. Whoever answers a request waits for it. */
  settled(): Promise<void>;
  /** Commits what is open and closes the file. */
  close(): void;
};

const nothingOpen = Promise.resolve();

/**
 * Group commit: all changes of one turn of the event loop share a transaction, because a commit costs more
 * than ten inserts. Readers on the same connection see them earlier, which is why answers wait for `settled`.
 */
export function openBatch(database: DatabaseSync): Batch {
  const begin = database.prepare('BEGIN IMMEDIATE');
  const commit = database.prepare('COMMIT');
  const savepoint = database.prepare('SAVEPOINT change');
  const release = database.prepare('RELEASE change');
  let open: PromiseWithResolvers<void> | undefined;

  function finish(): void {
    const finishing = open;
    open = undefined;
    if (finishing === undefined) return;
    try {
      commit.run();
      finishing.resolve();
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      finishing.reject(error);
    }
  }

  function ensureOpen(): void {
    if (open !== undefined) return;
    begin.run();
    open = Promise.withResolvers<void>();
    // Nobody may be waiting when the commit fails; the next one who asks gets a fresh batch.
    open.promise.catch(() => undefined);
    setImmediate(finish);
  }

  return {
    write(change) {
      ensureOpen();
      savepoint.run();
      try {
        const result = change();
        release.run();
        return result;
      } catch (error) {
        database.exec('ROLLBACK TO change');
        release.run();
        throw error;
      }
    },
    settled: () => open?.promise ?? nothingOpen,
    close() {
      finish();
      database.close();
    },
  };
}
