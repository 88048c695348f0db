import type { MockRejectionCode } from '@bestellwerk/contracts/mock-supplier/fault';
import { json, type Answer } from '../http/answer.ts';

export const errorTexts: Readonly<Record<MockRejectionCode, string>> = {
  ER001: 'Products not found.',
  ER002: 'Incorrect product references.',
  ER003: 'Products have no stock.',
  ER004: 'The postcode does not have the format of the country.',
  ER005: 'There is not enough money in the money box.',
  ER006: 'The order could not be handled.',
  ER007: 'The order does not reach the minimum purchase.',
  ER008: 'An order with this internal reference exists already.',
  ER009: 'The order cannot be handled right now, please try again.',
  ER010: 'No carrier is available for this order.',
  ER011: 'The payment was refused.',
  ER012: 'The order does not reach the minimum for payment by bank wire.',
  ER013: 'The export papers are missing.',
  ER014: 'The subscription does not allow this order.',
};

/** Shape 1: JSON inside the message string. */
export function codedError(
  status: number,
  code: MockRejectionCode,
  data: Readonly<Record<string, unknown>> = {},
): Answer {
  return json(status, { code, message: JSON.stringify({ info: errorTexts[code], data }) });
}
