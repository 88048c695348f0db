/** An order as a shop hands it in: complete, and with data the supplier takes. */
export function exampleOrder(channelId: string) {
  return {
    channelId,
    externalId: '100045',
    number: '100045',
    placedAt: '2026-11-23T10:15:00Z',
    total: { amountCents: 4990, currency: 'EUR' },
    payment: { method: 'prepaid', paid: true },
    customer: {
      firstName: 'Petra',
      lastName: 'Beispiel',
      email: 'petra@example.com',
      phone: '+49 151 23456789',
    },
    shippingAddress: { line1: 'Lindenweg 4', postcode: '80331', town: 'München', country: 'DE' },
    items: [{ sku: 'S1310013', quantity: 1, unitPrice: { amountCents: 4990, currency: 'EUR' } }],
  };
}

/** The same as a command to try out; `origin` is where this app is served. */
export function exampleRequest(origin: string, channelId: string): string {
  return [
    `curl -X POST ${origin}/api/v1/orders \\`,
    '  -H "Authorization: Bearer bw_…" \\',
    '  -H "Content-Type: application/json" \\',
    `  -d '${JSON.stringify(exampleOrder(channelId), null, 2)}'`,
  ].join('\n');
}
