import { useTranslation } from 'react-i18next';

export function Brand() {
  const { t } = useTranslation('app');
  return (
    <span className="inline-flex items-center gap-2 text-[0.9375rem] font-semibold tracking-tight">
      <img src="/icon.svg" alt="" width={24} height={24} />
      {t('name')}
    </span>
  );
}
