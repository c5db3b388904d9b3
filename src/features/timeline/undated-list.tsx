import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Measure } from '@/domain/programme/model';
import classes from './plan-page.module.css';

interface UndatedListProps {
  measures: readonly Measure[];
  mayMove: (measure: Measure) => boolean;
  onOpen: (key: string) => void;
}

/** Measures nobody has said of when they begin. */
export function UndatedList({ measures, mayMove, onOpen }: UndatedListProps) {
  const { t } = useTranslation(['plan', 'domain']);
  if (measures.length === 0) return null;
  return (
    <section aria-labelledby="undated" className={classes.undated}>
      <h2 id="undated">{t('undated.heading', { count: measures.length })}</h2>
      <ul>
        {measures.map((measure) => (
          <li key={measure.key}>
            <span>
              {measure.title}{' '}
              <span className={classes.kind}>{t(`domain:measureKind.${measure.kind ?? 'none'}`)}</span>
            </span>
            <Button
              variant="default"
              size="compact-sm"
              aria-label={t(mayMove(measure) ? 'undated.giveTo' : 'undated.showOf', { title: measure.title })}
              onClick={() => onOpen(measure.key)}
            >
              {t(mayMove(measure) ? 'undated.give' : 'undated.show')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
