import { REASON_CODES } from '@bestellwerk/domain/reasons';
import { ORDER_STATUSES } from '@bestellwerk/domain/order-status';
import type { SampleOrder, Samples } from './sample-orders.ts';

export type Query = Readonly<Record<string, string | readonly string[]>>;

/** One kind of question to the order list, in several wordings. */
export type ListQuestion = { name: string; barMs: number; queries: readonly Query[] };

const PAGE_BAR_MS = 25;
const SEARCH_BAR_MS = 50;
const DAY_MS = 86_400_000;

export function pageQuestions({ orders, channelIds, newest }: Samples): ListQuestion[] {
  const dayOf = (order: SampleOrder) => order.placedAt.toISOString().slice(0, 10);
  const month = new Date(newest.getTime() - 30 * DAY_MS).toISOString().slice(0, 10);
  const each = <Value>(values: readonly Value[], query: (value: Value) => Query) => values.map(query);
  const question = (name: string, queries: readonly Query[]) => ({ name, barMs: PAGE_BAR_MS, queries });
  return [
    question('first page', [{}]),
    question('first page of „Zu prüfen"', [{ attention: 'true' }]),
    question(
      'by status',
      each(ORDER_STATUSES, (status) => ({ status })),
    ),
    question('by several statuses', [
      { status: ['in_progress', 'awaiting_payment'] },
      { status: ['cancelled', 'manually_sent', 'forwarding'] },
    ]),
    question(
      'by reason',
      each(REASON_CODES, (reason) => ({ reason })),
    ),
    question(
      'by channel',
      each(channelIds, (channelId) => ({ channelId })),
    ),
    question(
      'by channel and status',
      each(channelIds, (channelId) => ({ channelId, status: 'cancelled' })),
    ),
    question(
      'by date',
      each(orders, (order) => ({ placedFrom: dayOf(order), placedTo: dayOf(order) })),
    ),
    question(
      'by amount, to the cent',
      each(orders, ({ totalCents }) => ({ totalFrom: String(totalCents), totalTo: String(totalCents) })),
    ),
    question(
      'by amount, up to a cent and from a euro on',
      each(orders, ({ totalCents }) => ({
        totalFrom: String(totalCents),
        totalTo: String(totalCents + 10_000),
      })),
    ),
    question('by amount, the dearest', [
      { totalFrom: '30000' },
      { totalFrom: '60000' },
      { totalFrom: '90000' },
    ]),
    question(
      'by status, channel, date and amount',
      each(channelIds, (channelId) => ({
        channelId,
        status: 'shipped',
        placedFrom: month,
        totalFrom: '15000',
      })),
    ),
    question('dearest first', [
      { sort: '-total' },
      { sort: 'total' },
      { sort: '-total', status: 'cancelled' },
    ]),
    question('longest waiting first', [
      { sort: 'waitingSince' },
      { sort: '-waitingSince' },
      { sort: 'waitingSince', attention: 'true' },
    ]),
  ];
}

export function searchQuestions({ orders }: Samples): ListQuestion[] {
  const question = (name: string, queries: readonly Query[]) => ({ name, barMs: SEARCH_BAR_MS, queries });
  const local = (phone: string) => phone.replace(/^\+49 ?/, '0');
  return [
    question(
      'search by name',
      orders.map(({ lastName }) => ({ q: lastName })),
    ),
    question(
      'search by full words that many have',
      ['müller', 'anna', 'berlin', 'gmbh', 'schmidt hamburg', 'de', 'anna müller berlin'].map((q) => ({ q })),
    ),
    question(
      'search by number',
      orders.map(({ number }) => ({ q: number })),
    ),
    question(
      'search by a part of a number',
      orders.map(({ number }) => ({ q: number.replace(/\D/gu, '').slice(-4) })),
    ),
    question(
      'search for 50 numbers',
      orders.map((_, index) => ({
        q: Array.from({ length: 50 }, (_, step) => orders[(index + step) % orders.length]?.number ?? '').join(
          '\n',
        ),
      })),
    ),
    question(
      'search by phone as stored',
      orders.map(({ phone }) => ({ q: phone })),
    ),
    question(
      'search by phone in one piece',
      orders.map(({ phone }) => ({ q: local(phone).replaceAll(/[^\d]/gu, '') })),
    ),
    question(
      'search by the end of a phone',
      orders.map(({ phone }) => ({ q: phone.replaceAll(/\D/gu, '').slice(-6) })),
    ),
    question('search for what nobody has', [
      { q: 'xylophonist' },
      { q: '#99999999' },
      { q: 'qzx@nowhere.example' },
    ]),
  ];
}
