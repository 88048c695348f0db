import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { loadFeatureTexts } from './app/texts/feature-texts.ts';
import { loadStartTexts } from './app/texts/start-texts.ts';
import { startI18n } from './lib/i18n/start-i18n.ts';
import './styles.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

await startI18n({ start: loadStartTexts, feature: loadFeatureTexts });
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
