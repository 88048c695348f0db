import type { TextsLike } from '../../../lib/i18n/texts.ts';
import type { texts as de } from './de.ts';

export const namespace = 'apiTokens';

export const texts: TextsLike<typeof de> = {
  title: 'API tokens',
  intro:
    'With a token a program reports orders or reads them. It may do all that you may do here; give each program one of its own.',
  name: 'What is the token for?',
  namePlaceholder: 'such as merchandise management',
  nameMissing: 'Say what the token is for, such as “merchandise management”.',
  nameTooLong: 'The name is {{over}} characters too long (at most 100). Shorten it.',
  create: 'Create token',
  created: 'Token for {{name}}',
  createdDone: 'I have copied it',
  list: {
    caption: 'Your API tokens',
    name: 'Program',
    prefix: 'Begins with',
    createdAt: 'Created',
    lastUsedAt: 'Last used',
    never: 'never',
    revoke: 'Revoke',
    revokeFor: 'Revoke: {{name}}',
    empty: 'No token yet. You need one only if a program is to talk to Bestellwerk.',
  },
  revoke: {
    title: 'Revoke the token for {{name}}?',
    text: 'From now on the program cannot sign in any more, and will report no more orders. This cannot be undone.',
    confirm: 'Revoke token',
    done: 'The token for {{name}} is no longer valid.',
  },
};
