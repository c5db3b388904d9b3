import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { publicAddress } from '@/data/client';
import type { Indicator, Team } from '@/domain/programme/model';
import { useProgramme } from '@/programme/programme-context';
import { useCopy } from '@/ui/hooks/use-copy';
import { exampleCall } from './example';
import classes from './pushing.module.css';

/** A call that works as it stands, but for the token. */
export function Example({ indicator, team }: { indicator: Indicator; team: Team }) {
  const { t } = useTranslation('pushing');
  const { today } = useProgramme();
  const text = useRef<HTMLPreElement>(null);
  const { copied, copy } = useCopy();
  const call = exampleCall({ ...publicAddress(), token: t('example.token'), indicator, team, today });
  return (
    <section className={classes.section} aria-labelledby="push-example">
      <h2 id="push-example">{t('example.title')}</h2>
      <p>{t('example.lead', { indicator: indicator.title, team: team.name })}</p>
      <pre ref={text} className={classes.code}>
        {call}
      </pre>
      <div className={classes.buttons}>
        <Button
          variant="default"
          leftSection={<IconCopy size={18} aria-hidden />}
          onClick={() => void copy(call, text.current)}
        >
          {t('example.copy')}
        </Button>
        <p role="status">
          {copied === 'yes' ? t('example.copied') : copied === 'by-hand' ? t('copyByHand') : null}
        </p>
      </div>
      <ul className={classes.list}>
        <li>{t('example.period')}</li>
        <li>{t('example.n')}</li>
        <li>{t('example.again')}</li>
      </ul>
    </section>
  );
}
