import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { Reply } from './answer.ts';

export function sendReply(response: ServerResponse, reply: Reply): void {
  const { socket } = response;
  if (reply === 'drop') {
    socket?.destroy();
    return;
  }
  if (reply === 'reset') {
    socket?.resetAndDestroy();
    return;
  }
  const { status, body, contentType = 'application/json', headers } = reply;
  if (typeof body !== 'string') {
    response.writeHead(status, { 'Content-Type': contentType, ...headers });
    Readable.from(body).pipe(response);
    return;
  }
  response.writeHead(status, {
    'Content-Type': contentType,
    'Content-Length': Buffer.byteLength(body),
    ...headers,
  });
  response.end(body);
}
