import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemClock } from '@bestellwerk/platform/clock';
import { root } from '../root.ts';

const stopTimeoutMs = 12_000;
const largestLogBytes = 20_000_000;

export interface Child {
  process: ChildProcess;
  /** Resolves with a description once the process has ended, however that came. */
  ended: Promise<string>;
  stop(): Promise<void>;
}

export interface ChildPlan {
  entry: string;
  env: Readonly<Record<string, string>>;
  /** Where its output goes; undefined: to ours. */
  logPath: string | undefined;
  nodeFlags?: readonly string[];
}

/**
 * Starts one of our own processes. It is in a session of its own, so that Ctrl-C reaches it only through us and in
 * the right order; it ends by itself when its IPC channel tells that we are gone.
 */
export function startChild(plan: ChildPlan): Child {
  const log = plan.logPath === undefined ? undefined : openLog(plan.logPath);
  const child = spawn(process.execPath, [...(plan.nodeFlags ?? []), plan.entry], {
    cwd: root,
    env: { ...process.env, ...plan.env },
    stdio: ['ignore', log ?? 'inherit', log ?? 'inherit', 'ipc'],
    detached: true,
  });
  if (log !== undefined) closeSync(log);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  return { process: child, ended, stop: () => stopChild(child, ended) };
}

/** What the process said last, for the message about its end. */
export function readLogTail(path: string | undefined): string {
  return path === undefined || !existsSync(path) ? '' : readFileSync(path, 'utf8').slice(-2_000);
}

async function stopChild(child: ChildProcess, ended: Promise<string>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  child.kill('SIGTERM');
  const patience = new AbortController();
  const tooLong = systemClock.sleep(stopTimeoutMs, patience.signal).then(
    () => child.kill('SIGKILL'),
    () => undefined,
  );
  await ended;
  patience.abort();
  await tooLong;
}

function openLog(path: string): number {
  mkdirSync(dirname(path), { recursive: true });
  const isLarge = existsSync(path) && statSync(path).size > largestLogBytes;
  return openSync(path, isLarge ? 'w' : 'a', 0o600);
}
