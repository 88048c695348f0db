import type { BodyInputOf, Operation, ResponseOf } from '@bestellwerk/contracts/http/operation';
import { problemSchema, type Problem } from '@bestellwerk/contracts/http/problem';

export type CallInput<T extends Operation> = {
  params?: Record<string, string>;
  query?: Record<string, string | readonly string[] | undefined>;
  body?: BodyInputOf<T>;
  headers?: Record<string, string>;
};

export type RawAnswer = { status: number; headers: Headers; text: string };

export type ApiClient = {
  /** Expects success, and answers with the typed body. */
  ok<T extends Operation>(operation: T, input?: CallInput<T>): Promise<ResponseOf<T>>;
  /** Expects a problem document. */
  refused<T extends Operation>(operation: T, input?: CallInput<T>): Promise<Problem>;
  send<T extends Operation>(operation: T, input?: CallInput<T>): Promise<RawAnswer>;
  /** Any request to any path below the base address. */
  raw(method: string, path: string, init?: RequestInit): Promise<RawAnswer>;
};

/** Talks to a running API over HTTP, as `headers` say who calls: a token or a cookie. */
export function apiClient(baseUrl: string, headers: Record<string, string> = {}): ApiClient {
  async function raw(method: string, path: string, init: RequestInit = {}): Promise<RawAnswer> {
    const own = { ...headers, ...(init.headers as Record<string, string> | undefined) };
    const answer = await fetch(`${baseUrl}${path}`, { redirect: 'manual', ...init, method, headers: own });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  }

  function send<T extends Operation>(operation: T, input: CallInput<T> = {}): Promise<RawAnswer> {
    const hasBody = input.body !== undefined;
    return raw(operation.method.toUpperCase(), `/api/v1${pathOf(operation, input)}`, {
      headers: { ...(hasBody ? { 'content-type': 'application/json' } : {}), ...input.headers },
      ...(hasBody ? { body: JSON.stringify(input.body) } : {}),
    });
  }

  return {
    raw,
    send,
    async ok(operation, input) {
      const answer = await send(operation, input);
      if (answer.status >= 300) throw new Error(`${operation.id} answered ${answer.status}: ${answer.text}`);
      return (answer.text === '' ? undefined : JSON.parse(answer.text)) as ResponseOf<typeof operation>;
    },
    async refused(operation, input) {
      const answer = await send(operation, input);
      return readProblem(answer);
    },
  };
}

/** The problem document of a refusal; throws where the answer is none. */
export function readProblem(answer: RawAnswer): Problem {
  if (!answer.headers.get('content-type')?.startsWith('application/problem+json')) {
    throw new Error(`expected a problem, got ${answer.status}: ${answer.text.slice(0, 500)}`);
  }
  const problem = problemSchema.parse(JSON.parse(answer.text));
  if (problem.status !== answer.status)
    throw new Error(`the problem says ${problem.status}, not ${answer.status}`);
  return problem;
}

function pathOf(operation: Operation, { params = {}, query = {} }: CallInput<Operation>): string {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  );
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      (typeof value === 'string' ? [value] : (value ?? [])).map((one) => [name, one]),
    ),
  );
  return search.size === 0 ? path : `${path}?${search.toString()}`;
}
