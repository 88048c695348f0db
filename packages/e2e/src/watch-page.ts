import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';

/** A failed answer is written to the console by the browser itself; the answer's own rule judges it instead. */
const BROWSERS_OWN_WORDS = /^Failed to load resource: /;

/**
 * Adds to `faults` what no seller may ever meet: an error in the console, an exception in the page, an answer of 5xx.
 * Refusals (4xx) are part of the product and are judged by the journey.
 */
export function watchPage(page: Page, apiLog: string, faults: string[]): void {
  page.on('console', (message) => {
    if (message.type() !== 'error' || BROWSERS_OWN_WORDS.test(message.text())) return;
    faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`page: ${error.stack ?? error.message}`));
  page.on('response', (response) => {
    if (response.status() < 500) return;
    const { method, url } = { method: response.request().method(), url: response.url() };
    faults.push(`${method} ${url} answered ${response.status()}\n${lastErrors(apiLog)}`);
  });
}

function lastErrors(apiLog: string): string {
  const lines = readFileSync(apiLog, 'utf8').split('\n');
  return lines
    .filter((line) => line.includes('"level":"error"'))
    .slice(-2)
    .join('\n');
}
