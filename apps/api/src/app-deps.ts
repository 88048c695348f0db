import type { ChannelDesk } from '@bestellwerk/core/channels/pull/channel-desk';
import type { SecretBox } from '@bestellwerk/core/channels/secret-box';
import type { PaymentProvider } from '@bestellwerk/core/money-box/payment-provider';
import type { HintFeed } from '@bestellwerk/core/stream/hint-feed';
import type { Database } from '@bestellwerk/db/database';
import type { Clock } from '@bestellwerk/platform/clock';
import type { Logger } from '@bestellwerk/platform/logger';
import type { SignInThrottle } from './http/sign-in-throttle.ts';
import type { StockSource } from '@bestellwerk/core/stock/stock-source';

/** Everything the API is made of; nothing is reached by import alone, so that a test can build its own. */
export type AppDeps = {
  db: Database;
  clock: Clock;
  logger: Logger;
  hints: HintFeed;
  secretBox: SecretBox;
  /** The way to the channels' own APIs. */
  desk: ChannelDesk;
  /** Signs the session cookie. */
  sessionSecret: string;
  payments: PaymentProvider;
  /** Who sends it is the operator; without one nobody is. */
  operatorToken?: string;
  installation: Installation;
  /** The demo's fault on demand; false where the supplier is no mock. */
  loseNextAnswer?: () => Promise<boolean>;
  /** Live stock at the supplier. */
  stock: StockSource;
  /** Aborted when the process begins to end: streams close. */
  closing: AbortSignal;
  /** Where the built web app lies; without it only the API is served. */
  webRoot?: string;
  /** Checks every answer against its contract: for tests, where a wrong answer must not pass. */
  checkAnswers?: boolean;
};

/** What the routes are given. */
export type App = AppDeps & { signInThrottle: SignInThrottle };

export type Installation = {
  demo: boolean;
  payments: 'demo' | 'none';
  demoLogin?: { email: string; password: string };
};
