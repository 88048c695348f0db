import type { ImportMapping, OrderImportDetail } from '@bestellwerk/contracts/seller-api/order-imports';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../../components/button.tsx';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { Section } from '../../../components/section.tsx';
import { PATHS } from '../../../lib/paths.ts';
import { useDebounced } from '../../../lib/use-debounced.ts';
import { importQuery, previewQuery, startImport } from '../api/order-imports.ts';
import { missingFields } from '../import-fields.ts';
import { MappingForm } from './mapping-form.tsx';
import { PreviewPanel } from './preview-panel.tsx';

const SETTLES_MS = 300;

/** A file before it is imported: its columns, and at once what would become of it. */
export function ImportDraft({ file }: { file: OrderImportDetail }) {
  const { t } = useTranslation('orderImports');
  const queryClient = useQueryClient();
  const [mapping, setMapping] = useState<ImportMapping>(file.mapping);
  const settled = useDebounced(mapping, SETTLES_MS);
  const isComplete = missingFields(settled).length === 0;
  const preview = useQuery({ ...previewQuery(file.id, settled), enabled: isComplete });
  const start = useMutation({
    mutationFn: () => startImport(file.id, mapping),
    onSettled: () => queryClient.invalidateQueries({ queryKey: importQuery(file.id).queryKey }),
  });
  const found = isComplete ? preview.data : undefined;
  return (
    <div className="flex flex-col gap-4">
      <Section title={t('mapping.title')} aside={<FileFacts file={file} />}>
        <MappingForm file={file} mapping={mapping} onChange={setMapping} />
      </Section>
      <Section title={t('preview.title')}>
        {isComplete ? (
          <PreviewPanel preview={found} pending={preview.isFetching} error={preview.error} />
        ) : (
          <p className="text-muted">{t('preview.incomplete')}</p>
        )}
        {start.error && <ProblemNote error={start.error} className="mt-3" />}
        <div className="mt-4 flex flex-wrap justify-end gap-2">
          <ButtonLink to={PATHS.channelImport(file.channelId)}>{t('preview.otherFile')}</ButtonLink>
          <Button
            variant="primary"
            disabled={!found || found.orders === 0 || preview.isFetching || settled !== mapping}
            pending={start.isPending}
            onClick={() => start.mutate()}
          >
            {t('preview.start', { count: found?.orders ?? 0 })}
          </Button>
        </div>
      </Section>
    </div>
  );
}

function FileFacts({ file }: { file: OrderImportDetail }) {
  const { t } = useTranslation('orderImports');
  const { fileName, lines, encoding, delimiter } = file;
  return (
    <span className="text-[0.8125rem] break-all text-muted">
      {t('mapping.file', {
        fileName,
        count: lines,
        encoding: t(`encoding.${encoding}`),
        delimiter: delimiter === '\t' ? t('mapping.tab') : delimiter,
      })}
    </span>
  );
}
