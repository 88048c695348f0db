import { createServer, type IncomingMessage, type Server } from 'node:http';
import { answerControlCall } from '../control/answer-control-call.ts';
import type { Desk } from '../desk.ts';
import { answerRestCall } from '../rest/answer-rest-call.ts';
import { json, type Reply } from './answer.ts';
import { isLoopback } from './is-loopback.ts';
import { readBody } from './read-body.ts';
import { sendReply } from './send-reply.ts';

const restBodyBytes = 1_000_000;
const controlBodyBytes = 256_000_000;

/** Longer than any client keeps an idle connection, so that none is closed just as it is used again. */
const keepAliveMs = 120_000;

export function createMockServer(desk: Desk): Server {
  return createServer({ keepAliveTimeout: keepAliveMs, noDelay: true }, (request, response) => {
    answer(request, desk).then(
      (reply) => sendReply(response, reply),
      () => response.destroy(),
    );
  });
}

async function answer(request: IncomingMessage, desk: Desk): Promise<Reply> {
  const { method = 'GET', url = '/' } = request;
  const [path = '/', query = ''] = url.split('?', 2);
  if (path.startsWith('/_mock/')) {
    if (!isLoopback(request.socket.remoteAddress)) {
      return json(403, { message: 'The control API answers this machine only' });
    }
    const body = await readBody(request, controlBodyBytes);
    if (body === null) return json(413, { message: 'The body is too large' });
    return answerControlCall({ method, path, query: new URLSearchParams(query), body }, desk);
  }
  const body = await readBody(request, restBodyBytes);
  if (body === null) return json(413, { code: 413, message: 'Request Entity Too Large' });
  const authorization = request.headers.authorization ?? '';
  return answerRestCall({ method, path, query, authorization, body }, desk);
}
