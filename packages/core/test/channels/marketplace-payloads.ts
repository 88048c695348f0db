type Json = Record<string, unknown>;

/** An unshipped order of Amazon's that the seller ships, in the shape of getOrder. */
export function amazonPayload(changes: Json = {}, address: Json = {}): Json {
  return {
    orderId: '302-1234567-7654321',
    createdTime: '2026-03-02T08:15:00Z',
    lastUpdatedTime: '2026-03-02T08:16:30Z',
    salesChannel: { channelName: 'AMAZON', marketplaceName: 'Amazon.de' },
    buyer: { buyerName: 'Greta Sommerfeld', buyerEmail: 'abc123@marketplace.amazon.de' },
    recipient: {
      deliveryAddress: {
        name: 'Anna Greta Sommerfeld',
        companyName: 'Spielwaren Sommerfeld',
        addressLine1: 'Lindenstraße 12',
        addressLine2: 'Hinterhaus',
        addressLine3: '',
        city: 'Berlin',
        stateOrRegion: '',
        postalCode: '10969',
        countryCode: 'DE',
        phone: '+49 1512 3456789',
        ...address,
      },
    },
    proceeds: { grandTotal: { amount: '29.90', currencyCode: 'EUR' } },
    fulfillment: { fulfillmentStatus: 'UNSHIPPED', fulfilledBy: 'MERCHANT' },
    orderItems: [amazonItem()],
    ...changes,
  };
}

export function amazonItem(changes: Json = {}): Json {
  return {
    quantityOrdered: 2,
    product: { sellerSku: 'V0710266', title: 'Lautsprecher', price: { unitPrice: { amount: '12.50' } } },
    proceeds: { proceedsTotal: { amount: '25.00', currencyCode: 'EUR' } },
    fulfillment: { quantityFulfilled: 0, quantityUnfulfilled: 2 },
    ...changes,
  };
}

/** A paid order in the shape of eBay's getOrder. */
export function ebayPayload(changes: Json = {}, shipTo: Json = {}): Json {
  return {
    orderId: '12-34567-89012',
    creationDate: '2026-03-02T08:15:00.000Z',
    lastModifiedDate: '2026-03-02T08:16:30.000Z',
    orderFulfillmentStatus: 'NOT_STARTED',
    orderPaymentStatus: 'PAID',
    cancelStatus: { cancelState: 'NONE_REQUESTED', cancelRequests: [] },
    pricingSummary: { total: { value: '29.90', currency: 'EUR' } },
    fulfillmentStartInstructions: [
      {
        fulfillmentInstructionsType: 'SHIP_TO',
        shippingStep: {
          shipTo: {
            fullName: 'Greta Sommerfeld',
            email: 'abc123@members.ebay.com',
            primaryPhone: { phoneNumber: '+49 1512 3456789' },
            contactAddress: {
              addressLine1: 'Lindenstraße 12',
              city: 'Berlin',
              postalCode: '10969',
              countryCode: 'DE',
            },
            ...shipTo,
          },
        },
      },
    ],
    lineItems: [ebayLine()],
    ...changes,
  };
}

export function ebayLine(changes: Json = {}): Json {
  return {
    sku: 'V0710266',
    title: 'Lautsprecher',
    quantity: 2,
    lineItemCost: { value: '25.0', currency: 'EUR' },
    lineItemFulfillmentStatus: 'NOT_STARTED',
    ...changes,
  };
}

/** An order of PrestaShop's web service, joined with what it refers to. */
export function prestaShopPayload(order: Json = {}, others: Json = {}): Json {
  return {
    order: {
      id: 31,
      reference: 'XKBKNABJK',
      date_add: '2026-03-02 08:15:00',
      date_upd: '2026-03-02 08:16:30',
      current_state: '2',
      module: 'ps_checkout',
      valid: '1',
      total_paid_tax_incl: '29.900000',
      total_paid_real: '29.900000',
      associations: { order_rows: [prestaShopRow()] },
      ...order,
    },
    address: {
      firstname: 'Greta',
      lastname: 'Sommerfeld',
      company: '',
      address1: 'Lindenstraße 12',
      address2: '',
      other: 'Klingel Hoffmann',
      city: 'Berlin',
      postcode: '10969',
      phone: '030 1234567',
      phone_mobile: '+49 1512 3456789',
    },
    customer: { firstname: 'G.', lastname: 'S.', email: 'greta@example.de' },
    country: { iso_code: 'DE' },
    currency: { iso_code: 'EUR' },
    ...others,
  };
}

export function prestaShopRow(changes: Json = {}): Json {
  return {
    product_reference: 'V0710266',
    product_name: 'Lautsprecher &amp; Kabel',
    product_quantity: '2',
    unit_price_tax_incl: '12.500000',
    product_price: '10.504202',
    ...changes,
  };
}
