/** The next call of a copy of the supplier's catalogue: a page of texts, or what its articles cost. */
export type CopyStep = { call: 'texts' | 'prices'; page: number; startedAt: string };
