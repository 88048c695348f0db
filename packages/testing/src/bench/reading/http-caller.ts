import { Agent, get, type IncomingMessage } from 'node:http';

export type HttpCaller = {
  /** The body of a good answer; throws on any other. */
  get(path: string): Promise<string>;
  close(): void;
};

/** Asks over connections that stay open and costs as little as it can: it shares the machine with what it measures. */
export function httpCaller(url: string, token: string, connections: number): HttpCaller {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const { hostname, port } = new URL(url);
  const headers = { authorization: `Bearer ${token}` };
  return {
    get: (path) =>
      new Promise((resolve, reject) => {
        get({ agent, hostname, port, path, headers }, (answer) => {
          readAll(answer).then(
            (body) =>
              answer.statusCode === 200
                ? resolve(body)
                : reject(new Error(`${path}: ${answer.statusCode} ${body}`)),
            reject,
          );
        }).on('error', reject);
      }),
    close: () => agent.destroy(),
  };
}

async function readAll(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
