import { texts as components } from '../../components/i18n/en.ts';
import { texts as terms } from '../../lib/order-terms/i18n/en.ts';
import { texts as problems } from '../../lib/problems/i18n/en.ts';
import { texts as app } from '../i18n/en.ts';

export const texts = { app, components, problems, terms };
