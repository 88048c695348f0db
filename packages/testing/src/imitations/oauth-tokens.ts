import type { ImitatedAnswer, ImitatedCall } from './imitation.ts';

/** Hands out access tokens for a refresh token; a test may end them all. */
export function oauthTokens(refreshToken: string) {
  let handedOut = 0;
  const good = new Set<unknown>();
  return {
    handOut({ text }: ImitatedCall): ImitatedAnswer {
      const form = new URLSearchParams(text);
      const isApplication = form.get('grant_type') === 'client_credentials';
      if (!isApplication && form.get('refresh_token') !== refreshToken) {
        return {
          status: 400,
          body: { error: 'invalid_grant', error_description: 'the refresh token is invalid' },
        };
      }
      handedOut += 1;
      const token = `access-${handedOut}`;
      good.add(token);
      return { body: { access_token: token, expires_in: 3_600, token_type: 'Bearer' } };
    },
    isGood: (token: unknown) => good.has(token),
    expire: () => good.clear(),
    count: () => handedOut,
  };
}
