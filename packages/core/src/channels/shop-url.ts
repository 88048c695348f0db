/** The order's page in Shopify's admin, where the shop's own address is known. */
export function shopifyOrderUrl(shop: string, orderId: string): string | undefined {
  const host = findHost(shop);
  // The header is not covered by the signature, so nothing but Shopify's own hosts becomes a link.
  if (!host || !/^[a-z0-9-]+\.myshopify\.com$/u.test(host) || !/^\d+$/u.test(orderId)) return undefined;
  return `https://${host}/admin/orders/${orderId}`;
}

/** The order's page in the WordPress admin of the shop whose REST address the order carries. */
export function wooCommerceOrderUrl(selfLink: string, orderId: string): string | undefined {
  const base = /^(https?:\/\/[^?#]*?)\/wp-json\//iu.exec(selfLink)?.[1];
  if (!base || !URL.canParse(base) || !/^\d+$/u.test(orderId)) return undefined;
  return `${base}/wp-admin/post.php?post=${orderId}&action=edit`;
}

function findHost(shop: string): string | null {
  const address = /^https?:\/\//iu.test(shop) ? shop : `https://${shop}`;
  return URL.canParse(address) ? new URL(address).hostname : null;
}

/** The order's page in Seller Central of a marketplace ("Amazon.de"). */
export function amazonOrderUrl(marketplaceName: string, orderId: string): string | undefined {
  const domain = /^Amazon\.((?:com?\.)?[a-z]{2,3})$/u.exec(marketplaceName)?.[1];
  if (!domain || !/^[\d-]+$/u.test(orderId)) return undefined;
  return `https://sellercentral.amazon.${domain}/orders-v3/order/${orderId}`;
}
