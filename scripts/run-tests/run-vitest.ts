import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../root.ts';

export interface TestCounts {
  passed: number;
  failed: number;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** Runs the tests with their own output and returns the counts; a run that fails outside a test counts as one failure. */
export async function runVitest(
  args: readonly string[],
  extraEnv: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<TestCounts> {
  const reportPath = join(tmpdir(), `bestellwerk-report-${process.pid}.json`);
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const flags = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportPath}`, ...args];
  const child = spawn(process.execPath, [vitest, ...flags], {
    cwd: root,
    env: { ...process.env, ...extraEnv },
    stdio: ['ignore', 'inherit', 'inherit'],
    signal,
    killSignal: 'SIGTERM',
  });
  const exitCode = await new Promise<number>((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
  const text = await readFile(reportPath, 'utf8').catch(() => undefined);
  await rm(reportPath, { force: true });
  const counts = text === undefined ? { passed: 0, failed: 0 } : countTests(JSON.parse(text) as VitestReport);
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** A file that cannot be loaded has no failed test, yet it failed. */
function countTests(report: VitestReport): TestCounts {
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((result) => result.status === 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles.length };
}
