import type { FollowUp } from '@bestellwerk/contracts/seller-api/order';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { CircleCheck, ListChecks } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ButtonLink } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { LinkTabs } from '../../../components/link-tabs.tsx';
import { LoadMore } from '../../../components/load-more.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { Notice } from '../../../components/notice.tsx';
import { PATHS } from '../../../lib/paths.ts';
import { followUpsQuery } from '../api/follow-ups.ts';
import { openFollowUpCountQuery } from '../api/open-follow-ups.ts';
import { DONE_ADDRESS, showsDone } from '../follow-up-address.ts';
import { FollowUpItem } from './follow-up-item.tsx';

/** Open tasks, or those that are done; what was ticked last stays said above the list. */
export function FollowUpList() {
  const { t } = useTranslation(['followUps', 'terms']);
  const [search] = useSearchParams();
  const isDone = showsDone(search);
  const list = useInfiniteQuery(followUpsQuery(!isDone));
  const open = useQuery(openFollowUpCountQuery).data;
  const [ticked, setTicked] = useState<FollowUp | null>(null);

  return (
    <>
      <LinkTabs
        label={t('followUps:tabs.label')}
        current={isDone ? 'done' : 'open'}
        tabs={[
          { key: 'open', to: PATHS.followUps, label: t('followUps:tabs.open'), ...open },
          { key: 'done', to: DONE_ADDRESS, label: t('followUps:tabs.done') },
        ]}
      />
      <div role="status">
        {ticked && !isDone && (
          <Notice tone="done" className="mt-3">
            {t('followUps:ticked', {
              what: t(`terms:followUp.${ticked.kind}`),
              number: ticked.orderNumber,
            })}
          </Notice>
        )}
      </div>
      <div
        aria-busy={list.isFetching}
        className="mt-3 overflow-hidden rounded-box border border-line bg-surface"
      >
        <Loaded query={list}>
          {({ pages }) => {
            const followUps = pages.flatMap((page) => page.items);
            if (followUps.length === 0) return <NoFollowUps isDone={isDone} />;
            return (
              <div className={list.isPlaceholderData ? 'opacity-60' : ''}>
                <ul aria-label={t(isDone ? 'followUps:list.done' : 'followUps:list.open')}>
                  {followUps.map((followUp) => (
                    <FollowUpItem key={followUp.id} followUp={followUp} onTicked={setTicked} />
                  ))}
                </ul>
                <LoadMore
                  hasMore={list.hasNextPage}
                  pending={list.isFetchingNextPage}
                  onMore={() => void list.fetchNextPage()}
                />
              </div>
            );
          }}
        </Loaded>
      </div>
    </>
  );
}

function NoFollowUps({ isDone }: { isDone: boolean }) {
  const { t } = useTranslation('followUps');
  if (isDone) {
    return <EmptyState icon={<ListChecks />} title={t('empty.done')} text={t('empty.doneText')} />;
  }
  return (
    <EmptyState
      icon={<CircleCheck className="text-done" />}
      title={t('empty.open')}
      text={t('empty.openText')}
      action={<ButtonLink to={PATHS.orders}>{t('empty.toOrders')}</ButtonLink>}
    />
  );
}
