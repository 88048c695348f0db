const PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Berlin',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** The instant at which a calendar day ("2026-11-23") begins for the people who use the desk. */
export function startOfBerlinDay(day: string): Date {
  const midnightUtc = new Date(`${day}T00:00:00Z`);
  // Berlin changes its offset at 2 or 3 in the morning, so midnight has the offset of an hour before it.
  const offsetMs = berlinOffsetMs(new Date(midnightUtc.getTime() - 3_600_000));
  return new Date(midnightUtc.getTime() - offsetMs);
}

/** The instant of a wall-clock time ("2026-11-23", "08:15:00") in Berlin; null for a day or time there is not. */
export function berlinInstant(day: string, time: string): Date | null {
  const asUtc = new Date(`${day}T${time}Z`);
  if (Number.isNaN(asUtc.getTime()) || !asUtc.toISOString().startsWith(`${day}T${time}`)) return null;
  const first = new Date(asUtc.getTime() - berlinOffsetMs(asUtc));
  return new Date(asUtc.getTime() - berlinOffsetMs(first));
}

export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** The calendar day of an instant in Berlin. */
export function berlinDay(instant: Date): string {
  const { year, month, day } = partsOf(instant);
  return `${year}-${month}-${day}`;
}

function berlinOffsetMs(instant: Date): number {
  const { year, month, day, hour, minute, second } = partsOf(instant);
  const asUtc = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return asUtc - Math.floor(instant.getTime() / 1000) * 1000;
}

function partsOf(instant: Date): Record<string, string> {
  return Object.fromEntries(PARTS.formatToParts(instant).map(({ type, value }) => [type, value]));
}
