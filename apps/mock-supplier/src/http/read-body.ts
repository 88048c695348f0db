import type { IncomingMessage } from 'node:http';

/** Null when the body is longer than `mostBytes`; the rest of it is read and thrown away. */
export function readBody(request: IncomingMessage, mostBytes: number): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= mostBytes) chunks.push(chunk);
    });
    request.once('end', () => resolve(length > mostBytes ? null : Buffer.concat(chunks).toString('utf8')));
    request.once('error', reject);
  });
}

/** Undefined for what is not JSON. */
export function parseJson(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
