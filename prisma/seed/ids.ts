import type { Random } from './random.ts';

export type Ids = {
  /** A UUID of version 7 for something that happened at `at`; later calls sort behind earlier ones of that instant. */
  make(at: Date): string;
};

/** Looked up rather than formatted: a million orders have some fifteen million ids. */
const HEX4 = Array.from({ length: 0x1_0000 }, (_, value) => value.toString(16).padStart(4, '0'));

/** Ids as the application makes them, only that time and chance come from the seed. */
export function createIds(random: Random): Ids {
  let sequence = 0;
  const hex4 = (value: number) => HEX4[value & 0xffff] ?? '';
  return {
    make(at) {
      sequence = (sequence + 1) & 0xfff;
      const ms = at.getTime();
      const [high, low] = [Math.floor(ms / 0x1_0000_0000), ms % 0x1_0000_0000];
      const [first, second] = [random.bits32(), random.bits32()];
      return (
        `${hex4(high)}${hex4(low >>> 16)}-${hex4(low)}-${hex4(0x7000 | sequence)}-` +
        `${hex4((random.bits32() & 0x3fff) | 0x8000)}-${hex4(first)}${hex4(second >>> 16)}${hex4(second)}`
      );
    },
  };
}
