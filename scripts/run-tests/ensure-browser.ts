import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { step } from '../progress.ts';
import { root } from '../root.ts';
import { findBrowser } from './find-browser.ts';

const run = promisify(execFile);
const runOptions = { maxBuffer: 64_000_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };

/** The path of a Chromium, installed where none is found; an error that says what to do where that is impossible. */
export async function ensureBrowser(): Promise<string> {
  const present = await findBrowser();
  if (present !== undefined) return present;
  const failures: string[] = [];
  for (const { title, isPossible, install } of waysToInstall) {
    if (!isPossible()) continue;
    try {
      await step(title, install);
    } catch (error) {
      failures.push(`${title}: ${complaintOf(error)}`);
    }
    const installed = await findBrowser();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'The browser journeys need a Chromium, and none could be installed.\n' +
      failures.map((failure) => `  - ${failure}\n`).join('') +
      '  Install Chromium or Chrome, or set CHROMIUM_PATH to its program.',
  );
}

/** The installer's own complaint, out of pages of progress. */
function complaintOf(error: unknown): string {
  const lines = String(error instanceof Error ? error.message : error).split('\n');
  return (lines.find((line) => /^\s*(E:|Error:|Failed)/.test(line)) ?? lines[0] ?? '').trim();
}

const waysToInstall = [
  {
    title: 'installing Chromium with apt-get',
    isPossible: () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
    install: async () => {
      await run('apt-get', ['update'], runOptions);
      await run(
        'apt-get',
        ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'],
        runOptions,
      );
    },
  },
  {
    title: 'installing Chromium with Playwright',
    isPossible: () => true,
    install: async () => {
      await run(
        process.execPath,
        [join(root, 'node_modules/playwright/cli.js'), 'install', 'chromium'],
        runOptions,
      );
    },
  },
];
