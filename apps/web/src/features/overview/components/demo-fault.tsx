import type { triggerDemoFault } from '@bestellwerk/contracts/seller-api/demo';
import { useMutation } from '@tanstack/react-query';
import { Zap } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/button.tsx';
import { Section } from '../../../components/section.tsx';
import { callApi } from '../../../lib/api/call-api.ts';
import { endpoint } from '../../../lib/api/endpoint.ts';
import { notify } from '../../../lib/notify.ts';

const triggerEndpoint = endpoint<typeof triggerDemoFault>('post', '/demo/fault');

/** Lets a visitor of the demo see what happens when the supplier's answer gets lost. */
export function DemoFault() {
  const { t } = useTranslation('overview');
  const trigger = useMutation({
    mutationFn: () => callApi(triggerEndpoint, {}),
    onSuccess: () => notify.success(t('demoFault.done')),
    onError: notify.problem,
  });
  return (
    <Section title={t('demoFault.title')} className="print:hidden">
      <p className="mb-3 text-muted">{t('demoFault.text')}</p>
      <Button
        icon={<Zap aria-hidden className="size-4" />}
        pending={trigger.isPending}
        onClick={() => trigger.mutate()}
      >
        {t('demoFault.action')}
      </Button>
    </Section>
  );
}
