import type { Locator, Page } from 'playwright';
import { see } from './journey.ts';

/** The parts of an order's page by the names a seller reads. */
export function orderPage(page: Page) {
  const section = (name: string): Locator => page.getByRole('region', { name, exact: true });
  return {
    section,
    reasons: section('Gründe'),
    field: (label: string) => page.getByRole('textbox', { name: label }),
    press: (name: string) => page.getByRole('button', { name, exact: true }).click(),
    /** The page follows the order by itself; a journey never reloads for it. */
    seeStatus: (label: string, { withinMs }: { withinMs?: number } = {}) =>
      see(page.locator('h1 + *')).toHaveText(label, { timeout: withinMs }),
    seeReason: (label: string) => see(section('Gründe')).toContainText(label),
  };
}
