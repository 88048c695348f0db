import { createTestDatabase } from '@bestellwerk/testing/template-database';
import { expect, test } from 'vitest';
import { appPool, ownerPool } from '../src/pools.ts';

test('the application neither owns nor changes the schema, and works in UTC', async () => {
  await using database = await createTestDatabase();
  const pool = appPool(database.databaseUrl, { max: 2, name: 'a name with blanks' });
  const { rows } = await pool.query(
    `SELECT current_user::text AS role, current_setting('TimeZone') AS zone,
       current_setting('application_name') AS name,
       (SELECT rolsuper OR rolcreaterole OR rolcreatedb FROM pg_roles WHERE rolname = current_user) AS mighty`,
  );
  expect(rows).toEqual([{ role: 'bestellwerk_app', zone: 'UTC', name: 'a name with blanks', mighty: false }]);
  await expect(pool.query('CREATE TABLE mine (id int)')).rejects.toThrow(/permission denied/);
  await expect(pool.query('DROP TABLE seller')).rejects.toThrow(/must be owner/);
  await pool.end();
});

test('the application adds and takes jobs', async () => {
  await using database = await createTestDatabase();
  const pool = appPool(database.databaseUrl);
  await pool.query(`SELECT graphile_worker.add_job('greet', '{"name":"Anna"}'::json)`);
  expect((await pool.query('SELECT task_identifier FROM graphile_worker.jobs')).rows).toEqual([
    { task_identifier: 'greet' },
  ]);
  expect((await pool.query('DELETE FROM graphile_worker._private_jobs')).rowCount).toBe(1);
  await pool.end();
});

test('settings of a session are passed on', async () => {
  await using database = await createTestDatabase();
  const pool = ownerPool(database.databaseUrl, {
    settings: { statement_timeout: '50ms', search_path: 'public, pg_temp' },
  });
  await expect(pool.query('SELECT pg_sleep(5)')).rejects.toThrow(/statement timeout/);
  expect((await pool.query('SHOW search_path')).rows).toEqual([{ search_path: 'public, pg_temp' }]);
  await pool.end();
});
