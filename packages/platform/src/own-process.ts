import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { systemClock } from './clock.ts';

const projectRoot = resolve(import.meta.dirname, '../../..');
/** Longer than our programs give themselves to finish calls to the supplier. */
const stopTimeoutMs = 25_000;
const largestLogBytes = 20_000_000;

export interface OwnProcess {
  pid: number | undefined;
  /** Resolves with a description once the process has ended, however that came. */
  ended: Promise<string>;
  /** Asks it to end, and makes it end when it does not. Does nothing when it has ended already. */
  stop(): Promise<void>;
  /** For faults: SIGKILL, SIGSTOP, SIGCONT. */
  signal(name: NodeJS.Signals): void;
  /** What it wrote last; empty where its output goes to ours. */
  readOutput(): string;
}

export interface OwnProcessPlan {
  /** Relative to the project, such as `apps/api/src/main.ts`. */
  entry: string;
  env: Readonly<Record<string, string>>;
  /** Where its output goes; undefined: to ours. */
  logPath: string | undefined;
}

/**
 * Starts one of our own programs. It is in a session of its own, so that Ctrl-C reaches it only through us and in
 * the right order; it ends by itself when its IPC channel tells that we are gone.
 */
export function startOwnProcess(plan: OwnProcessPlan): OwnProcess {
  const { logPath } = plan;
  const log = logPath === undefined ? undefined : openLog(logPath);
  const logStart = logPath === undefined ? 0 : statSync(logPath).size;
  const child = spawn(process.execPath, [join(projectRoot, plan.entry)], {
    cwd: projectRoot,
    env: { ...process.env, ...plan.env },
    stdio: ['ignore', log ?? 'inherit', log ?? 'inherit', 'ipc'],
    detached: true,
  });
  if (log !== undefined) closeSync(log);
  const ended = new Promise<string>((settle) => {
    child.once('error', (error) => settle(error.message));
    child.once('exit', (code, signal) => settle(signal ?? `exit code ${code}`));
  });
  const hasEnded = (): boolean =>
    child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
  return {
    pid: child.pid,
    ended,
    signal: (name) => void child.kill(name),
    readOutput: () =>
      logPath === undefined ? '' : readFileSync(logPath).subarray(logStart).toString('utf8').slice(-4_000),
    stop: async () => {
      if (hasEnded()) return;
      child.kill('SIGTERM');
      const patience = new AbortController();
      const tooLong = systemClock.sleep(stopTimeoutMs, patience.signal).then(
        () => void child.kill('SIGKILL'),
        () => undefined,
      );
      await ended;
      patience.abort();
      await tooLong;
    },
  };
}

function openLog(path: string): number {
  mkdirSync(dirname(path), { recursive: true });
  const isLarge = existsSync(path) && statSync(path).size > largestLogBytes;
  return openSync(path, isLarge ? 'w' : 'a', 0o600);
}
