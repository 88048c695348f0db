import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { orderBody } from './order-body.ts';
import { apiKey, clientOf, temporaryFolder } from './supplier-under-test.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** The mock as a process of its own, as `npm start` runs it. */
async function spawnSupplier(folder: string) {
  const child = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      DATA_DIR: folder,
      MOCK_SUPPLIER_PORT: '0',
      SUPPLIER_API_KEY: apiKey,
      MOCK_RATE_PER_SECOND: '100000',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const { event, port } = JSON.parse(line) as { event: string; port: number };
  expect(event).toBe('listening');
  return { child, supplier: clientOf(`http://127.0.0.1:${port}`) };
}

async function end(child: ChildProcess, signal: NodeJS.Signals) {
  const exited = once(child, 'exit');
  child.kill(signal);
  return (await exited) as [number | null, NodeJS.Signals | null];
}

it('every order that was answered is there after kill -9 in the middle of a burst', async () => {
  const folder = temporaryFolder();
  const before = await spawnSupplier(folder);
  const answered: string[] = [];
  const bodies = Array.from({ length: 300 }, () => orderBody());
  const burst = bodies.map(async (body) => {
    const { status } = await before.supplier.create(body);
    expect(status).toBe(201);
    answered.push(body.order.internalReference);
    if (answered.length === 100) before.child.kill('SIGKILL');
  });
  await Promise.allSettled(burst);
  expect(answered.length).toBeGreaterThanOrEqual(100);

  const after = await spawnSupplier(folder);
  const orders = await after.supplier.orders();
  const booked = orders.map(({ internalReference }) => internalReference);
  expect(answered.filter((reference) => !booked.includes(reference))).toEqual([]);
  const charged = orders.reduce((sum, order) => sum + order.totalCents, 0);
  const { amount } = (await after.supplier.control('GET', 'purse')) as { amount: string };
  expect(Number(amount.replace('.', ''))).toBe(100_000_000 - charged);
  await end(after.child, 'SIGTERM');
});

it('stock, purse, pins and tracking survive a restart, and ids go on', async () => {
  const folder = temporaryFolder();
  const before = await spawnSupplier(folder);
  await before.supplier.create(orderBody());
  const [order] = await before.supplier.orders();
  await before.supplier.control('POST', `ship/${order?.id}`);
  await before.supplier.control('PUT', 'stock/V0710266', { quantity: 3 });
  await before.supplier.control('PUT', 'purse', { amount: '123.45' });
  await before.supplier.pin([{ reference: 'BW-5-*', outcome: 'unknown' }]);
  await end(before.child, 'SIGKILL');

  const { child, supplier } = await spawnSupplier(folder);
  expect((await supplier.get(`tracking/order/${order?.id}.json`)).status).toBe(200);
  expect((await supplier.get('user/purse.json')).json).toBe('123.45');
  expect(await supplier.control('GET', 'pins')).toMatchObject({ pins: [{ reference: 'BW-5-*' }] });
  expect(await supplier.control('GET', 'catalog')).toMatchObject({ 0: { sku: 'V0710266', stock: 3 } });
  await supplier.control('POST', 'reset');
  await supplier.create(orderBody());
  expect(Number((await supplier.orders())[0]?.id)).toBeGreaterThan(Number(order?.id));
  await end(child, 'SIGTERM');
});

it('SIGTERM ends it at once with exit code 0, although a connection is being held', async () => {
  const { child, supplier } = await spawnSupplier(temporaryFolder());
  await supplier.fault({ fault: 'timeout_before', delayMs: 600_000 });
  const held = supplier.check(orderBody()).then(
    () => 'answered',
    () => 'dropped',
  );
  await expect.poll(supplier.requests, { timeout: 10_000 }).toHaveLength(1);
  expect(await end(child, 'SIGTERM')).toEqual([0, null]);
  expect(await held).toBe('dropped');
});

it('a port that is taken and a bad setting end it with a message and exit code 1', async () => {
  const { supplier, child } = await spawnSupplier(temporaryFolder());
  const port = new URL(supplier.url).port;
  for (const [value, message] of [
    [port, 'EADDRINUSE'],
    ['many', 'MOCK_SUPPLIER_PORT must be a whole number'],
  ] as const) {
    const env = { ...process.env, DATA_DIR: temporaryFolder(), MOCK_SUPPLIER_PORT: value };
    const second = spawn(process.execPath, [main], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let text = '';
    second.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
    expect(await once(second, 'close')).toEqual([1, null]);
    expect(text).toContain(message);
  }
  await end(child, 'SIGTERM');
});
