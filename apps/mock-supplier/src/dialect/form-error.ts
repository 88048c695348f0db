import { json, type Answer } from '../http/answer.ts';
import { stableHash } from './stable-hash.ts';
import type { FormErrors } from './validate-form.ts';

const addressFields = [
  'firstName',
  'lastName',
  'country',
  'postcode',
  'town',
  'address',
  'phone',
  'email',
  'comment',
  'vatNumber',
  'companyName',
];
const orderFields = [
  'internalReference',
  'cashOnDelivery',
  'language',
  'paymentMethod',
  'shippingAddress',
  'carriers',
  'products',
  'dateAdd',
];

/** PHP writes an empty map as a list, so a field without errors is `[]`. */
type Node = [] | { errors?: string[]; children?: Record<string, Node> };

/** Every fourth form error says only "Validation Failed" and leaves the root's own message out. */
export function formError(errors: FormErrors, reference: string): Answer {
  const children = Object.fromEntries(orderFields.map((field) => [field, nodeOf(field, errors)]));
  if (stableHash(`form:${reference}`) % 4 === 0) {
    return json(400, { code: 400, message: 'Validation Failed', errors: { children } });
  }
  const message = messageText(errors);
  return json(400, { code: 400, message, errors: { errors: ['This value is not valid.'], children } });
}

function nodeOf(field: string, errors: FormErrors): Node {
  const own = errors.get(field);
  if (field === 'shippingAddress' && [...errors.keys()].some((path) => path.startsWith(`${field}.`))) {
    return {
      children: Object.fromEntries(addressFields.map((name) => [name, nodeOf(`${field}.${name}`, errors)])),
    };
  }
  return own === undefined ? [] : { errors: [...own] };
}

function messageText(errors: FormErrors): string {
  const lines: string[] = [];
  let section = '';
  for (const [path, messages] of errors) {
    const [first = '', second] = path.split('.');
    if (first !== section) lines.push(`${first}:`);
    section = first;
    if (second !== undefined) lines.push(`    ${second}:`);
    const indent = second === undefined ? '    ' : '        ';
    lines.push(...messages.map((message) => `${indent}ERROR: ${message}`));
  }
  return `${lines.join('\n')}\n`;
}
