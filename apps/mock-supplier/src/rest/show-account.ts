import type { Desk } from '../desk.ts';
import { euroText } from '../dialect/euro-text.ts';
import { empty, json, type Answer } from '../http/answer.ts';
import type { RestCall } from './rest-call.ts';

export function confirmKey(): Answer {
  return empty(200);
}

export function showPurse(_call: RestCall, desk: Desk): Answer {
  return json(200, euroText(desk.books.purse.cents()));
}
