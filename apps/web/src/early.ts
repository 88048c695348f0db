import { loadOrderListEarly } from './app/load-order-list-early.ts';
import { loadStartTexts } from './app/texts/start-texts.ts';
import { askEarly } from './lib/api/early-answers.ts';
import { requestAddress } from './lib/api/request-address.ts';
import { languageAtStart } from './lib/i18n/language.ts';
import { PATHS } from './lib/paths.ts';
import './styles.css';

/*
 * What the page names as its script. Small and here at once, it starts everything that the first screen waits for side
 * by side: on a slow line each step after another costs a round trip. Whoever needs a part later finds it on its way.
 */
const language = languageAtStart();
if (location.pathname !== PATHS.signIn) askEarly(requestAddress('/session'));
if (location.pathname === PATHS.orders) loadOrderListEarly(language, location.search);
void loadStartTexts(language);
void import('./main.tsx');
