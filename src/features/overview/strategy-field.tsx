import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PROGRAMME } from '@/programme/edit-by-key';
import { ItemText } from '@/programme/parts/item-text';
import { useProgramme } from '@/programme/programme-context';
import classes from './strategy-section.module.css';

/** The strategy as a field; what is typed is saved as everywhere in a programme. */
export function StrategyField({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['overview', 'editing']);
  const { strategy } = useProgramme().model.programme;
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => field.current?.querySelector('textarea')?.focus(), []);
  return (
    <div ref={field} className={classes.field}>
      <ItemText
        list="programme"
        of={PROGRAMME}
        patch={(entered) => ({ strategy: entered })}
        value={strategy}
        label={t('strategy.field')}
        minRows={4}
      />
      <Button variant="default" onClick={onClose}>
        {t('editing:done')}
      </Button>
    </div>
  );
}
