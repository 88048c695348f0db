/** A sequence of random numbers that is the same for the same seed, on every machine. */
export type Random = {
  /** From 0 up to, but not including, 1. */
  next(): number;
  bits32(): number;
  /** Both ends included. */
  int(least: number, most: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** Picks by weight; weights need not add up to anything. */
  weighted<Item>(items: readonly (readonly [item: Item, weight: number])[]): Item;
};

export function createRandom(seed: string): Random {
  const bits32 = sfc32(seed);
  const next = () => bits32() / 4_294_967_296;
  return {
    next,
    bits32,
    int: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (probability) => next() < probability,
    pick: (items) => itemAt(items, Math.floor(next() * items.length)),
    weighted(items) {
      const total = items.reduce((sum, [, weight]) => sum + weight, 0);
      let rest = next() * total;
      const hit = items.find(([, weight]) => (rest -= weight) < 0) ?? itemAt(items, items.length - 1);
      return hit[0];
    },
  };
}

function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

/** Small fast counter generator, seeded by hashing the text into its four words. */
function sfc32(seed: string): () => number {
  let [a, b, c, counter] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 1];
  for (let index = 0; index < seed.length; index += 1) {
    a = Math.imul(a ^ seed.charCodeAt(index), 2_654_435_761);
    b = Math.imul(b ^ (a >>> 13), 1_597_334_677);
    c = Math.imul(c ^ (b >>> 11), 2_246_822_507);
  }
  const step = () => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    c |= 0;
    return t >>> 0;
  };
  for (let round = 0; round < 12; round += 1) step();
  return step;
}
