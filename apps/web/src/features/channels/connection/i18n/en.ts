import type { TextsLike } from '../../../../lib/i18n/texts.ts';
import type { texts as de } from './de.ts';

export const namespace = 'channelConnection';

export const texts: TextsLike<typeof de> = {
  title: 'Pulling and reporting back',
  intro: {
    pushes:
      'With access data of its own, Bestellwerk looks every five minutes whether a delivery has been lost, reports tracking numbers to the channel and can cancel orders there, too.',
    pulled:
      'With access data of its own, Bestellwerk pulls new orders every five minutes and reports tracking numbers to the channel.',
  },
  begin: 'What has come in since this channel was added is pulled, at most 30 days back.',
  steps: {
    woocommerce: {
      open: 'In WordPress open “WooCommerce › Settings › Advanced › REST API” and choose “Add key”.',
      rights: 'Choose the permission “Read/Write” and generate the API key.',
      copy: 'Copy both keys to here; WooCommerce shows them only this once.',
    },
    shopify: {
      open: 'Create an app in the Dev Dashboard of Shopify and install it in your shop.',
      rights:
        'Give it these scopes: read_orders, write_orders, read_merchant_managed_fulfillment_orders, write_merchant_managed_fulfillment_orders.',
      copy: 'Copy the client id and the secret from the settings of the app to here. An older app has an access token instead.',
    },
    prestashop: {
      open: 'In PrestaShop open “Advanced Parameters › Webservice”, switch it on and add a key.',
      rights:
        'Allow reading orders, addresses, customers, countries, currencies and order_carriers, and also changing order_carriers and adding order_histories.',
      copy: 'Copy the key to here.',
    },
    ebay: {
      open: 'Create a production keyset in the developer program of eBay.',
      rights:
        'There, sign in under “User Tokens” with your seller account; the scope sell.fulfillment is needed.',
      copy: 'Copy App ID (client id), Cert ID (client secret) and refresh token to here.',
    },
    amazon: {
      open: 'In Seller Central open “Partner Network › Develop Apps” and create an SP-API app.',
      rights:
        'It needs the roles “Inventory and Order Tracking” and “Direct-to-Consumer Delivery”: without the second Amazon shows neither names nor addresses.',
      copy: 'Authorise the app for your account and copy the three values to here.',
    },
  },
  field: {
    baseUrl: 'Address of the shop',
    consumerKey: 'Consumer key',
    consumerSecret: 'Consumer secret',
    accessToken: 'Access token',
    apiKey: 'Webservice key',
    clientId: 'Client id',
    clientSecret: 'Client secret',
    refreshToken: 'Refresh token',
    verificationToken: 'Verification token for notifications',
    marketplaceIds: 'Marketplace ids',
    region: 'Region',
  },
  hint: {
    baseUrl: 'such as https://my-shop.com',
    shopifyUrl: 'such as my-shop.myshopify.com',
    accessToken: 'only for an app from before 2026, instead of the other two',
    marketplaceIds: 'several with commas; A1PA6795UKMFR9 is Amazon.de',
    verificationToken: '32 to 80 letters, digits, “-” or “_”; the same value as at eBay',
  },
  region: { eu: 'Europe', na: 'North America', fe: 'Far East' },
  missing: 'Enter this value.',
  invalid: 'This value does not fit. Check whether it was copied completely.',
  save: 'Save & test the connection',
  cancel: 'Cancel',
  works: 'The connection works. Orders are being pulled now.',
  fails: 'The access data is saved, but the connection does not work yet.',
  test: 'Test the connection',
  pullNow: 'Pull now',
  pulling: 'Pulling …',
  change: 'Change access data',
  address: 'Address',
  lastPull: 'Last pull',
  never: 'never',
  nextPull: 'Next pull',
  soon: 'in a moment',
  overdue:
    'Pulling is overdue: Bestellwerk is not working off anything in the background. If it stays like this, turn to whoever runs it.',
  faultTitle: 'Pulling does not work',
  faultSince: 'since',
  failedWrites_one: '{{count}} report to the channel has failed. It stands on the page of the order.',
  failedWrites_other: '{{count}} reports to the channel have failed. They stand on the pages of the orders.',
  disconnect: 'Disconnect',
  disconnectDialog: {
    title: 'Disconnect {{name}}?',
    text: 'The access data is deleted; nothing is pulled or reported back any more. Orders and webhooks stay.',
    confirm: 'Disconnect',
    done: '{{name}} is disconnected.',
  },
  ebayNotifications:
    'Address for notifications, which eBay demands. Enter it there together with the verification token:',
  ebayAddress: 'Address for notifications',
  ownProgram: 'Or through a program of your own',
};
