type PostcodeRule = { format: RegExp; example: string };

function digits(count: number, example: string): PostcodeRule {
  return { format: new RegExp(`^\\d{${count}}$`), example };
}

const rules: Readonly<Record<string, PostcodeRule>> = {
  AT: digits(4, '1010'),
  BE: digits(4, '1000'),
  BG: digits(4, '1000'),
  CH: digits(4, '8001'),
  CZ: { format: /^\d{3} ?\d{2}$/, example: '110 00' },
  DE: digits(5, '10115'),
  DK: digits(4, '1050'),
  EE: digits(5, '10111'),
  ES: digits(5, '28001'),
  FI: digits(5, '00100'),
  FR: digits(5, '75001'),
  GB: { format: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i, example: 'SW1A 1AA' },
  GR: { format: /^\d{3} ?\d{2}$/, example: '104 31' },
  HR: digits(5, '10000'),
  HU: digits(4, '1011'),
  IT: digits(5, '00184'),
  LI: digits(4, '9490'),
  LT: { format: /^(LT-)?\d{5}$/i, example: 'LT-01100' },
  LU: { format: /^(L-)?\d{4}$/i, example: 'L-1111' },
  LV: { format: /^(LV-)?\d{4}$/i, example: 'LV-1010' },
  NL: { format: /^\d{4} ?[A-Z]{2}$/i, example: '1012 AB' },
  NO: digits(4, '0150'),
  PL: { format: /^\d{2}-\d{3}$/, example: '00-001' },
  PT: { format: /^\d{4}-\d{3}$/, example: '1000-001' },
  RO: digits(6, '010011'),
  SE: { format: /^\d{3} ?\d{2}$/, example: '114 55' },
  SI: digits(4, '1000'),
  SK: { format: /^\d{3} ?\d{2}$/, example: '811 01' },
};

/** True for countries without a rule: their postcodes are taken as they come. */
export function isPostcodeFormat(country: string, postcode: string): boolean {
  return rules[country]?.format.test(postcode) ?? true;
}

export function postcodeExample(country: string): string {
  return rules[country]?.example ?? '00000';
}
