import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { json, type Answer } from '../http/answer.ts';
import { parseJson } from '../http/read-body.ts';
import { bookRoutes } from './book-routes.ts';
import type { ControlCall, ControlRoutes } from './control-call.ts';
import { faultRoutes } from './fault-routes.ts';
import { orderRoutes } from './order-routes.ts';
import { settingRoutes } from './setting-routes.ts';

const routes: ControlRoutes = { ...bookRoutes, ...orderRoutes, ...faultRoutes, ...settingRoutes };

/** Answers like the dialect: only when what it says is in the file. Bad input is 400 with what is wrong. */
export async function answerControlCall(call: ControlCall, desk: Desk): Promise<Answer> {
  const name = call.path.slice('/_mock/'.length);
  const [first = '', ...rest] = name.split('/');
  const exact = routes[`${call.method} ${name}`];
  const handler = exact ?? routes[`${call.method} ${first}/*`];
  if (handler === undefined) return json(404, { message: `There is no ${call.method} ${call.path}` });
  const param = exact === undefined ? rest.join('/') : '';
  try {
    const answer = await handler({ param, query: call.query, body: parseJson(call.body) }, desk);
    await desk.books.settled();
    return answer;
  } catch (error) {
    if (error instanceof z.ZodError) return json(400, { message: z.prettifyError(error) });
    return json(500, { message: error instanceof Error ? error.message : 'unknown error' });
  }
}
