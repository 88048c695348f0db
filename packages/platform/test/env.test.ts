import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EnvError, environmentVariables, readEnv } from '../src/env.ts';

function problemsOf(source: Record<string, string>): readonly string[] {
  try {
    readEnv(source);
  } catch (error) {
    if (error instanceof EnvError) return error.problems;
    throw error;
  }
  return [];
}

describe('defaults', () => {
  test('an empty environment is a demo on loopback', () => {
    expect(readEnv({})).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      isPortExplicit: false,
      forwarding: 'inline',
      payments: 'demo',
      demo: true,
    });
  });

  test('in production there is neither demo nor demo payment', () => {
    expect(readEnv({ NODE_ENV: 'production' })).toMatchObject({ demo: false, payments: 'none' });
  });

  test('an empty value is as good as none', () => {
    expect(readEnv({ PORT: '', DEMO: '' })).toMatchObject({ port: 3000, isPortExplicit: false, demo: true });
  });

  test('zero is zero, never the default', () => {
    expect(readEnv({ SUPPLIER_MAX_PROCESSING_MS: '0' }).supplierMaxProcessingMs).toBe(0);
  });
});

describe('refusals', () => {
  test('everything that is wrong is listed at once', () => {
    const problems = problemsOf({
      PORT: '70000',
      FORWARDING: 'Off',
      DATABASE_URL: 'mysql://here',
      SESSION_SECRET: 'short',
      SUPPLIER_TIMEOUT: '1',
    });
    expect(problems).toHaveLength(5);
    expect(problems.join('\n')).toMatch(
      /SUPPLIER_TIMEOUT is not a setting; did you mean SUPPLIER_TIMEOUT_MS\?/,
    );
  });

  test.each(['3000.0', '3e3', '0x10', '+1', '-1', ' 3000', '03000', 'NaN', '', '99999999999999999999'])(
    'PORT=%j is not taken for a number',
    (text) => {
      expect(problemsOf({ PORT: text })).toHaveLength(text === '' ? 0 : 1);
    },
  );

  test.each([
    ['DATABSE_URL', 'DATABASE_URL'],
    ['SESION_SECRET', 'SESSION_SECRET'],
    ['FORWARDING_CONCURENCY', 'FORWARDING_CONCURRENCY'],
  ])('%s is taken for a misspelled %s', (wrong, right) => {
    expect(problemsOf({ [wrong]: 'x' })).toEqual([`${wrong} is not a setting; did you mean ${right}?`]);
  });

  test.each(['PATH', 'NODE', 'HOME', 'POST', 'PORTS', 'HOSTNAME', 'npm_config_port', 'DATABASE'])(
    "%s is somebody else's and no mistake",
    (name) => {
      expect(problemsOf({ [name]: 'x' })).toEqual([]);
    },
  );

  test('demo payments need the demo', () => {
    expect(problemsOf({ PAYMENTS: 'demo', DEMO: '0' })).toEqual([
      'PAYMENTS can be "demo" only together with DEMO=1',
    ]);
  });

  test('a supplier needs its key', () => {
    expect(problemsOf({ SUPPLIER_URL: 'https://supplier.test' })).toHaveLength(1);
  });

  test("an operator's token that could be guessed is refused; without one nobody is the operator", () => {
    expect(problemsOf({ OPERATOR_TOKEN: `${'x'.repeat(32)} y` })).toEqual([
      'OPERATOR_TOKEN must have only letters, digits and signs of ASCII, and no blanks',
    ]);
    expect(problemsOf({ OPERATOR_TOKEN: 'x'.repeat(501) })).toEqual([
      'OPERATOR_TOKEN must have at most 500 characters',
    ]);
    expect(problemsOf({ OPERATOR_TOKEN: 'geheim' })).toEqual([
      'OPERATOR_TOKEN must have at least 32 characters',
    ]);
    expect(readEnv({}).operatorToken).toBeUndefined();
  });

  test('neither a password nor a secret is repeated', () => {
    const text = problemsOf({ DATABASE_URL: 'x://u:hunter2@h', SESSION_SECRET: 'tooshort' }).join();
    expect(text).not.toMatch(/hunter2|tooshort/);
  });
});

test('.env.example lists every setting and no other', () => {
  const text = readFileSync(resolve(import.meta.dirname, '../../../.env.example'), 'utf8');
  const listed = [...text.matchAll(/^(?:# )?([A-Z_]+)=/gm)].map((match) => match[1] ?? '');
  const settings: string[] = environmentVariables.filter((name) => name !== 'NODE_ENV');
  expect(new Set(listed)).toEqual(new Set(settings));
  expect(listed).toHaveLength(settings.length);
});
