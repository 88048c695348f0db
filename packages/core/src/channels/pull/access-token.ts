import { ChannelFault } from '../remote/channel-fault.ts';

/**
 * Hands a token out as long as it is taken, and fetches another one once when it has become too old: how long it
 * lives is the channel's word, which may be withdrawn at any time. A fresh one that is refused is a fault.
 */
export function openAccessToken(fetchToken: () => Promise<string>) {
  let known: Promise<string> | undefined;
  return async <Result>(work: (token: string) => Promise<Result>): Promise<Result> => {
    const wasKnown = known !== undefined;
    known ??= fetchToken();
    try {
      return await work(await known);
    } catch (error) {
      known = undefined;
      const isOld = error instanceof ChannelFault && ['unauthorized', 'forbidden'].includes(error.code);
      if (!isOld || !wasKnown) throw error;
      known = fetchToken();
      return work(await known);
    }
  };
}

/** What an OAuth server refuses is the access data, whatever its status. */
export function asUnauthorized(error: unknown): never {
  if (error instanceof ChannelFault && error.code === 'refused') {
    throw new ChannelFault('unauthorized', error.detail);
  }
  throw error;
}
