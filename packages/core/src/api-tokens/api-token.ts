/** Says whose it is when it turns up in a log or a repository. */
export const TOKEN_PREFIX = 'bw_';

/** Enough to tell tokens apart, far too little to guess the rest. */
export const SHOWN_CHARACTERS = 8;

export type ApiTokenRow = {
  id: string;
  name: string;
  prefix: string;
  createdAt: Date;
  lastUsedAt: Date | null;
};
