import { pino, type DestinationStream, type Logger as PinoLogger } from 'pino';
import { redactRecord, redactText } from './redact.ts';

export type Logger = PinoLogger;
export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';

/**
 * JSON lines on standard output. Secrets and personal data are hidden by the name of their key at any depth,
 * so a caller may log a whole order without thinking; text that is built into the message is only cleaned of
 * what can be recognised.
 */
export function createLogger(
  options: { name: string; level?: LogLevel },
  destination?: DestinationStream,
): Logger {
  return pino(
    {
      name: options.name,
      level: options.level ?? 'info',
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }), log: redactRecord },
      serializers: { err: serializeError, error: serializeError },
      hooks: {
        logMethod(args, method) {
          const values: unknown[] = args;
          for (const [index, value] of values.entries()) {
            if (typeof value === 'string') values[index] = redactText(value);
          }
          method.apply(this, args);
        },
      },
    },
    destination,
  );
}

export const silentLogger: Logger = pino({ level: 'silent' });

/** Only what never carries a row's values: PostgreSQL puts those into `detail` and `where`. */
function serializeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code: unknown = 'code' in error ? error.code : undefined;
  return {
    type: error.name,
    message: redactText(error.message),
    ...(typeof code === 'string' ? { code } : {}),
    stack: error.stack === undefined ? undefined : redactText(error.stack),
    ...(error.cause instanceof Error ? { cause: serializeError(error.cause) } : {}),
  };
}
