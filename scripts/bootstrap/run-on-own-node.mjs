import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './root.mjs';

const watchMs = 500;

/** A shell may end while what it started in the background goes on; npm may not. */
const isStartedByNpm = process.env.npm_lifecycle_event !== undefined;

/**
 * Runs the entry on the Node of the project and returns its exit code. The entry learns that this process is gone
 * by its IPC channel closing; this process learns that npm is gone by looking.
 * @param {string} entry
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export function runOnOwnNode(entry, args) {
  const bin = join(root, 'node_modules/.bin');
  const child = spawn(join(bin, 'node'), [join(root, entry), ...args], {
    cwd: root,
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const npm = process.ppid;
  const watch = setInterval(() => {
    if (!isStartedByNpm || process.ppid === npm) return;
    clearInterval(watch);
    child.kill('SIGTERM');
  }, watchMs);
  watch.unref();
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`✗ ${error.message}`);
      resolve(1);
    });
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}
