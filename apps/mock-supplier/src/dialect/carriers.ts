type Zone = 'iberia' | 'central' | 'outer';
type Tariff = { baseCents: number; perKiloCents: number };
type Carrier = {
  id: string;
  name: string;
  delay: string;
  maxGrams: number;
  tariffs: Partial<Record<Zone, Tariff>>;
};

const zoneOfCountry: Readonly<Record<string, Zone>> = {
  ES: 'iberia', PT: 'iberia', AD: 'iberia',
  DE: 'central', AT: 'central', FR: 'central', BE: 'central', NL: 'central', LU: 'central', IT: 'central',
  PL: 'central', CZ: 'central', DK: 'central',
  CH: 'outer', GB: 'outer', IE: 'outer', SE: 'outer', FI: 'outer', NO: 'outer', HU: 'outer', SK: 'outer',
  SI: 'outer', HR: 'outer', RO: 'outer', BG: 'outer', GR: 'outer', EE: 'outer', LV: 'outer', LT: 'outer',
  LI: 'outer', MT: 'outer', CY: 'outer',
}; // prettier-ignore

function tariff(baseCents: number, perKiloCents: number): Tariff {
  return { baseCents, perKiloCents };
}

/** Prices without taxes. Three carriers know nothing but the Iberian peninsula, nobody leaves Europe. */
export const carriers: readonly Carrier[] = [
  { id: '1', name: 'chrono', delay: '24-48h', maxGrams: 25_000, tariffs: { iberia: tariff(520, 45) } },
  { id: '2', name: 'correos', delay: '48-72h', maxGrams: 20_000, tariffs: { iberia: tariff(380, 30) } },
  {
    id: '3',
    name: 'gls',
    delay: '3-5 days',
    maxGrams: 30_000,
    tariffs: { iberia: tariff(420, 35), central: tariff(480, 45), outer: tariff(690, 70) },
  },
  {
    id: '4',
    name: 'ups',
    delay: '2-4 days',
    maxGrams: 70_000,
    tariffs: { iberia: tariff(620, 50), central: tariff(650, 55), outer: tariff(890, 80) },
  },
  {
    id: '5',
    name: 'dhl',
    delay: '2-4 days',
    maxGrams: 31_500,
    tariffs: { iberia: tariff(560, 50), central: tariff(510, 40), outer: tariff(720, 65) },
  },
  {
    id: '6',
    name: 'tnt',
    delay: '1-3 days',
    maxGrams: 70_000,
    tariffs: { central: tariff(740, 60), outer: tariff(950, 90) },
  },
  { id: '7', name: 'seur', delay: '24-48h', maxGrams: 30_000, tariffs: { iberia: tariff(400, 32) } },
];

type ShippingOption = { carrier: Carrier; costCents: number };

/** Every carrier that takes the parcel, cheapest first; `names` narrows them down, none named is all. */
export function shippingOptions(
  country: string,
  weightGrams: number,
  names: readonly string[] = [],
): ShippingOption[] {
  const zone = zoneOfCountry[country];
  if (zone === undefined) return [];
  return carriers
    .filter((carrier) => names.length === 0 || names.includes(carrier.name))
    .filter((carrier) => weightGrams <= carrier.maxGrams)
    .flatMap((carrier) => {
      const tariff = carrier.tariffs[zone];
      if (tariff === undefined) return [];
      const kilos = Math.ceil(weightGrams / 1_000);
      return [{ carrier, costCents: tariff.baseCents + kilos * tariff.perKiloCents }];
    })
    .toSorted((a, b) => a.costCents - b.costCents);
}
