import type { TextsLike } from '../../../lib/i18n/texts.ts';
import type { texts as de } from './de.ts';

export const namespace = 'commands';

export const texts: TextsLike<typeof de> = {
  palette: 'Commands and search',
  placeholder: 'Find a command, a page or an order',
  results: 'Results',
  group: { page: 'On this page', orders: 'Orders', go: 'Go to' },
  none: 'Nothing found. Commands, pages and orders are searched.',
  searching: 'Searching orders …',
  hint: 'Arrow keys choose, Enter runs, Esc closes.',
  help: {
    title: 'Keyboard shortcuts',
    text: 'Single keys never apply in fields or under dialogs. Esc leaves a field.',
    off: 'Single keys are switched off in the settings. Ctrl or ⌘ and K still opens the commands.',
    settings: 'To the settings',
    everywhere: 'Everywhere',
    palette: 'Open commands and search',
  },
};
