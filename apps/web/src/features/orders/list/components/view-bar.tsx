import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Columns3, Download, Pencil } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button, buttonClass } from '../../../../components/button.tsx';
import { IconButton } from '../../../../components/icon-button.tsx';
import { Select } from '../../../../components/input.tsx';
import { requestAddress } from '../../../../lib/api/request-address.ts';
import { useLanguage } from '../../../../lib/i18n/use-language.ts';
import { notify } from '../../../../lib/notify.ts';
import { changeKeptView, keptViewsQuery } from '../../api/order-views.ts';
import { BUILT_IN_VIEWS, isSameView, settingsOf, viewOf, type BuiltInView } from '../kept-views.ts';
import { DEFAULT_VIEW, filterOf, type OrderView } from '../order-view.ts';
import { orderViewAddress } from '../order-view-address.ts';

const ColumnsDialog = lazy(() =>
  import('./columns-dialog.tsx').then((file) => ({ default: file.ColumnsDialog })),
);
const KeepViewDialog = lazy(() =>
  import('./keep-view-dialog.tsx').then((file) => ({ default: file.KeepViewDialog })),
);

const BUILT_IN = Object.keys(BUILT_IN_VIEWS) as BuiltInView[];
const UNKEPT = '';

type ViewBarProps = { view: OrderView; onChange: (next: Partial<OrderView>) => void };

/** Which view this is, whether it was changed, and what may be done with it as a whole. */
export function ViewBar({ view, onChange }: ViewBarProps) {
  const { t } = useTranslation('orderList');
  const navigate = useNavigate();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const [dialog, setDialog] = useState<'columns' | 'keep' | 'edit'>();
  const kept = useQuery(keptViewsQuery).data ?? [];
  const current = kept.find(({ id }) => id === view.keptAs);
  const isChanged = current !== undefined && !isSameView(viewOf(current), view);
  const builtIn = BUILT_IN.find((key) => isSameView(BUILT_IN_VIEWS[key], view));
  const isDefault = current === undefined && builtIn !== undefined;
  const show = (next: OrderView) => void navigate({ search: orderViewAddress(next) });
  const save = useMutation({
    mutationFn: (id: string) => changeKeptView(id, settingsOf(view)),
    onSuccess: (after) => {
      notify.success(t('views.saved', { name: after.name }));
      return queryClient.invalidateQueries({ queryKey: keptViewsQuery.queryKey });
    },
    onError: notify.problem,
  });
  const choose = (value: string) => {
    const own = kept.find(({ id }) => id === value);
    const key = BUILT_IN.find((one) => one === value);
    if (own) show(viewOf(own));
    else if (key) show(BUILT_IN_VIEWS[key]);
  };
  const file = requestAddress(
    '/orders.csv',
    {},
    { ...filterOf(view), sort: view.sort, columns: view.columns, language },
  );

  return (
    <div className="mb-2 flex flex-wrap items-center gap-2">
      <div className="w-60">
        <Select
          aria-label={t('views.label')}
          value={current?.id ?? builtIn ?? UNKEPT}
          onChange={({ target }) => choose(target.value)}
        >
          {!current && !builtIn && <option value={UNKEPT}>{t('views.unkept')}</option>}
          <optgroup label={t('views.builtIn')}>
            {BUILT_IN.map((key) => (
              <option key={key} value={key}>
                {t(`views.${key}`)}
              </option>
            ))}
          </optgroup>
          {kept.length > 0 && (
            <optgroup label={t('views.own')}>
              {kept.map(({ id, name, isShared }) => (
                <option key={id} value={id}>
                  {isShared ? t('views.sharedName', { name }) : name}
                </option>
              ))}
            </optgroup>
          )}
        </Select>
      </div>
      {isChanged && (
        <>
          <span role="status" className="inline-flex items-center gap-1.5 text-[0.8125rem] text-muted">
            <span aria-hidden className="size-2 rounded-full bg-accent" />
            {t('views.changed')}
          </span>
          <Button size="small" pending={save.isPending} onClick={() => save.mutate(current.id)}>
            {t('views.save')}
          </Button>
          <Button size="small" variant="ghost" onClick={() => show(viewOf(current))}>
            {t('views.discard')}
          </Button>
        </>
      )}
      {current && (
        <IconButton
          label={t('views.edit', { name: current.name })}
          icon={<Pencil aria-hidden className="size-4" />}
          onClick={() => setDialog('edit')}
        />
      )}
      {!isDefault && (
        <Button size="small" variant="ghost" onClick={() => setDialog('keep')}>
          {t('views.keep')}
        </Button>
      )}
      <div className="ml-auto flex gap-1">
        <Button
          size="small"
          variant="ghost"
          icon={<Columns3 aria-hidden className="size-4" />}
          className="max-sm:hidden"
          onClick={() => setDialog('columns')}
        >
          {t('columns.title')}
        </Button>
        <a href={file} download className={buttonClass({ size: 'small', variant: 'ghost' })}>
          <Download aria-hidden className="size-4" />
          {t('csv')}
        </a>
      </div>
      <Suspense fallback={null}>
        {dialog === 'columns' && (
          <ColumnsDialog view={view} onChange={onChange} onClose={() => setDialog(undefined)} />
        )}
        {(dialog === 'keep' || (dialog === 'edit' && current)) && (
          <KeepViewDialog
            view={view}
            kept={dialog === 'edit' ? current : undefined}
            onKept={(after) => show(viewOf(after))}
            onRemoved={() => show({ ...DEFAULT_VIEW })}
            onClose={() => setDialog(undefined)}
          />
        )}
      </Suspense>
    </div>
  );
}
