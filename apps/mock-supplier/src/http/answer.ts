export type Answer = {
  status: number;
  body: string | Iterable<string>;
  contentType?: string;
  headers?: Readonly<Record<string, string>>;
};

/** `drop` closes the connection without a word, `reset` tears it down. */
export type Reply = Answer | 'drop' | 'reset';

export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, body: JSON.stringify(body), headers };
}

export function empty(status: number, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, body: '', headers };
}
