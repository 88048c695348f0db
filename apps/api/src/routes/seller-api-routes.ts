import type { Route } from '../http/route.ts';
import { editAccountRoute } from './account/edit-account.route.ts';
import { getAccountRoute } from './account/get-account.route.ts';
import { linkPaypalRoute } from './account/link-paypal.route.ts';
import { unlinkPaypalRoute } from './account/unlink-paypal.route.ts';
import { createApiTokenRoute } from './api-tokens/create-api-token.route.ts';
import { deleteApiTokenRoute } from './api-tokens/delete-api-token.route.ts';
import { listApiTokensRoute } from './api-tokens/list-api-tokens.route.ts';
import { getBulkActionRoute } from './bulk-actions/get-bulk-action.route.ts';
import { previewBulkActionRoute } from './bulk-actions/preview-bulk-action.route.ts';
import { startBulkActionRoute } from './bulk-actions/start-bulk-action.route.ts';
import { stopBulkActionRoute } from './bulk-actions/stop-bulk-action.route.ts';
import { answerEbayChallengeRoute } from './channels/answer-ebay-challenge.route.ts';
import { createChannelRoute } from './channels/create-channel.route.ts';
import { deleteChannelRoute } from './channels/delete-channel.route.ts';
import { dismissDeliveryRoute } from './channels/dismiss-delivery.route.ts';
import { editChannelRoute } from './channels/edit-channel.route.ts';
import { getChannelRoute } from './channels/get-channel.route.ts';
import { getDeliveryRoute } from './channels/get-delivery.route.ts';
import { listChannelsRoute } from './channels/list-channels.route.ts';
import { listDeliveriesRoute } from './channels/list-deliveries.route.ts';
import { pullChannelNowRoute } from './channels/pull-channel-now.route.ts';
import { receiveEbayNotificationRoute } from './channels/receive-ebay-notification.route.ts';
import { receiveWebhookRoute } from './channels/receive-webhook.route.ts';
import { replayDeliveryRoute } from './channels/replay-delivery.route.ts';
import { triggerDemoFaultRoute } from './demo/trigger-demo-fault.route.ts';
import { testChannelConnectionRoute } from './channels/test-channel-connection.route.ts';
import { completeFollowUpRoute } from './follow-ups/complete-follow-up.route.ts';
import { listFollowUpsRoute } from './follow-ups/list-follow-ups.route.ts';
import { confirmTopUpRoute } from './money-box/confirm-top-up.route.ts';
import { createTopUpRoute } from './money-box/create-top-up.route.ts';
import { exportMoneyBoxEntriesRoute } from './money-box/export-money-box-entries.route.ts';
import { getMoneyBoxRoute } from './money-box/get-money-box.route.ts';
import { listMoneyBoxEntriesRoute } from './money-box/list-money-box-entries.route.ts';
import { listTopUpsRoute } from './money-box/list-top-ups.route.ts';
import { settleTopUpRoute } from './operator/settle-top-up.route.ts';
import { createOrderViewRoute } from './order-views/create-order-view.route.ts';
import { deleteOrderViewRoute } from './order-views/delete-order-view.route.ts';
import { editOrderViewRoute } from './order-views/edit-order-view.route.ts';
import { listOrderViewsRoute } from './order-views/list-order-views.route.ts';
import { getOrderImportRoute } from './order-imports/get-order-import.route.ts';
import { listBadLinesRoute } from './order-imports/list-bad-lines.route.ts';
import { listOrderImportsRoute } from './order-imports/list-order-imports.route.ts';
import { previewOrderImportRoute } from './order-imports/preview-order-import.route.ts';
import { startOrderImportRoute } from './order-imports/start-order-import.route.ts';
import { uploadOrderImportRoute } from './order-imports/upload-order-import.route.ts';
import { acceptPaymentRoute } from './orders/accept-payment.route.ts';
import { addOrderNoteRoute } from './orders/add-order-note.route.ts';
import { cancelOrderRoute } from './orders/cancel-order.route.ts';
import { createOrderRoute } from './orders/create-order.route.ts';
import { editOrderRoute } from './orders/edit-order.route.ts';
import { exportOrdersRoute } from './orders/export-orders.route.ts';
import { findOrderNeighboursRoute } from './orders/find-order-neighbours.route.ts';
import { getOrderCountsRoute } from './orders/get-order-counts.route.ts';
import { getOrderStockRoute } from './orders/get-order-stock.route.ts';
import { getOrderRoute } from './orders/get-order.route.ts';
import { listOrderAttemptsRoute } from './orders/list-order-attempts.route.ts';
import { listOrderEventsRoute } from './orders/list-order-events.route.ts';
import { listOrdersRoute } from './orders/list-orders.route.ts';
import { markManuallySentRoute } from './orders/mark-manually-sent.route.ts';
import { resendOrderRoute } from './orders/resend-order.route.ts';
import { restoreOrderRoute } from './orders/restore-order.route.ts';
import { retryChannelWriteRoute } from './orders/retry-channel-write.route.ts';
import { suggestAddressRoute } from './orders/suggest-address.route.ts';
import { getOverviewRoute } from './overview/get-overview.route.ts';
import { getInstallationRoute } from './session/get-installation.route.ts';
import { getSessionRoute } from './session/get-session.route.ts';
import { signInRoute } from './session/sign-in.route.ts';
import { signOutRoute } from './session/sign-out.route.ts';
import { editSettingsRoute } from './settings/edit-settings.route.ts';
import { getSettingsRoute } from './settings/get-settings.route.ts';
import { deleteSkuMappingRoute } from './sku-mappings/delete-sku-mapping.route.ts';
import { findSupplierArticlesRoute } from './sku-mappings/find-supplier-articles.route.ts';
import { listSkuMappingsRoute } from './sku-mappings/list-sku-mappings.route.ts';
import { putSkuMappingRoute } from './sku-mappings/put-sku-mapping.route.ts';
import { openStreamRoute } from './stream/open-stream.route.ts';

/** Every endpoint under /api/v1; a test holds it against the contract. */
export const SELLER_API_ROUTES: readonly Route[] = [
  editAccountRoute,
  getAccountRoute,
  linkPaypalRoute,
  unlinkPaypalRoute,
  createApiTokenRoute,
  deleteApiTokenRoute,
  listApiTokensRoute,
  getBulkActionRoute,
  previewBulkActionRoute,
  startBulkActionRoute,
  stopBulkActionRoute,
  createChannelRoute,
  deleteChannelRoute,
  dismissDeliveryRoute,
  editChannelRoute,
  getChannelRoute,
  getDeliveryRoute,
  listChannelsRoute,
  listDeliveriesRoute,
  receiveWebhookRoute,
  replayDeliveryRoute,
  triggerDemoFaultRoute,
  testChannelConnectionRoute,
  pullChannelNowRoute,
  answerEbayChallengeRoute,
  receiveEbayNotificationRoute,
  completeFollowUpRoute,
  listFollowUpsRoute,
  confirmTopUpRoute,
  createTopUpRoute,
  exportMoneyBoxEntriesRoute,
  getMoneyBoxRoute,
  listMoneyBoxEntriesRoute,
  listTopUpsRoute,
  settleTopUpRoute,
  createOrderViewRoute,
  deleteOrderViewRoute,
  editOrderViewRoute,
  listOrderViewsRoute,
  getOrderImportRoute,
  listBadLinesRoute,
  listOrderImportsRoute,
  previewOrderImportRoute,
  startOrderImportRoute,
  uploadOrderImportRoute,
  acceptPaymentRoute,
  addOrderNoteRoute,
  cancelOrderRoute,
  createOrderRoute,
  editOrderRoute,
  exportOrdersRoute,
  findOrderNeighboursRoute,
  getOrderCountsRoute,
  getOrderStockRoute,
  getOrderRoute,
  listOrderAttemptsRoute,
  listOrderEventsRoute,
  listOrdersRoute,
  markManuallySentRoute,
  resendOrderRoute,
  restoreOrderRoute,
  retryChannelWriteRoute,
  suggestAddressRoute,
  getOverviewRoute,
  getInstallationRoute,
  getSessionRoute,
  signInRoute,
  signOutRoute,
  editSettingsRoute,
  getSettingsRoute,
  deleteSkuMappingRoute,
  findSupplierArticlesRoute,
  listSkuMappingsRoute,
  putSkuMappingRoute,
  openStreamRoute,
];
