import { useTranslation } from 'react-i18next';
import type { MeasureKind } from '@/domain/programme/model';
import classes from './kind-advice.module.css';

const POINTS = ['first', 'second', 'third'] as const;

/** What makes a measure of a kind work, and what makes it fail. */
export function KindAdvice({ kind }: { kind: MeasureKind }) {
  const { t } = useTranslation('measureKinds');
  return (
    <div className={classes.advice}>
      <p>{t(`${kind}.rule`)}</p>
      <ul>
        {POINTS.map((point) => (
          <li key={point}>{t(`${kind}.${point}`)}</li>
        ))}
      </ul>
    </div>
  );
}
