import type { Operation } from '../http/operation.ts';
import * as account from './account.ts';
import * as apiTokens from './api-tokens.ts';
import * as bulkActions from './bulk-actions.ts';
import * as channelConnection from './channel-connection.ts';
import * as channels from './channels.ts';
import * as demo from './demo.ts';
import * as followUps from './follow-ups.ts';
import * as moneyBox from './money-box.ts';
import * as operator from './operator.ts';
import * as orderViews from './order-views.ts';
import * as orderImports from './order-imports.ts';
import * as orders from './orders.ts';
import * as overview from './overview.ts';
import * as session from './session.ts';
import * as settings from './settings.ts';
import * as stream from './stream.ts';
import * as webhooks from './webhooks.ts';

function isOperation(value: unknown): value is Operation {
  return (
    typeof value === 'object' &&
    value !== null &&
    'method' in value &&
    'path' in value &&
    'responses' in value
  );
}

function hasParameter(operation: Operation): number {
  return operation.path.includes('{') ? 1 : 0;
}

/** Every endpoint under /api/v1. Literal paths come first, so that /orders/counts is not taken for an order's id. */
export const SELLER_API: readonly Operation[] = [
  session, apiTokens, orders, orderViews, orderImports, bulkActions, moneyBox, account, settings, channels, channelConnection, webhooks,
  followUps, overview, stream, operator, demo,
].flatMap((module) => Object.values(module).filter(isOperation))
  .toSorted((a, b) => hasParameter(a) - hasParameter(b)); // prettier-ignore
