import { expect, test } from 'vitest';
import { createLogger } from '../src/logger.ts';

function logged(write: (logger: ReturnType<typeof createLogger>) => void): string {
  let text = '';
  const logger = createLogger({ name: 'test' }, { write: (line) => void (text += line) });
  write(logger);
  return text;
}

test('personal data and secrets are hidden at any depth, the rest stays', () => {
  const text = logged((logger) =>
    logger.info(
      {
        order: {
          number: '1042',
          customer: { firstName: 'Anna' },
          parts: [{ shippingAddress: { line1: 'Weg 1' } }],
        },
        headers: { Authorization: 'Bearer abc', 'X-Shopify-Hmac-SHA256': 'sig' },
        apiKey: 'key-1',
      },
      'received',
    ),
  );
  expect(text).not.toMatch(/Anna|Weg 1|abc|sig"|key-1/);
  expect(JSON.parse(text)).toMatchObject({ level: 'info', msg: 'received', order: { number: '1042' } });
});

test('messages and errors lose addresses, tokens and passwords', () => {
  const text = logged((logger) => {
    logger.error(
      {
        err: new Error('postgresql://u:hunter2@h/db refused anna@example.org', {
          cause: new Error('bw_0123456789ab'),
        }),
      },
      'for %s',
      'ben@example.org',
    );
  });
  expect(text).not.toMatch(/hunter2|anna@|bw_0123|ben@/);
  expect(text).toContain('postgresql://u:');
});

test("a database error keeps its code and loses the row's values", () => {
  const error = Object.assign(new Error('duplicate key'), {
    code: '23505',
    detail: 'Key (email)=(x) exists',
  });
  const text = logged((logger) => logger.error(error));
  expect(text).toContain('23505');
  expect(text).not.toContain('Key (email)');
});
