import type { TextsLike } from '../../lib/i18n/texts.ts';
import type { texts as de } from './de.ts';

export const namespace = 'app';

export const texts: TextsLike<typeof de> = {
  name: 'Bestellwerk',
  skipToContent: 'Skip to content',
  nav: {
    label: 'Main menu',
    open: 'Open menu',
    close: 'Close menu',
    overview: 'Overview',
    orders: 'Orders',
    moneyBox: 'Money Box',
    channels: 'Channels',
    followUps: 'Tasks',
    account: 'My account',
    accountData: 'User data',
    settings: 'Settings',
    ordersToCheck_one: '{{count}} order to review',
    ordersToCheck_other: '{{count}} orders to review',
    openFollowUps_one: '{{count}} open task',
    openFollowUps_other: '{{count}} open tasks',
    manyFollowUps: 'More than {{count}} open tasks',
  },
  header: {
    balance: 'Available',
    blocked_one: '{{count}} order is waiting for {{amount}}',
    blocked_other: '{{count}} orders are waiting for {{amount}}',
    signOut: 'Sign out',
    signedInAs: 'Signed in as {{name}}',
    languageSwitchLabel: 'Auf Deutsch umstellen',
    theme: { label: 'Appearance: {{current}}', light: 'light', dark: 'dark', system: 'like the system' },
  },
  commands: {
    open: 'Commands and search (Ctrl or ⌘ + K)',
    search: 'To the search of the page',
    help: 'Show keyboard shortcuts',
  },
  offline: 'No connection since {{time}}. You see the last known state; we reconnect by ourselves.',
  notLive:
    'Since {{time}} changes have not been arriving by themselves. Until the connection is back, we look every 30 seconds.',
  notFound: {
    title: 'This page does not exist',
    text: 'The address “{{path}}” leads nowhere. It may have been copied wrongly.',
    back: 'To the overview',
  },
  crash: {
    title: 'This page could not be shown',
    text: 'Something went wrong in the application. Your data is not affected. Try again; if the error stays, tell us the reference.',
    stale: 'Bestellwerk has been updated. Reload the page to go on with the new version.',
    retry: 'Try again',
    reload: 'Reload page',
  },
};
