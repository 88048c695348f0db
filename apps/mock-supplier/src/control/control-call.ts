import type { Desk } from '../desk.ts';
import type { Answer } from '../http/answer.ts';

export type ControlCall = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
};

/** `param` is what the route's trailing `*` caught, `body` the parsed JSON. */
type ControlHandler = (
  input: { param: string; query: URLSearchParams; body: unknown },
  desk: Desk,
) => Answer | Promise<Answer>;

export type ControlRoutes = Readonly<Record<string, ControlHandler>>;
