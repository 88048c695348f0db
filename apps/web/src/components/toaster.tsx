import { useTranslation } from 'react-i18next';
import { Toaster as Sonner } from 'sonner';
import type { Theme } from '../lib/theme.ts';

/** The region for toasts, always mounted: a region that comes with its message is not read out. */
export function Toaster({ theme }: { theme: Theme }) {
  const { t } = useTranslation('components');
  return (
    <Sonner
      theme={theme}
      position="bottom-right"
      hotkey={['F8']}
      containerAriaLabel={t('notifications')}
      closeButton
      toastOptions={{ closeButtonAriaLabel: t('close') }}
      style={
        {
          fontFamily: 'inherit',
          '--normal-bg': 'var(--raised)',
          '--normal-border': 'var(--line)',
          '--normal-text': 'var(--ink)',
          '--border-radius': '8px',
        } as React.CSSProperties
      }
    />
  );
}
