/** Lost or refused connections, rollbacks that may be tried again, no room, locks, a server that goes or comes. */
const PASSING_SQLSTATE = /^(?:08|40|53|57|58)|^55P03$/u;
/** What Prisma calls: not reached, timed out, closed, no connection free, transaction lost, write conflict. */
const PASSING_PRISMA = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2034', 'P2037']);
const LOST_CONNECTION =
  /connection (?:terminated|error|closed)|encountered a connection error|timeout exceeded when trying to connect/iu;
const LOST_SOCKET = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']);

/**
 * Whether the database, rather than what was to be written, kept a transaction from being done: the same may work a
 * moment later. Nothing of it was done, a lost commit apart, of which nobody can say.
 */
export function isPassingFault(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const codes = [codeOf(error), codeOf(error.cause), codeOf(causeInPrisma(error))];
  return (
    codes.some((code) => PASSING_SQLSTATE.test(code) || PASSING_PRISMA.has(code) || LOST_SOCKET.has(code)) ||
    LOST_CONNECTION.test(error.message)
  );
}

function codeOf(value: unknown): string {
  const { code, originalCode } = (value ?? {}) as { code?: unknown; originalCode?: unknown };
  const found = originalCode ?? code;
  return typeof found === 'string' ? found : '';
}

function causeInPrisma(error: Error): unknown {
  const { meta } = error as { meta?: { driverAdapterError?: { cause?: unknown } } };
  return meta?.driverAdapterError?.cause;
}
