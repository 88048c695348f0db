import { lazy, Suspense, useEffect, useState } from 'react';
import { useTheme } from '../../lib/theme.ts';

const Toaster = lazy(() =>
  import('../../components/toaster.tsx').then((file) => ({ default: file.Toaster })),
);

/** Mounts the toasts' region once the first page stands, so that it does not delay it. */
export function LateToaster() {
  const { theme } = useTheme();
  const [mounted, setMounted] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setMounted(true), 500);
    return () => clearTimeout(timer);
  }, []);
  return <Suspense fallback={null}>{mounted && <Toaster theme={theme} />}</Suspense>;
}
