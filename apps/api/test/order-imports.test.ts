import {
  getOrderImport,
  listBadLines,
  listOrderImports,
  previewOrderImport,
  startOrderImport,
  uploadOrderImport,
  type BadLine,
  type ImportMapping,
} from '@bestellwerk/contracts/seller-api/order-imports';
import { getOrder, listOrders } from '@bestellwerk/contracts/seller-api/orders';
import { runOrderImport } from '@bestellwerk/core/order-imports/run-order-import';
import { openDatabase } from '@bestellwerk/db/database';
import { ownerPool } from '@bestellwerk/db/pools';
import { silentLogger } from '@bestellwerk/platform/logger';
import { waitUntil } from '@bestellwerk/testing/builders/wait-for-order';
import { describe, expect, test } from 'vitest';
import { apiHarness, type ApiSeller } from './support/api-harness.ts';
import { FILE_MAPPING, orderFile, orderLine } from './support/order-file.ts';
import { sharedApi } from './support/shared-api.ts';

const api = sharedApi({ jobs: true });

function upload({ client, channelId }: ApiSeller, file: string | Uint8Array) {
  const content = Buffer.from(file).toString('base64');
  return client.ok(uploadOrderImport, {
    params: { id: channelId },
    body: { fileName: 'orders.csv', content },
  });
}

async function importFile(
  seller: ApiSeller,
  file: string | Uint8Array,
  mapping: ImportMapping = FILE_MAPPING,
) {
  const { client } = seller;
  const { id } = await upload(seller, file);
  await client.ok(startOrderImport, { params: { id }, body: { mapping } });
  return waitUntil('the import to be done', async () => {
    const found = await client.ok(getOrderImport, { params: { id } });
    return found.state === 'done' && found;
  });
}

async function badLines({ client }: ApiSeller, id: string): Promise<BadLine[]> {
  return (await client.ok(listBadLines, { params: { id } })).items;
}

async function ordersOf({ client }: ApiSeller) {
  return (await client.ok(listOrders, { query: { limit: '200' } })).items;
}

describe('a file', () => {
  test('becomes orders, checked and forwarded like all others', async () => {
    const seller = await api().seller();
    const done = await importFile(
      seller,
      orderFile([orderLine('A-1'), orderLine('A-2', { Telefon: 'keins' })]),
    );
    expect(done).toMatchObject({ orders: 2, imported: 2, existing: 0, badLines: 0, lines: 2 });
    const found = await ordersOf(seller);
    expect(Object.fromEntries(found.map((order) => [order.externalId, order.status]))).toEqual({
      'A-1': 'forwarding',
      'A-2': 'in_progress',
    });
    const first = found.find((order) => order.externalId === 'A-1');
    expect(first).toMatchObject({ placedAt: '2026-11-23T08:30:00.000Z', customerName: 'Erika Müller' });
    const order = await seller.client.ok(getOrder, { params: { id: first?.id ?? '' } });
    expect(order.total).toEqual({ amountCents: 124_990, currency: 'EUR' });
  });

  test('handed in twice changes nothing', async () => {
    const seller = await api().seller();
    const file = orderFile([orderLine('A-1'), orderLine('A-2')]);
    await importFile(seller, file);
    const before = await ordersOf(seller);
    expect(await importFile(seller, file)).toMatchObject({ imported: 0, existing: 2 });
    expect(await ordersOf(seller)).toEqual(before);
  });

  test('with one good line among bad ones: the good one arrives, each bad one says why', async () => {
    const seller = await api().seller();
    const lines = [
      orderLine('A-1'),
      orderLine('', { SKU: '' }),
      orderLine('A-3', { Menge: 'zwei', Einzelpreis: 'umsonst' }),
      orderLine('A-4', { Datum: '31.02.2026' }),
      `${orderLine('A-5')};noch etwas`,
    ];
    const done = await importFile(seller, orderFile(lines));
    expect(done).toMatchObject({ imported: 1, badLines: 4 });
    const found = await badLines(seller, done.id);
    expect(
      found.map(({ line, mistakes }) => [line, mistakes.map(({ code, field }) => `${code} ${field}`)]),
    ).toEqual([
      [3, ['missing externalId', 'missing sku']],
      [4, ['quantity_invalid quantity', 'amount_invalid unitPrice']],
      [5, ['date_invalid placedAt']],
      [6, ['column_count undefined']],
    ]);
    expect(found[1]?.cells).toContain('umsonst');
  });

  test('with several lines of one number: one order of several items, or none of it', async () => {
    const seller = await api().seller();
    const lines = [
      orderLine('A-1'),
      orderLine('B-1'),
      orderLine('A-1', { SKU: 'S2', Menge: '2', Einzelpreis: '0,05' }),
      orderLine('B-1', { Menge: '0' }),
    ];
    const done = await importFile(seller, orderFile(lines));
    const [order] = await ordersOf(seller);
    const { items, total } = await seller.client.ok(getOrder, { params: { id: order?.id ?? '' } });
    expect(items.map(({ sku, quantity }) => ({ sku, quantity }))).toEqual([
      { sku: 'V0710266', quantity: 1 },
      { sku: 'S2', quantity: 2 },
    ]);
    expect(total.amountCents).toBe(125_000);
    const found = await badLines(seller, done.id);
    expect(found.map(({ line, mistakes }) => [line, mistakes[0]?.code])).toEqual([
      [3, 'other_line'],
      [5, 'quantity_invalid'],
    ]);
  });

  test.each([
    ['Windows-1252', Buffer.from(orderFile(), 'latin1'), 'windows-1252', ';'],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${orderFile()}`), 'utf-8', ';'],
    ['UTF-16', Buffer.from(`\uFEFF${orderFile()}`, 'utf16le'), 'utf-16le', ';'],
    ['tabs', Buffer.from(orderFile().replaceAll(';', '\t')), 'utf-8', '\t'],
    ['commas', Buffer.from(orderFile().replaceAll(';', ',').replace('1.249,90', '"1,249.90"')), 'utf-8', ','],
  ] as const)('in %s is read', async (_what, file, encoding, delimiter) => {
    const seller = await api().seller();
    const draft = await upload(seller, file);
    expect(draft).toMatchObject({ encoding, delimiter, state: 'draft', lines: 1 });
    expect(draft.mapping.columns).toEqual(FILE_MAPPING.columns);
    const params = { id: draft.id };
    const preview = await seller.client.ok(previewOrderImport, { params, body: { mapping: draft.mapping } });
    expect(preview).toMatchObject({
      orders: 1,
      badLines: 0,
      examples: [{ externalId: 'A-1', customerName: 'Erika Müller', total: { amountCents: 124_990 } }],
    });
    expect(await ordersOf(seller)).toEqual([]);
  });

  test.each([
    ['without any line', 'Bestellnummer;SKU\r\n', 'csv_without_lines'],
    ['with a quote that never ends', 'a;b\n"1;2\n3;4', 'csv_quotes'],
    ['with too many lines', `a\n${'1\n'.repeat(50_001)}`, 'csv_too_long'],
  ])('%s: 400', async (_what, file, code) => {
    const { client, channelId } = await api().seller();
    const body = { fileName: 'a.csv', content: Buffer.from(file).toString('base64') };
    const problem = await client.refused(uploadOrderImport, { params: { id: channelId }, body });
    expect(problem).toMatchObject({ status: 400, errors: [{ path: 'content', code }] });
  });

  test('over 5 MB: refused', async () => {
    const { client, channelId } = await api().seller();
    const body = { fileName: 'a.csv', content: Buffer.alloc((5 << 20) + 3, 'a').toString('base64') };
    const problem = await client.refused(uploadOrderImport, { params: { id: channelId }, body });
    expect(problem.status).toBe(400);
  });
});

describe('a mapping', () => {
  test('is remembered for the channel, and fits a file with other columns', async () => {
    const seller = await api().seller();
    const columns = { ...FILE_MAPPING.columns, note: 'Vorname' };
    await importFile(seller, orderFile(), { ...FILE_MAPPING, columns, currency: 'CHF', payment: 'unpaid' });
    const next = await upload(seller, orderFile([orderLine('A-2')]).replace('Datum', 'Kaufdatum'));
    expect(next.mapping).toMatchObject({ currency: 'CHF', payment: 'unpaid' });
    expect(next.mapping.columns).toMatchObject({ note: 'Vorname', placedAt: 'Kaufdatum' });
  });

  test('that misses a field or names a column that is not there: 400, and nothing is started', async () => {
    const { client, ...seller } = await api().seller();
    const { id } = await upload({ client, ...seller }, orderFile());
    const { sku: _left, ...columns } = { ...FILE_MAPPING.columns, town: 'Stadt' };
    const body = { mapping: { ...FILE_MAPPING, columns } };
    for (const operation of [previewOrderImport, startOrderImport]) {
      const problem = await client.refused(operation, { params: { id }, body });
      expect(problem).toMatchObject({
        status: 400,
        errors: [
          { path: 'mapping.columns.sku', code: 'missing' },
          { path: 'mapping.columns.town', code: 'unknown_column' },
        ],
      });
    }
    expect((await client.ok(getOrderImport, { params: { id } })).state).toBe('draft');
  });
});

test('twenty presses at once start an import once', async () => {
  const seller = await api().seller();
  const { id } = await upload(seller, orderFile());
  const input = { params: { id }, body: { mapping: FILE_MAPPING } };
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => seller.client.send(startOrderImport, input)),
  );
  const statuses = answers.map((answer) => answer.status).toSorted((a, b) => a - b);
  expect(statuses).toEqual([202, ...Array.from({ length: 19 }, () => 409)]);
  const { items } = await seller.client.ok(listOrderImports, { params: { id: seller.channelId } });
  expect(items.map((item) => item.id)).toEqual([id]);
});

test('stopped in the middle, and run twice at once: every order exactly once', async () => {
  const seller = await api().seller();
  const lines = Array.from({ length: 60 }, (_, index) => orderLine(`A-${index}`));
  const { id } = await upload(seller, orderFile(lines));
  const { client, sellerId } = seller;
  await client.ok(startOrderImport, { params: { id }, body: { mapping: FILE_MAPPING } });
  const target = { sellerId, importId: id };
  const stopped = runOrderImport(api().db, target, { logger: silentLogger, signal: AbortSignal.timeout(60) });
  await stopped.catch(() => undefined);
  await Promise.all([1, 2].map(() => runOrderImport(api().db, target, { logger: silentLogger })));
  const done = await client.ok(getOrderImport, { params: { id } });
  expect(done).toMatchObject({ state: 'done', orders: 60, imported: 60, existing: 0 });
  expect(await ordersOf(seller)).toHaveLength(60);
});

describe('a fault in the middle', () => {
  /** An import whose own connections can be lost apart from everybody else's. */
  async function prepare(lines: readonly string[]) {
    await using disposables = new AsyncDisposableStack();
    const own = disposables.use(await apiHarness());
    const db = openDatabase(own.databaseUrl, { max: 5, name: 'import-test' });
    disposables.defer(() => db.close());
    const owner = ownerPool(own.databaseUrl, { max: 1 });
    disposables.defer(() => owner.end());
    const seller = await own.seller();
    const { id } = await upload(seller, orderFile(lines));
    await seller.client.ok(startOrderImport, { params: { id }, body: { mapping: FILE_MAPPING } });
    const target = { sellerId: seller.sellerId, importId: id };
    const run = () => runOrderImport(db, target, { logger: silentLogger });
    const read = () => seller.client.ok(getOrderImport, { params: { id } });
    return { seller, owner, run, read, id, all: disposables.move() };
  }

  test('the database is lost: no line is blamed, and the next run goes on', { timeout: 60_000 }, async () => {
    const lines = Array.from({ length: 300 }, (_, index) => orderLine(`A-${index}`));
    const { owner, run, read, all } = await prepare(lines);
    await using _all = all;
    const running = run().then(
      () => 'done',
      () => 'taken up again',
    );
    await waitUntil('the first orders', async () => (await read()).imported > 0);
    await owner.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'import-test'`,
    );
    expect(await running).toBe('taken up again');
    expect(await read()).toMatchObject({ state: 'running', badLines: 0 });
    await run();
    expect(await read()).toMatchObject({ state: 'done', imported: 300, existing: 0, badLines: 0 });
  });

  test('one order cannot be taken in: it alone is blamed', { timeout: 60_000 }, async () => {
    const { seller, owner, run, read, id, all } = await prepare(
      ['A-1', 'A-2', 'A-3'].map((one) => orderLine(one)),
    );
    await using _all = all;
    await owner.query(
      `CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no'; END $$`,
    );
    await owner.query(
      `CREATE TRIGGER fail BEFORE INSERT ON orders FOR EACH ROW WHEN (NEW.external_id = 'A-2') EXECUTE FUNCTION fail()`,
    );
    await run();
    expect(await read()).toMatchObject({ state: 'done', imported: 2 });
    expect(await badLines(seller, id)).toMatchObject([{ mistakes: [{ code: 'internal_error' }] }]);
  });
});
