import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Eye, EyeOff } from 'lucide-react';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/button.tsx';
import { Field } from '../../../components/field.tsx';
import { IconButton } from '../../../components/icon-button.tsx';
import { Input } from '../../../components/input.tsx';
import { Notice } from '../../../components/notice.tsx';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { installationQuery, requestSignIn, sessionQuery } from '../api/session.ts';

/** E-mail and password; in a demo its login is one press away. Pasting and password managers work. */
export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useTranslation('session');
  const queryClient = useQueryClient();
  const installation = useQuery(installationQuery);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [visible, setVisible] = useState(false);
  const [tried, setTried] = useState(false);
  const submit = useRef<HTMLButtonElement>(null);
  const signIn = useMutation({
    mutationFn: () => requestSignIn({ email: email.trim(), password }),
    onSuccess: (session) => {
      queryClient.clear();
      queryClient.setQueryData(sessionQuery.queryKey, session);
      onSignedIn();
    },
  });
  const demoLogin = installation.data?.demoLogin;

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (email.trim() !== '' && password !== '') signIn.mutate();
  };

  return (
    <>
      <form noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
        <Field label={t('email')} error={tried && email.trim() === '' ? t('emailMissing') : undefined}>
          {(control) => (
            <Input
              {...control}
              type="email"
              autoComplete="username"
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('password')} error={tried && password === '' ? t('passwordMissing') : undefined}>
          {(control) => (
            <div className="relative">
              <Input
                {...control}
                type={visible ? 'text' : 'password'}
                autoComplete="current-password"
                className="pr-10"
                value={password}
                onChange={(event) => setPassword(event.target.value)}
              />
              <IconButton
                label={visible ? t('hide') : t('show')}
                icon={
                  visible ? <EyeOff aria-hidden className="size-4" /> : <Eye aria-hidden className="size-4" />
                }
                onClick={() => setVisible(!visible)}
                className="absolute top-0.5 right-0.5"
              />
            </div>
          )}
        </Field>
        {signIn.error && <ProblemNote error={signIn.error} />}
        <Button ref={submit} type="submit" variant="primary" pending={signIn.isPending}>
          {signIn.isPending ? t('submitting') : t('submit')}
        </Button>
      </form>
      {demoLogin && (
        <Notice title={t('demo.title')} className="mt-6">
          <p className="text-muted">{t('demo.text')}</p>
          <p className="mt-2 text-[0.8125rem] break-all">
            <code>{demoLogin.email}</code>
            <br />
            <code>{demoLogin.password}</code>
          </p>
          <Button
            size="small"
            className="mt-3"
            onClick={() => {
              setEmail(demoLogin.email);
              setPassword(demoLogin.password);
              submit.current?.focus();
            }}
          >
            {t('demo.fill')}
          </Button>
        </Notice>
      )}
    </>
  );
}
