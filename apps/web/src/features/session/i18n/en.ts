import type { TextsLike } from '../../../lib/i18n/texts.ts';
import type { texts as de } from './de.ts';

export const namespace = 'session';

export const texts: TextsLike<typeof de> = {
  title: 'Sign in',
  intro: 'Every stuck order at a glance.',
  email: 'E-mail address',
  password: 'Password',
  show: 'Show password',
  hide: 'Hide password',
  submit: 'Sign in',
  submitting: 'Signing in …',
  emailMissing: 'Enter the e-mail address you sign in with.',
  passwordMissing: 'Enter your password.',
  demo: {
    title: 'Demo login',
    text: 'This installation shows sample data. Payments are pretended.',
    fill: 'Fill in demo login',
  },
  signedOut: 'Your session has ended. Sign in to go on where you were.',
};
