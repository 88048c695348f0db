import { isDeepStrictEqual } from 'node:util';
import type { Operation } from '@bestellwerk/contracts/http/operation';
import type { AnyAnswer } from './route.ts';

/** Throws where an answer is not exactly what the contract says, keys it does not know included. */
export function checkAnswer(operation: Operation, answer: AnyAnswer): void {
  const schema = operation.responses[answer.status];
  if (schema === undefined) throw new Error(`${operation.id} has no answer ${answer.status}`);
  const sent: unknown = answer.body === undefined ? undefined : JSON.parse(JSON.stringify(answer.body));
  if (schema === null) {
    if (sent !== undefined) throw new Error(`${operation.id} answers ${answer.status} without a body`);
    return;
  }
  const read: unknown = JSON.parse(JSON.stringify(schema.parse(sent)));
  if (!isDeepStrictEqual(read, sent)) {
    throw new Error(`${operation.id} answered with keys its contract does not know: ${JSON.stringify(sent)}`);
  }
}
