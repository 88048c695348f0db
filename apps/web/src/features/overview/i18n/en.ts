import type { TextsLike } from '../../../lib/i18n/texts.ts';
import type { texts as de } from './de.ts';

export const namespace = 'overview';

export const texts: TextsLike<typeof de> = {
  title: 'Overview',
  attention: {
    title_one: '{{count}} order to review',
    title_other: '{{count}} orders to review',
    text: 'Remove what holds the order up and resend it. Of some articles only a few are left.',
    action: 'Review now',
  },
  allDone: {
    title: 'All done',
    text: 'No order is waiting for you.',
  },
  stats: {
    attention: 'To review',
    attentionNote: 'with a reason or unpaid',
    available: 'Available',
    median: 'Median time to fix',
    medianNote: 'from getting stuck to being forwarded, last 30 days',
    medianNone: 'none fixed yet',
    none: '–',
    followUps: 'Open tasks',
    followUpsNote: 'to be done in the channel or at the supplier',
    followUpsNone: 'nothing to do',
  },
  stuck: {
    title: 'What is stuck and why',
    caption: 'Stuck orders by reason',
    reason: 'Reason',
    orders: 'Orders',
    cost: 'Cost',
    several: 'An order can have several reasons and then counts under each.',
    all: 'Show all',
    none: 'No order is stuck, as it should be.',
  },
  waiting: {
    title: 'Money that is waited for',
    summary_one: '{{count}} order costs',
    summary_other: '{{count}} orders together cost',
    caption: 'What waiting orders cost: how much of it is there and how much is missing',
    part: 'Part',
    amount: 'Amount',
    covered: 'covered by the balance',
    missing: 'missing in the Money Box',
    none: 'No order is waiting for money.',
    show: 'View the orders',
  },
  forwarded: {
    title: 'Forwarded per day',
    caption: 'Orders forwarded per day, last 30 days',
    day: 'Day',
    ordersColumn: 'Orders',
    orders_one: '{{count}} order',
    orders_other: '{{count}} orders',
    summary: '{{orders}} in 30 days, at most {{most}} a day',
    show: 'View forwarded ones',
    none: 'No order has been forwarded in the last 30 days.',
  },
  balance: {
    title: 'Balance over time',
    caption: 'Balance of the Money Box at the end of each day, last 30 days',
    captionWithForecast: 'Balance of the Money Box at the end of each day, last 30 days and forecast',
    forecast: 'expected {{amount}}',
    day: 'Day',
    balance: 'Balance',
    summary: 'Now {{last}}, lowest {{least}}',
    none: 'As soon as you top up your Money Box you see its balance over time here.',
  },
  demoFault: {
    title: 'To try out',
    text: "Have the supplier's answer to the next order get lost, then resend an order. Bestellwerk finds out by itself whether it has arrived, and never sends it twice.",
    action: 'Trigger a demo fault',
    done: "The fault is set: the supplier's next answer gets lost.",
  },
  onboarding: {
    title: 'First steps',
    progress: '{{done}} of {{all}} done',
    done: 'done',
    open: 'to do',
    hide: 'Hide',
    step: {
      top_up: {
        title: 'Top up the Money Box',
        text: 'Your orders at the supplier are paid from this balance.',
        action: 'Top up',
      },
      connect_channel: {
        title: 'Connect a channel',
        text: 'Shopify, WooCommerce or your own shop: that is where your orders come from.',
        action: 'Connect a channel',
      },
      link_paypal: {
        title: 'Link PayPal (optional)',
        text: 'Steps in where the balance does not cover an order.',
        action: 'Go to user data',
      },
      fix_order: {
        title: 'Correct your first order',
        text: 'Remove what holds an order up and resend it.',
        action: 'Go to the orders',
      },
    },
  },
};
