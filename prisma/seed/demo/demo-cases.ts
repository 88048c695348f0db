import { DRY, EARLIER, JUST_NOW, LATELY, PAYPAL_WINDOW, repeat, type DemoCase } from './cases.ts';
import { FAULTY_DATA } from './faulty-data.ts';

// What is set aside for a part that is then refused comes back; a partly sent order lies far enough before the Money
// Box runs dry for the orders after it to use that up.
const PARTLY = [150, 110] as const;
const PARTLY_EARLIER = [1_300, 300] as const;
const [paypalFrom, paypalTo] = PAYPAL_WINDOW;
const whilePaypal = [paypalFrom - 1, paypalTo + 1] as const;

/** What the supplier refuses, and goes on refusing: the mock is told so. */
const REFUSED_BY_SUPPLIER: readonly DemoCase[] = [
  ...repeat(3, { fate: 'stuck', when: LATELY, basket: 'sold_out', pin: 'ER003' }),
  ...repeat(2, { fate: 'stuck', when: JUST_NOW, basket: 'sold_out', pin: 'ER003' }),
  { fate: 'stuck', when: DRY, basket: 'sold_out', pin: 'ER003', channel: 'ebay', customer: { phone: '' } },
  { fate: 'stuck', when: LATELY, basket: 'inactive' },
  ...repeat(2, { fate: 'stuck', when: LATELY, basket: 'plenty', pin: 'ER007' }),
  { fate: 'stuck', when: JUST_NOW, basket: 'plenty', pin: 'ER007' },
  {
    fate: 'stuck',
    when: LATELY,
    basket: 'plenty',
    pin: 'ER010',
    address: { line1: 'Am Falm 302', postcode: '27498', town: 'Helgoland' },
  },
  {
    fate: 'stuck',
    when: LATELY,
    basket: 'plenty',
    pin: 'ER010',
    address: { line1: 'Hafenstraße 3', postcode: '25859', town: 'Hallig Hooge' },
  },
  {
    fate: 'stuck',
    when: JUST_NOW,
    basket: 'plenty',
    address: { line1: 'Laugavegur 26', postcode: '101', town: 'Reykjavík', country: 'IS' },
  },
  ...repeat(3, { fate: 'stuck', when: LATELY, basket: 'plenty', pin: 'ER009' }),
  { fate: 'stuck', when: LATELY, basket: 'plenty', pin: 'ER013' },
  { fate: 'stuck', when: LATELY, basket: 'plenty', pin: 'ER014' },
  { fate: 'stuck', when: JUST_NOW, basket: 'plenty', pin: 'ER012' },
  ...repeat(3, { fate: 'partly_sent', when: PARTLY, basket: 'split' }),
  ...repeat(3, { fate: 'paypal_refused', when: whilePaypal, basket: 'plenty' }),
  ...repeat(3, { fate: 'outcome_unknown', when: JUST_NOW, basket: 'plenty' }),
];

const STUCK_OVER_MONEY: readonly DemoCase[] = [
  ...repeat(3, { fate: 'stuck', when: LATELY, basket: 'plenty', isBargain: true }),
  { fate: 'stuck', when: DRY, basket: 'plenty', isBargain: true },
  ...repeat(10, { fate: 'stuck', when: DRY, basket: 'plenty' }),
  ...repeat(4, { fate: 'stuck', when: DRY, basket: 'scarce' }),
];

const DECIDED_BY_SELLER: readonly DemoCase[] = [
  ...repeat(6, { fate: 'awaiting_payment', when: [110, 6], basket: 'plenty', channel: 'own_shop' }),
  { fate: 'awaiting_payment', when: [20, 1], basket: 'plenty', channel: 'woocommerce' },
  {
    fate: 'awaiting_payment',
    when: [70, 10],
    basket: 'plenty',
    channel: 'own_shop',
    customer: { phone: 'keine' },
  },
  ...repeat(9, { fate: 'cancelled', when: EARLIER, basket: 'sold_out' }),
  ...repeat(6, { fate: 'manually_sent', when: EARLIER, basket: 'sold_out' }),
  ...repeat(2, { fate: 'rest_cancelled', when: PARTLY_EARLIER, basket: 'split' }),
  ...repeat(6, { fate: 'sent_lately', when: [90, 43], basket: 'any' }),
  { fate: 'recalled', when: [130, 70], basket: 'any', channel: 'shopify' },
  ...repeat(24, { fate: 'mended', when: [1_350, 228], basket: 'any' }),
  ...repeat(5, { fate: 'sent_by_paypal', when: whilePaypal, basket: 'any' }),
];

/** Every reason and every status at least three times. */
export const DEMO_CASES: readonly DemoCase[] = [
  ...FAULTY_DATA,
  ...REFUSED_BY_SUPPLIER,
  ...STUCK_OVER_MONEY,
  ...DECIDED_BY_SELLER,
];

/** The second seller has less to do. */
export const SECOND_CASES: readonly DemoCase[] = [
  { fate: 'stuck', when: LATELY, basket: 'plenty', channel: 'prestashop', customer: { phone: '' } },
  { fate: 'stuck', when: LATELY, basket: 'plenty', channel: 'prestashop', address: { postcode: '4020' } },
  { fate: 'stuck', when: LATELY, basket: 'plenty', customer: { email: 'nicht vorhanden' } },
  { fate: 'stuck', when: LATELY, basket: 'plenty', isBargain: true },
  { fate: 'stuck', when: LATELY, basket: 'sold_out', pin: 'ER003' },
  { fate: 'stuck', when: LATELY, basket: 'plenty', pin: 'ER007' },
  ...repeat(3, { fate: 'awaiting_payment', when: [100, 4], basket: 'plenty', channel: 'own_shop' }),
  ...repeat(2, { fate: 'sent_lately', when: [60, 4], basket: 'any' }),
  ...repeat(2, { fate: 'cancelled', when: EARLIER, basket: 'sold_out' }),
  { fate: 'manually_sent', when: EARLIER, basket: 'sold_out' },
  ...repeat(3, { fate: 'mended', when: EARLIER, basket: 'any' }),
];
