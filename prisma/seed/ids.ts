import type { Random } from './random.ts';

export type Ids = {
  /** A UUID of version 7 for something that happened at `at`; later calls sort behind earlier ones of that instant. */
  make(at: Date): string;
};

/** Ids as the application makes them, only that time and chance come from the seed. */
export function createIds(random: Random): Ids {
  let sequence = 0;
  return {
    make(at) {
      sequence = (sequence + 1) & 0xfff;
      const time = at.getTime().toString(16).padStart(12, '0');
      const tail = hex8(random.bits32());
      const variant = ((random.bits32() & 0x3fff) | 0x8000).toString(16);
      return (
        `${time.slice(0, 8)}-${time.slice(8)}-7${sequence.toString(16).padStart(3, '0')}-${variant}` +
        `-${hex8(random.bits32()).slice(0, 4)}${tail}`
      );
    },
  };
}

function hex8(bits: number): string {
  return bits.toString(16).padStart(8, '0');
}
