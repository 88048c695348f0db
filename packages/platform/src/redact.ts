const hidden = '[hidden]';

/** Names, in lower case, whose values never reach a log: secrets first, then what identifies a buyer. */
const hiddenKeys = new Set([
  'password',
  'passwordhash',
  'token',
  'accesstoken',
  'refreshtoken',
  'secret',
  'webhooksecret',
  'sessionsecret',
  'appsecret',
  'apikey',
  'supplierapikey',
  'authorization',
  'cookie',
  'set-cookie',
  'x-shopify-hmac-sha256',
  'x-wc-webhook-signature',
  'databaseurl',
  'smtpurl',
  'email',
  'phone',
  'firstname',
  'lastname',
  'fullname',
  'customername',
  'company',
  'companyname',
  'customer',
  'originalcustomer',
  'address',
  'line1',
  'line2',
  'line3',
  'postcode',
  'town',
  'shippingaddress',
  'originalshippingaddress',
  'shipping_address',
  'billing_address',
  'rawbody',
]);

const deepest = 8;

/** A copy that is safe to log; errors pass through to the logger's own serializer. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redactText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Error || value instanceof Date) return value;
  if (ArrayBuffer.isView(value)) return '[bytes]';
  if (depth >= deepest) return '[deeper]';
  if (Array.isArray(value)) return value.map((entry) => redact(entry, depth + 1));
  return redactRecord(value, depth);
}

export function redactRecord(record: object, depth = 0): Record<string, unknown> {
  const safe: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(record)) {
    safe[key] = hiddenKeys.has(key.toLowerCase()) && value != null ? hidden : redact(value, depth + 1);
  }
  return safe;
}

/** Hides passwords in connection strings, bearer tokens and e-mail addresses inside running text. */
export function redactText(text: string): string {
  return text
    .replace(/(\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@]*):[^\s@/]+@/gi, `$1:${hidden}@`)
    .replace(/\b(Bearer|Basic)\s+[\w.~+/=-]+/gi, `$1 ${hidden}`)
    .replace(/\bbw_[\w-]{8,}/g, hidden)
    .replace(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g, hidden);
}
