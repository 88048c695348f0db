import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../root.ts';

/** Runs a tool from node_modules; returns its output when it fails, undefined when all is well. */
export function runProgram(
  name: string,
  args: readonly string[],
  extraEnv: Readonly<Record<string, string>> = {},
): Promise<string | undefined> {
  const options = {
    cwd: root,
    maxBuffer: 64_000_000,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...extraEnv },
  };
  return new Promise((resolve) => {
    execFile(join(root, 'node_modules/.bin', name), args, options, (error, stdout, stderr) => {
      resolve(error === null ? undefined : `${stdout}${stderr}`.trim() || error.message);
    });
  });
}
