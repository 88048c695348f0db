import {
  getOrderImport,
  listBadLines,
  startOrderImport,
  uploadOrderImport,
} from '@bestellwerk/contracts/seller-api/order-imports';
import { systemClock } from '@bestellwerk/platform/clock';
import { apiClient } from '../../api-client.ts';
import { waitUntil } from '../../builders/wait-for-order.ts';
import { makeSeller } from '../../chaos/campaign/make-sellers.ts';
import type { Stage } from '../../chaos/stage/open-stage.ts';
import type { Measurement } from '../bench-result.ts';

const PATIENCE_MS = 600_000;
const HEADER = 'Bestellnummer;Vorname;Nachname;E-Mail;Telefon;Straße;PLZ;Ort;SKU;Menge;Einzelpreis';
const BAD_EVERY = 100;

/** A file of orders of which one line in a hundred is bad, until all good ones are orders and all bad ones tell why. */
export async function measureFile(stage: Stage, lines: number): Promise<Measurement> {
  const seller = await makeSeller(stage, { balanceCents: 1_000 });
  const api = await stage.startApi();
  const client = apiClient(api.url, { authorization: `Bearer ${seller.token}` });
  const draft = await client.ok(uploadOrderImport, {
    params: { id: seller.ownShopId },
    body: { fileName: 'orders.csv', content: Buffer.from(makeFile(lines)).toString('base64') },
  });
  const params = { id: draft.id };
  const startedMs = systemClock.monotonicMs();
  await client.ok(startOrderImport, { params, body: { mapping: draft.mapping } });
  const seen = new Set<number>();
  const done = await waitUntil(
    'the import to be done',
    async () => {
      await systemClock.sleep(200);
      const now = await client.ok(getOrderImport, { params });
      seen.add(now.imported);
      return now.state === 'done' && now;
    },
    PATIENCE_MS,
  );
  const seconds = Math.round((systemClock.monotonicMs() - startedMs) / 100) / 10;
  const bad = lines / BAD_EVERY;
  const { items } = await client.ok(listBadLines, { params, query: { limit: '200' } });
  const isRight =
    done.imported === lines - bad && done.badLines === bad && items.length === Math.min(bad, 200);
  if (!isRight) throw new Error(`the import ended with ${JSON.stringify({ ...done, listed: items.length })}`);
  await api.stop();
  return {
    name: `file of ${lines} lines`,
    value: seconds,
    unit: 's',
    note: `${done.imported} orders, ${done.badLines} bad lines with reasons, ${seen.size} steps of progress seen`,
  };
}

function makeFile(lines: number): string {
  const line = (index: number) => {
    const price = index % BAD_EVERY === 0 ? 'gratis' : '49,90';
    return `F-${index};Greta;Sommerfeld;greta@example.de;+49 1512 3456789;Lindenstraße 12;10969;Berlin;V0710266;1;${price}`;
  };
  return [HEADER, ...Array.from({ length: lines }, (_, index) => line(index))].join('\r\n');
}
