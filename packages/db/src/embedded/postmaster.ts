import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '@bestellwerk/platform/clock';
import { isProcessAlive, readCommandLine } from '@bestellwerk/platform/process-alive';
import type { RunAs } from './unprivileged-user.ts';

const pollMs = 15;
/** After a crash the server replays its log before it answers. */
const startTimeoutMs = 120_000;
const stopTimeoutMs = 30_000;
const largestLogBytes = 10_000_000;

/** How a running server is told to end: after rolling back what is open, or at once as in a power cut. */
export type StopMode = 'fast' | 'immediate';

/** Servers of this process: their exit is seen here even where nobody else collects them. */
const ownChildren = new Map<number, ChildProcess>();

export interface LaunchPlan {
  program: string;
  home: string;
  port: number;
  settings: Readonly<Record<string, string>>;
  runAs: RunAs;
}

/** The server that holds this data folder: its process and port, or undefined when none runs. */
export function findPostmaster(
  dataFolder: string,
): { pid: number; port: number; isReady: boolean } | undefined {
  const path = join(dataFolder, 'postmaster.pid');
  if (!existsSync(path)) return undefined;
  const lines = readFileSync(path, 'utf8').split('\n');
  const pid = Number(lines[0]);
  const commandLine = readCommandLine(pid);
  const isServer = commandLine === undefined || commandLine.includes('postgres');
  if (!(pid > 0) || !isProcessAlive(pid) || !isServer) return undefined;
  return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
}

/** A file that a killed server left behind stops the next one when its process number is in use again. */
export function removeStalePidFile(dataFolder: string): void {
  if (findPostmaster(dataFolder) === undefined) rmSync(join(dataFolder, 'postmaster.pid'), { force: true });
}

/**
 * Starts a server of its own session, so that Ctrl-C on the terminal does not reach it before its clients have
 * finished. Resolves when it accepts connections; rejects with the end of its log when it ends before.
 */
export async function launchPostmaster(plan: LaunchPlan): Promise<void> {
  const dataFolder = join(plan.home, 'data');
  const logPath = join(plan.home, 'postgres.log');
  const isLogLarge = existsSync(logPath) && statSync(logPath).size > largestLogBytes;
  const log = openSync(logPath, isLogLarge ? 'w' : 'a', 0o600);
  const logStart = isLogLarge ? 0 : statSync(logPath).size;
  const settings = Object.entries(plan.settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(plan.program, ['-D', dataFolder, '-p', String(plan.port), ...settings], {
    ...plan.runAs,
    cwd: '/',
    env: { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' },
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();
  let failure: string | undefined;
  child.once('error', (error) => (failure = error.message));
  child.once('exit', (code, signal) => (failure ??= `it ended with ${signal ?? code}`));
  const pid = child.pid;
  if (pid !== undefined) {
    ownChildren.set(pid, child);
    child.once('exit', () => ownChildren.delete(pid));
  }
  const deadlineMs = systemClock.monotonicMs() + startTimeoutMs;
  while (findPostmaster(dataFolder)?.isReady !== true) {
    if (failure !== undefined || systemClock.monotonicMs() > deadlineMs) {
      const tail = readFileSync(logPath, 'utf8').slice(logStart).slice(-2_000);
      throw new Error(`PostgreSQL did not start: ${failure ?? 'it took too long'}\n${tail}`);
    }
    await systemClock.sleep(pollMs);
  }
}

/** Does nothing when no server runs. */
export async function stopPostmaster(dataFolder: string, mode: StopMode = 'fast'): Promise<void> {
  const running = findPostmaster(dataFolder);
  if (running === undefined) return;
  process.kill(running.pid, mode === 'fast' ? 'SIGINT' : 'SIGQUIT');
  const deadlineMs = systemClock.monotonicMs() + stopTimeoutMs;
  while (ownChildren.has(running.pid) || findPostmaster(dataFolder)?.pid === running.pid) {
    if (systemClock.monotonicMs() > deadlineMs)
      throw new Error(`PostgreSQL (process ${running.pid}) does not end`);
    await systemClock.sleep(pollMs);
  }
}
