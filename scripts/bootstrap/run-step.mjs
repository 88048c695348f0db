import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs one program with a line before and after it; its output is shown only when it fails.
 * @param {string} title
 * @param {string[]} command
 * @param {Record<string, string>} extraEnv
 */
export async function runStep(title, [program, ...args], extraEnv) {
  const startedMs = performance.now();
  console.log(`… ${title}`);
  let output = '';
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...extraEnv },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const stop = (signal) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
  const outcome = await new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(code ?? signal));
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, stop);
  if (outcome !== 0) throw new Error(`${title} failed (${outcome})\n${output.slice(-8_000)}`);
  console.log(`✓ ${title} · ${((performance.now() - startedMs) / 1000).toFixed(1)} s`);
}
