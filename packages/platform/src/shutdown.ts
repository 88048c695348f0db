import type { Logger } from './logger.ts';

/** Ctrl-C reaches a process up to three times: from the terminal, from npm and from the starting script. */
const sameSignalWithinMs = 2_000;

export interface Shutdown {
  /** Steps run in the reverse order of their registration: what was opened last is closed first. */
  add(name: string, close: () => Promise<void> | void): void;
  /** Closes everything once; every later call waits for the first. */
  run(why: string, exitCode?: number): Promise<void>;
  /** Aborted when closing starts: for loops that should stop taking work. */
  readonly signal: AbortSignal;
}

export interface ShutdownOptions {
  logger: Logger;
  /** What is still open after this long is abandoned with exit code 1. */
  timeoutMs?: number;
  exit?: (code: number) => void;
  /** A server that is asked to end did well; a command that is interrupted did not finish. */
  signalExitCode?: number;
}

/** Ends the process in order on SIGTERM and SIGINT, and when the process that started it over IPC is gone. */
export function installShutdown(options: ShutdownOptions): Shutdown {
  const { logger, timeoutMs = 10_000, signalExitCode = 0 } = options;
  const exit = options.exit ?? ((code: number) => process.exit(code));
  const steps: { name: string; close: () => Promise<void> | void }[] = [];
  const controller = new AbortController();
  let running: Promise<void> | undefined;
  let startedMs = 0;

  async function closeAll(why: string, exitCode: number): Promise<void> {
    logger.info({ why }, 'closing');
    controller.abort(new Error(`closing: ${why}`));
    const timer = setTimeout(() => {
      logger.error({ timeoutMs }, 'closing took too long');
      exit(1);
    }, timeoutMs);
    let code = exitCode;
    for (const step of steps.toReversed()) {
      try {
        await step.close();
      } catch (err) {
        code = 1;
        logger.error({ err, step: step.name }, 'could not close');
      }
    }
    clearTimeout(timer);
    exit(code);
  }

  const shutdown: Shutdown = {
    add: (name, close) => void steps.push({ name, close }),
    run(why, exitCode = 0) {
      if (running === undefined) {
        startedMs = performance.now();
        running = closeAll(why, exitCode);
      }
      return running;
    },
    signal: controller.signal,
  };

  function onSignal(signal: NodeJS.Signals): void {
    if (running !== undefined && performance.now() - startedMs > sameSignalWithinMs) return exit(1);
    void shutdown.run(signal, signalExitCode);
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, onSignal);
  if (process.connected) {
    process.once('disconnect', () => void shutdown.run('the parent process is gone', signalExitCode));
    process.channel?.unref();
  }
  return shutdown;
}
