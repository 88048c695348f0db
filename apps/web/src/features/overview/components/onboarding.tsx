import { Circle, CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../../components/button.tsx';
import { Section } from '../../../components/section.tsx';
import {
  isOnboarded,
  nextStep,
  ONBOARDING_STEPS,
  STEP_ADDRESS,
  type OnboardingState,
  type OnboardingStep,
} from '../onboarding-steps.ts';
import { useDismissed } from '../use-dismissed.ts';

/** What a new seller does first. It goes by itself once that is done. */
export function Onboarding({ state, sellerId }: { state: OnboardingState; sellerId: string }) {
  const { t } = useTranslation('overview');
  const { dismissed, dismiss } = useDismissed(sellerId);
  if (dismissed || isOnboarded(state)) return null;
  const next = nextStep(state);
  const done = ONBOARDING_STEPS.filter((step) => state[step]).length;
  return (
    <Section
      flush
      title={t('onboarding.title')}
      aside={
        <div className="flex items-center gap-3 text-[0.8125rem] text-muted">
          {t('onboarding.progress', { done, all: ONBOARDING_STEPS.length })}
          <Button size="small" variant="ghost" onClick={dismiss}>
            {t('onboarding.hide')}
          </Button>
        </div>
      }
    >
      <ol>
        {ONBOARDING_STEPS.map((step) => (
          <Step key={step} step={step} isDone={state[step]} isNext={step === next} />
        ))}
      </ol>
    </Section>
  );
}

function Step({ step, isDone, isNext }: { step: OnboardingStep; isDone: boolean; isNext: boolean }) {
  const { t } = useTranslation('overview');
  const Icon = isDone ? CircleCheck : Circle;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-line px-4 py-2.5">
      <Icon aria-hidden className={`size-5 shrink-0 ${isDone ? 'text-done' : 'text-faint'}`} />
      <div className="min-w-0 grow basis-60">
        <p className={isDone ? 'text-muted' : 'font-medium'}>
          {t(`onboarding.step.${step}.title`)}
          <span className="sr-only"> ({t(isDone ? 'onboarding.done' : 'onboarding.open')})</span>
        </p>
        {!isDone && <p className="text-[0.8125rem] text-muted">{t(`onboarding.step.${step}.text`)}</p>}
      </div>
      {!isDone && (
        <ButtonLink size="small" variant={isNext ? 'primary' : 'secondary'} to={STEP_ADDRESS[step]}>
          {t(`onboarding.step.${step}.action`)}
        </ButtonLink>
      )}
    </li>
  );
}
