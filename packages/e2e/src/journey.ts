import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@bestellwerk/db/database';
import { controlMock } from '@bestellwerk/testing/forwarding/mock-control';
import { chromium } from 'playwright';
import { expect } from 'playwright/test';
import { assert, inject, test } from 'vitest';
import { GERMAN } from './browser.ts';
import { openDesk, type Desk, type DeskPlan } from './desk.ts';
import type { Stack } from './stack.ts';
import { watchPage } from './watch-page.ts';

const DEADLINE_MS = 20_000;

/** Looks again until it holds; a step that takes longer than this has failed. */
export const see = expect.configure({ timeout: DEADLINE_MS });

/**
 * A journey of one seller through the browser. `desk` is called once with what the seller has; the journey then
 * clicks what a seller clicks. It fails on any error in the console, in the page or of the server, too.
 */
export const journey = test
  .extend('stack', { scope: 'file' }, (): Stack => inject('stack'))
  .extend('browser', { scope: 'file' }, async ({ stack }, { onCleanup }) => {
    const browser = await chromium.connect(stack.browserEndpoint);
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('db', { scope: 'file' }, ({ stack }, { onCleanup }) => {
    const db = openDatabase(stack.databaseUrl, { max: 2, name: 'journey' });
    onCleanup(() => db.close());
    return db;
  })
  .extend('supplier', ({ stack }, { onCleanup }) => {
    const supplier = controlMock(stack.supplierUrl);
    onCleanup(() => supplier.clearFaults());
    return supplier;
  })
  .extend('page', async ({ stack, browser, task }, { onCleanup }) => {
    const context = await browser.newContext({ ...GERMAN, baseURL: stack.url });
    context.setDefaultTimeout(DEADLINE_MS);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const faults: string[] = [];
    context.on('page', (tab) => watchPage(tab, stack.apiLog, faults));
    const page = await context.newPage();
    onCleanup(async () => {
      if (task.result?.state === 'fail') {
        const path = join(mkdtempSync(join(tmpdir(), 'journey-')), 'last-page.png');
        await page.screenshot({ path, fullPage: true }).then(
          () => process.stderr.write(`${task.name}: ${page.url()} ${path}\n`),
          () => undefined,
        );
      }
      await context.close();
      assert.deepEqual(faults, [], 'the page was not free of errors');
    });
    return page;
  })
  .extend(
    'openDesk',
    ({ db, page }) =>
      (plan?: DeskPlan): Promise<Desk> =>
        openDesk(db, page, plan),
  );
