import type { Desk } from '../desk.ts';
import { serverError } from '../dialect/rubbish.ts';
import { carryOutFault } from '../faults/carry-out-fault.ts';
import { pinnedFault } from '../faults/pinned-fault.ts';
import { json, type Answer, type Reply } from '../http/answer.ts';
import { tooManyRequests } from '../http/rate-limit.ts';
import { readRestCall, type RawRequest } from './read-rest-call.ts';
import { RefusedCall } from './refused-call.ts';
import type { RestCall } from './rest-call.ts';
import { findRoute, type RestRoute } from './routes.ts';

/**
 * The order of precedence: key, path, rate limit, the oldest matching fault, the transport part of a pin,
 * and only then the supplier itself: form, refusing pin, duplicate, postcode, articles, stock, carrier, money.
 * A fault therefore hides a pin, but what is processed under a fault is still refused by its pin.
 */
export async function answerRestCall(raw: RawRequest, desk: Desk): Promise<Reply> {
  const entry = desk.requests.add({
    at: desk.clock.now().toISOString(),
    method: raw.method,
    endpoint: raw.path,
    reference: null,
    status: null,
    fault: null,
  });
  if (raw.authorization !== `Bearer ${desk.apiKey}`) {
    entry.status = 401;
    return json(401, { message: 'Invalid Token' });
  }
  const match = findRoute(raw.method, raw.path);
  if (match === undefined) {
    entry.status = 400;
    return json(400, { code: 400, message: 'Bad Request' });
  }
  const call = readRestCall(raw, match);
  entry.reference = call.reference;
  const allowance = desk.rateLimit.take(desk.apiKey, groupOf(match.route));
  if (!allowance.allowed) {
    entry.status = 429;
    return tooManyRequests(desk.clock);
  }
  const pin = call.reference === null ? undefined : desk.books.pins.find(call.reference);
  const fault = desk.faults.take(call) ?? pinnedFault(pin?.outcome, call);
  entry.fault = fault?.fault ?? null;
  const process = () => carryOut(match.route, call, desk);
  const reply = fault === undefined ? await process() : await carryOutFault(fault, call, desk, process);
  if (typeof reply === 'string') return reply;
  entry.status = reply.status;
  return reply.status === 429 ? reply : { ...reply, headers: { ...allowance.headers, ...reply.headers } };
}

/** Everything the answer tells is in the file before the answer goes out. */
async function carryOut(route: RestRoute, call: RestCall, desk: Desk): Promise<Answer> {
  try {
    const answer = answerOrRefusal(route, call, desk);
    await desk.books.settled();
    return answer;
  } catch {
    return serverError;
  }
}

function answerOrRefusal(route: RestRoute, call: RestCall, desk: Desk): Answer {
  try {
    return route.handle(call, desk);
  } catch (error) {
    if (error instanceof RefusedCall) return error.answer;
    throw error;
  }
}

/** Limits are counted per group: order, shipping, tracking, user, catalog. */
function groupOf(route: RestRoute): string {
  return route.path.slice(0, route.path.indexOf('/'));
}
