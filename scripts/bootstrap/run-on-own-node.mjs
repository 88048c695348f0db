import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './root.mjs';

const watchMs = 500;

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
  const watch = setInterval(() => {
    if (!isNpmGone()) return;
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

const firstParent = process.ppid;
const npm = process.env.npm_lifecycle_event === undefined ? undefined : findNpm();

/** npm runs a command through a shell, which some shells leave standing between it and us. */
function findNpm() {
  const parent = readStat(firstParent);
  return parent !== undefined && /^(ba|da|z|a)?sh$/.test(parent.name) ? parent.parentPid : firstParent;
}

function isNpmGone() {
  if (npm === undefined) return false;
  if (process.ppid !== firstParent) return true;
  return npm !== firstParent && readStat(firstParent)?.parentPid !== npm;
}

/** @param {number} pid */
function readStat(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
    return { name, parentPid: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) };
  } catch {
    return undefined;
  }
}
