import { useMutation } from '@tanstack/react-query';
import { Upload } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Notice } from '../../../components/notice.tsx';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { uploadFile } from '../api/order-imports.ts';
import { importAddress } from '../import-address.ts';
import { useFileProblem } from '../use-file-problem.ts';

/** Larger ones would be refused; this says so without sending them. */
const LARGEST_BYTES = 5 << 20;

/** Takes a file by choosing or dropping it, and goes on to its columns. */
export function UploadBox({ channelId }: { channelId: string }) {
  const { t } = useTranslation('orderImports');
  const id = useId();
  const navigate = useNavigate();
  const fileProblem = useFileProblem();
  const [tooLarge, setTooLarge] = useState(false);
  const upload = useMutation({
    mutationFn: (file: File) => uploadFile(channelId, file),
    onSuccess: (created) => void navigate(importAddress(channelId, created.id)),
  });
  const take = (file: File | undefined) => {
    if (!file) return;
    setTooLarge(file.size > LARGEST_BYTES);
    if (file.size <= LARGEST_BYTES) upload.mutate(file);
  };
  const problem = tooLarge ? t('fileProblem.too_large') : fileProblem(upload.error);
  return (
    <div className="flex flex-col gap-3">
      <label
        htmlFor={id}
        className="relative flex flex-col items-center gap-1 rounded-box border border-dashed border-field px-6 py-10 text-center hover:bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
      >
        <Upload aria-hidden className="mb-1 size-6 text-muted" />
        <span className="font-medium">{upload.isPending ? t('upload.reading') : t('upload.choose')}</span>
        <span className="text-[0.8125rem] text-muted">{t('upload.hint')}</span>
        {/* The browser's own control lies over all of it, so that a file can be dropped anywhere. */}
        <input
          id={id}
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          disabled={upload.isPending}
          className="absolute inset-0 cursor-pointer opacity-0"
          onChange={(event) => {
            take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </label>
      <div role="status">{problem && <Notice tone="danger">{problem}</Notice>}</div>
      {!problem && upload.error && <ProblemNote error={upload.error} />}
    </div>
  );
}
