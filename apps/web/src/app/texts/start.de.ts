import { texts as components } from '../../components/i18n/de.ts';
import { texts as terms } from '../../lib/order-terms/i18n/de.ts';
import { texts as problems } from '../../lib/problems/i18n/de.ts';
import { texts as app } from '../i18n/de.ts';

export const texts = { app, components, problems, terms };
