import { triggerDemoFault } from '@bestellwerk/contracts/seller-api/demo';
import { loseNextAnswer } from '@bestellwerk/core/forwarding/supplier/lose-next-answer';
import { controlMock } from '@bestellwerk/testing/forwarding/mock-control';
import { startMockSupplierProcess } from '@bestellwerk/testing/processes/start-mock-supplier-process';
import { expect, test } from 'vitest';
import { apiHarness } from './support/api-harness.ts';

test('in the demo a press loses the answer to the next order, once', async () => {
  await using supplier = await startMockSupplierProcess();
  await using api = await apiHarness({ loseNextAnswer: () => loseNextAnswer(supplier.url) });
  const { client } = await api.seller();
  expect((await client.send(triggerDemoFault)).status).toBe(204);
  expect(await controlMock(supplier.url).faults()).toMatchObject([
    { fault: 'timeout_after', times: 1, match: { endpoint: 'order/create' } },
  ]);
});

test('403 outside the demo, and where the supplier is no mock', async () => {
  for (const options of [{}, { loseNextAnswer: () => Promise.resolve(false) }]) {
    await using api = await apiHarness(options);
    const { client } = await api.seller();
    const problem = await client.refused(triggerDemoFault);
    expect(problem).toMatchObject({ status: 403, code: 'forbidden' });
  }
});
