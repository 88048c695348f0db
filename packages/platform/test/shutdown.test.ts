import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const source = (name: string): string => resolve(import.meta.dirname, '../src', name);

const program = `
  import { installShutdown } from '${source('shutdown.ts')}';
  import { silentLogger } from '${source('logger.ts')}';
  const shutdown = installShutdown({ logger: silentLogger });
  const timer = setInterval(() => undefined, 1000);
  shutdown.add('timer', () => clearInterval(timer));
  shutdown.add('database', () => console.log('database closed'));
  if (process.argv[1] === 'stuck') shutdown.add('worker', () => { throw new Error('stuck'); });
  shutdown.add('server', () => console.log('server closed'));
  console.log('ready');
`;
const inOrder = 'ready\nserver closed\ndatabase closed\n';

function startProgram(...args: string[]) {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', program, ...args], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  let output = '';
  const ready = new Promise<void>((settle) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('ready')) settle();
    });
  });
  // Not the event „close": it does not come after the channel has been closed from this side.
  const ended = Promise.all([once(child, 'exit'), once(child.stdout ?? child, 'end')]).then(([[code]]) => ({
    code: code as number | null,
    output,
  }));
  return { child, ready, ended };
}

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  '%s closes in reverse order, once however often it comes',
  async (signal) => {
    const { child, ready, ended } = startProgram();
    await ready;
    child.kill(signal);
    child.kill(signal);
    expect(await ended).toEqual({ code: 0, output: inOrder });
  },
);

test('a process ends when the one that started it is gone', async () => {
  const { child, ready, ended } = startProgram();
  await ready;
  child.disconnect();
  expect(await ended).toEqual({ code: 0, output: inOrder });
});

test('a step that fails does not stop the others, and shows in the exit code', async () => {
  const { child, ready, ended } = startProgram('stuck');
  await ready;
  child.kill('SIGTERM');
  expect(await ended).toEqual({ code: 1, output: inOrder });
});
