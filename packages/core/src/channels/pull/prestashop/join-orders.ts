import { isRow, type Row } from '../read-orders.ts';
import type { PrestaShopApi } from './prestashop-api.ts';

/** Puts together what PrestaShop keeps apart: each order with its address, customer, country and currency. */
export async function joinOrders(api: PrestaShopApi, rows: readonly Row[]): Promise<Row[]> {
  const addresses = await fetchById(
    api,
    'addresses',
    rows.map((order) => order['id_address_delivery']),
  );
  const customers = await fetchById(
    api,
    'customers',
    rows.map((order) => order['id_customer']),
  );
  const currencies = await fetchById(
    api,
    'currencies',
    rows.map((order) => order['id_currency']),
  );
  const countries = await fetchById(
    api,
    'countries',
    [...addresses.values()].map((one) => one['id_country']),
  );
  return rows.map((order) => {
    const address = addresses.get(String(order['id_address_delivery'])) ?? {};
    return {
      order,
      address,
      customer: pick(customers.get(String(order['id_customer'])), ['firstname', 'lastname', 'email']),
      country: pick(countries.get(String(address['id_country'])), ['iso_code']),
      currency: pick(currencies.get(String(order['id_currency'])), ['iso_code']),
    };
  });
}

/** The resource's rows by id, in one call; an order may lack what it refers to. */
async function fetchById(
  api: PrestaShopApi,
  resource: string,
  ids: readonly unknown[],
): Promise<Map<string, Row>> {
  const wanted = [...new Set(ids.map(String).filter((id) => /^[1-9]\d*$/u.test(id)))];
  if (wanted.length === 0) return new Map();
  const answer = await api({
    method: 'GET',
    path: `/${resource}`,
    query: { display: 'full', 'filter[id]': `[${wanted.join('|')}]` },
  });
  const body = answer.json();
  const list = isRow(body) ? body[resource] : [];
  const rows = Array.isArray(list) ? list.filter(isRow) : [];
  return new Map(rows.map((row) => [String(row['id']), row]));
}

/** A customer's row holds his password's hash, and counters that would make the same order look new. */
function pick(row: Row | undefined, names: readonly string[]): Row {
  return Object.fromEntries(names.flatMap((name) => (row && name in row ? [[name, row[name]]] : [])));
}
