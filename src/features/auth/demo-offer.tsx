import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BackendConfig } from '@/data/config';
import { useLanguage } from '@/i18n/use-language';
import { useSingleFlight } from '@/ui/hooks/use-single-flight';
import { Message } from '@/ui/message';
import { PlainButton } from '@/ui/plain-button';
import { useErrorText } from '@/ui/use-error-text';
import classes from './auth.module.css';
import { enterDemo } from './enter-demo';

/** The second way in: no account, one click, and one stands before a programme worth reading. */
export function DemoOffer({ demo }: { demo: NonNullable<BackendConfig['demo']> }) {
  const { t } = useTranslation('auth');
  const errorText = useErrorText();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const entering = useMutation({
    mutationFn: () => enterDemo(demo[language], queryClient),
    meta: { quiet: true },
    onSuccess: (href) => navigate({ href }),
  });
  const enter = useSingleFlight(() => entering.mutateAsync());
  return (
    <section className={classes.demo} aria-labelledby="demo-title">
      <h2 id="demo-title" className={classes.demoTitle}>
        {t('demo.title')}
      </h2>
      <p className={classes.demoText}>{t('demo.text')}</p>
      {entering.error ? <Message tone="error">{errorText(entering.error)}</Message> : null}
      <PlainButton
        variant="default"
        rightSection={<IconArrowRight size={18} aria-hidden />}
        loading={entering.isPending}
        onClick={enter}
      >
        {t('demo.submit')}
      </PlainButton>
    </section>
  );
}
