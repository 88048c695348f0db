import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App, firstPageReady } from './app/app.tsx';
import { loadFeatureTexts } from './app/texts/feature-texts.ts';
import { loadStartTexts } from './app/texts/start-texts.ts';
import { startI18n } from './lib/i18n/start-i18n.ts';

/**
 * Draws the first page in one go when everything is there. A sign of life drawn by React first would make the page
 * itself a transition, cut into slices of a few milliseconds, and the rows come later. No module awaits this: pages
 * import from the same file, and would wait for themselves.
 */
async function start(root: HTMLElement): Promise<void> {
  await Promise.all([startI18n({ start: loadStartTexts, feature: loadFeatureTexts }), firstPageReady()]);
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
void start(root);
