import type { ApiToken } from '@bestellwerk/contracts/seller-api/api-tokens';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/button.tsx';
import { DateTime, RelativeTime } from '../../../components/date-time.tsx';
import { LoadMore } from '../../../components/load-more.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { apiTokensQuery } from '../api/api-tokens.ts';
import { RevokeDialog } from './revoke-dialog.tsx';

/** The seller's tokens, newest first, each to be revoked. */
export function TokenList() {
  const { t } = useTranslation('apiTokens');
  const list = useInfiniteQuery(apiTokensQuery);
  const [revoking, setRevoking] = useState<ApiToken | null>(null);
  return (
    <Loaded query={list}>
      {({ pages }) => {
        const tokens = pages.flatMap((page) => page.items);
        return (
          <>
            {tokens.length === 0 ? (
              <p className="border-t border-line px-4 py-3 text-muted">{t('list.empty')}</p>
            ) : (
              <ul aria-label={t('list.caption')}>
                {tokens.map((token) => (
                  <li
                    key={token.id}
                    className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line px-4 py-2.5"
                  >
                    <div className="min-w-0 grow basis-48">
                      <p className="font-medium break-words">{token.name}</p>
                      <p className="text-[0.8125rem] text-muted">
                        {t('list.prefix')} <code>{token.prefix}</code>
                      </p>
                    </div>
                    <p className="text-[0.8125rem] text-muted sm:w-52">
                      {t('list.createdAt')} <DateTime at={token.createdAt} />
                      <br />
                      {t('list.lastUsedAt')}{' '}
                      {token.lastUsedAt === undefined ? (
                        t('list.never')
                      ) : (
                        <RelativeTime at={token.lastUsedAt} />
                      )}
                    </p>
                    <Button
                      size="small"
                      aria-label={t('list.revokeFor', { name: token.name })}
                      onClick={() => setRevoking(token)}
                    >
                      {t('list.revoke')}
                    </Button>
                  </li>
                ))}
              </ul>
            )}
            <LoadMore
              hasMore={list.hasNextPage}
              pending={list.isFetchingNextPage}
              onMore={() => void list.fetchNextPage()}
            />
            {revoking && <RevokeDialog token={revoking} onClose={() => setRevoking(null)} />}
          </>
        );
      }}
    </Loaded>
  );
}
