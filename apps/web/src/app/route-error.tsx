import { useQueryClient } from '@tanstack/react-query';
import { CircleAlert, RotateCw } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, useLocation, useNavigate, useRevalidator, useRouteError } from 'react-router';
import { Button } from '../components/button.tsx';
import { ApiProblem } from '../lib/api/api-problem.ts';
import { problemText } from '../lib/problems/problem-text.ts';
import { useDocumentTitle } from '../lib/use-document-title.ts';
import { NotFound } from './not-found.tsx';

/** A page's code that cannot be fetched any more: the app was updated under an open tab. */
function isStaleCode(error: unknown): boolean {
  return error instanceof TypeError && /dynamically imported module|module script/i.test(error.message);
}

/** Stands in for a page that failed; the rest of the app stays usable around it. */
export function RouteError() {
  const error = useRouteError();
  const { t } = useTranslation(['app', 'components']);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const here = useLocation();
  const revalidator = useRevalidator();
  useDocumentTitle(t('app:crash.title'));
  useEffect(() => console.error(error), [error]);
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;

  const stale = isStaleCode(error);
  const text = stale
    ? t('app:crash.stale')
    : error instanceof ApiProblem
      ? problemText(error)
      : t('app:crash.text');
  const retry = async () => {
    if (stale) return window.location.reload();
    // What was fetched may itself be what the page could not show.
    await queryClient.resetQueries();
    await revalidator.revalidate();
    await navigate(here, { replace: true });
  };
  return (
    <div role="alert" className="flex flex-col items-center gap-3 px-6 py-16 text-center">
      <CircleAlert aria-hidden className="size-8 text-danger" />
      <h1 className="text-lg font-semibold">{t('app:crash.title')}</h1>
      <p className="max-w-md text-muted">{text}</p>
      {error instanceof ApiProblem && error.requestId && (
        <p className="text-xs text-faint">{t('components:reference', { requestId: error.requestId })}</p>
      )}
      <Button
        variant="primary"
        icon={<RotateCw aria-hidden className="size-4" />}
        onClick={() => void retry()}
      >
        {stale ? t('app:crash.reload') : t('app:crash.retry')}
      </Button>
    </div>
  );
}
