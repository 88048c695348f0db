import type { OrderImportDetail } from '@bestellwerk/contracts/seller-api/order-imports';
import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Section } from '../../../components/section.tsx';
import { Stat, Stats } from '../../../components/stat.tsx';
import { formatCount } from '../../../lib/format/format-list.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';
import { notify } from '../../../lib/notify.ts';
import { PATHS } from '../../../lib/paths.ts';
import { saveFile } from '../../../lib/save-file.ts';
import { readBadLines } from '../api/order-imports.ts';
import { badLinesCsv } from '../bad-lines-csv.ts';
import { useMistakeText } from '../use-mistake-text.ts';

/** How far an import is, and what came of it; its bad lines can be taken away to be corrected. */
export function ImportResult({ file, ordersAddress }: { file: OrderImportDetail; ordersAddress: string }) {
  const { t } = useTranslation('orderImports');
  const language = useLanguage();
  const { state, orders = 0, imported, existing, badLines } = file;
  const done = imported + existing;
  const isDone = state === 'done';
  return (
    <Section
      title={t(isDone ? 'result.done' : 'result.running')}
      aside={<span className="text-[0.8125rem] break-all text-muted">{file.fileName}</span>}
    >
      <progress
        aria-label={t('result.progress')}
        value={isDone ? 1 : done}
        max={isDone ? 1 : Math.max(orders, 1)}
        className="h-2 w-full accent-accent"
      />
      <p role="status" className="mt-1 mb-4 text-[0.8125rem] text-muted">
        {t('result.of', { done: formatCount(done, language), count: orders })}
      </p>
      <Stats>
        <Stat label={t('result.imported')} value={formatCount(imported, language)} />
        <Stat
          label={t('result.existing')}
          value={formatCount(existing, language)}
          note={t('result.existingNote')}
        />
        <Stat
          label={t('result.badLines')}
          value={<span className={badLines > 0 ? 'text-danger' : ''}>{formatCount(badLines, language)}</span>}
        />
      </Stats>
      {badLines > 0 && (
        <Notice
          tone="stuck"
          className="mt-4"
          title={t('result.badTitle', { count: badLines })}
          action={<BadLinesButton file={file} />}
        >
          {t('result.badText')}
        </Notice>
      )}
      <div className="mt-4 flex flex-wrap justify-end gap-2">
        <ButtonLink to={PATHS.channelImport(file.channelId)}>{t('result.next')}</ButtonLink>
        <ButtonLink variant="primary" to={ordersAddress}>
          {t('result.toOrders')}
        </ButtonLink>
      </div>
    </Section>
  );
}

function BadLinesButton({ file }: { file: OrderImportDetail }) {
  const { t } = useTranslation('orderImports');
  const language = useLanguage();
  const mistakeText = useMistakeText();
  const download = useMutation({
    mutationFn: async () => {
      const lines = await readBadLines(file.id);
      const names = { reasonColumn: t('result.reasonColumn'), lineColumn: t('result.lineColumn') };
      const text = badLinesCsv({ columns: file.columns, lines, ...names }, mistakeText, language);
      saveFile(t('result.fileName', { name: file.fileName.replace(/\.\w+$/u, '') }), text, 'text/csv');
    },
    onError: notify.problem,
  });
  return (
    <Button
      icon={<Download aria-hidden className="size-4" />}
      pending={download.isPending}
      onClick={() => download.mutate()}
    >
      {t('result.download')}
    </Button>
  );
}
