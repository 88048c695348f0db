import type { Actor } from '@bestellwerk/core/actor';
import type { Quote } from '@bestellwerk/core/forwarding/quote/quote';
import { maskAnswer } from '@bestellwerk/core/forwarding/supplier/mask-for-attempt';
import type { EventKind } from '@bestellwerk/domain/event-kind';
import type { FollowUpKind } from '@bestellwerk/domain/follow-up-kind';
import type { OrderStatus } from '@bestellwerk/domain/order-status';
import { stampReasons, type NewReason, type Reason } from '@bestellwerk/domain/reasons';
import type { Ids } from '../ids.ts';
import type { Draft } from '../orders/draft.ts';
import type { Check } from '../supplier/ask-supplier.ts';
import type { OrderRecord, RoundRow } from './record.ts';

const SYSTEM: Actor = { type: 'system' };

export type ChronicleTools = {
  ids: Ids;
  /** Leaves out what a retention job would have removed: requests, answers, and checks that found nothing. */
  isSlim?: boolean;
};

/**
 * Tells what happened to an order, step by step, and writes down what each step of the application leaves behind:
 * the same rows, versions and times as if it had happened. Sending its parts is told by `send-parts.ts`.
 */
export class Chronicle {
  readonly record: OrderRecord;
  readonly tools: ChronicleTools;

  constructor(draft: Draft, tools: ChronicleTools, waitingReasons: readonly NewReason[] = []) {
    const { receivedAt: at, payment } = draft;
    this.tools = tools;
    this.record = {
      draft,
      status: payment.paid ? 'in_progress' : 'awaiting_payment',
      reasons: stampReasons(waitingReasons, [], at),
      version: 1,
      costCents: null,
      paid: payment.paid,
      paymentSource: null,
      carrier: null,
      customer: draft.customer,
      shippingAddress: draft.shippingAddress,
      round: 0,
      nextAttemptAt: null,
      updatedAt: at,
      waitingSince: payment.paid ? null : at,
      forwardedAt: null,
      stuckAt: null,
      itemStates: new Map(draft.items.map((item) => [item.id, 'open'])),
      events: [],
      attempts: [],
      rounds: [],
      parts: [],
      supplierOrders: [],
      followUps: [],
      bookings: [],
    };
    this.note(at, 'received', this.channelActor());
  }

  channelActor(): Actor {
    const { type, name } = this.record.draft.channel;
    return type === 'own_shop' ? { type: 'token', name } : { type: 'channel', name };
  }

  note(at: Date, kind: EventKind, actor: Actor = SYSTEM, data: unknown = {}): void {
    const id = this.tools.ids.make(at);
    this.record.events.push({ id, at, kind, actorType: actor.type, actorName: actor.name ?? null, data });
  }

  get round(): RoundRow {
    const round = this.record.rounds.at(-1);
    if (!round) throw new Error('the order has no round yet');
    return round;
  }

  /** What every move of an order changes beside its status. */
  move(at: Date, to: OrderStatus, reasons: readonly Reason[]): void {
    const { record } = this;
    const isStuck = to === 'in_progress' && reasons.length > 0;
    record.status = to;
    record.reasons = reasons;
    record.version += 1;
    record.updatedAt = at;
    record.waitingSince = isStuck || to === 'awaiting_payment' ? (record.waitingSince ?? at) : null;
    if (isStuck) record.stuckAt ??= at;
    if (to === 'forwarded') record.forwardedAt ??= at;
  }

  /** Our own checks find nothing: the order is on its way. */
  start(at: Date, actor: Actor): void {
    this.openRound(at, 'forward');
    this.move(at, 'forwarding', []);
    this.note(at, 'forwarding_started', actor, { round: this.record.round });
  }

  /** Our own checks hold it; the supplier is asked for his part beside that. */
  hold(at: Date, actor: Actor, found: readonly NewReason[]): void {
    this.openRound(at, 'inspect');
    const reasons = stampReasons(found, this.record.reasons, at);
    this.move(at, 'in_progress', reasons);
    this.note(at, 'held', actor, { reasons: reasons.map(({ code, field }) => ({ code, field })) });
  }

  asked(at: Date, check: Check, durationMs: number): void {
    const { outcome, exchange, request, reference } = check;
    if (!exchange || (this.tools.isSlim && outcome.kind === 'quoted')) return;
    const outcomes = { quoted: 'accepted', refused: 'refused', unavailable: 'not_processed' } as const;
    this.record.attempts.push({
      id: this.tools.ids.make(at),
      at,
      kind: 'check',
      reference,
      partId: null,
      fence: null,
      durationMs,
      httpStatus: exchange.httpStatus ?? null,
      outcome: outcomes[outcome.kind],
      supplierCode: outcome.kind === 'refused' ? (outcome.supplierCode ?? null) : null,
      request: this.tools.isSlim ? null : request,
      response: this.tools.isSlim ? null : maskAnswer(exchange),
    });
  }

  inspected(at: Date, found: readonly NewReason[], costCents: number | null): void {
    this.endRound(at);
    const known = new Set(this.record.reasons.map((reason) => `${reason.code} ${reason.field ?? ''}`));
    const added = found.filter((reason) => !known.has(`${reason.code} ${reason.field ?? ''}`));
    if (added.length === 0 && costCents === null) return;
    this.record.costCents = costCents ?? this.record.costCents;
    const all = [...this.record.reasons, ...added];
    this.move(at, 'in_progress', stampReasons(all, this.record.reasons, at));
  }

  quoted(at: Date, quote: Quote): void {
    this.round.quote = quote;
    this.round.quotedAt = at;
    this.record.costCents = quote.parts.reduce((sum, part) => sum + part.costCents, 0);
  }

  /** The order comes back from its way, with the reasons found. */
  bringBack(at: Date, found: readonly NewReason[]): void {
    this.endRound(at);
    const isPartly = [...this.record.itemStates.values()].includes('forwarded');
    const all: NewReason[] = isPartly ? [...found, { code: 'partially_forwarded' }] : [...found];
    const reasons = stampReasons(all, this.record.reasons, at);
    this.move(at, 'in_progress', reasons);
    this.note(at, 'held', SYSTEM, {
      reasons: reasons.map(({ code, field, supplierMessage }) => ({ code, field, supplierMessage })),
    });
  }

  endRound(at: Date): void {
    this.round.step = 'done';
    this.round.doneAt = at;
  }

  /** What is still open of it is closed; a part that is with the supplier stays there. */
  close(at: Date, user: Actor, action: 'cancel' | 'mark_manually_sent'): void {
    const { itemStates } = this.record;
    const isRest = [...itemStates.values()].includes('forwarded');
    for (const [id, state] of itemStates) if (state === 'open') itemStates.set(id, 'closed');
    const ends = { cancel: 'cancelled', mark_manually_sent: 'manually_sent' } as const;
    const kinds = { cancel: 'cancelled', mark_manually_sent: 'marked_manually_sent' } as const;
    this.move(at, isRest ? 'forwarded' : ends[action], []);
    this.followUp(at, action === 'cancel' ? 'cancel_in_channel' : 'order_at_supplier');
    this.note(at, isRest ? 'rest_closed' : kinds[action], user, { action });
  }

  followUp(at: Date, kind: FollowUpKind): void {
    this.record.followUps.push({ id: this.tools.ids.make(at), kind, createdAt: at, doneAt: null });
  }

  /** The seller ticks the follow-up that was raised last. */
  tick(at: Date, user: Actor): void {
    const followUp = this.record.followUps.at(-1);
    if (!followUp) throw new Error('the order has no follow-up');
    followUp.doneAt = at;
    this.note(at, 'follow_up_done', user, { kind: followUp.kind });
  }

  private openRound(at: Date, mode: 'forward' | 'inspect'): void {
    this.record.round += 1;
    this.record.rounds.push({
      round: this.record.round,
      step: 'send',
      mode,
      source: null,
      quote: null,
      quotedAt: null,
      queuedAt: at,
      doneAt: null,
    });
  }
}
