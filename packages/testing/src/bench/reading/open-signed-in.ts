import { DEMO_LOGIN } from '@bestellwerk/core/sessions/demo-login';
import type { Browser, BrowserContext } from 'playwright';

/** A browser that was never here before, with a session. */
export async function openSignedIn(browser: Browser, url: string): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: url,
    locale: 'de-DE',
    viewport: { width: 1440, height: 900 },
  });
  const answer = await context.request.post('/api/v1/session', { data: DEMO_LOGIN });
  if (!answer.ok()) throw new Error(`signing in was answered with ${answer.status()}`);
  return context;
}
