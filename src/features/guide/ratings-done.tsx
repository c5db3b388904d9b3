import { useTranslation } from 'react-i18next';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { useFocusWhenLost } from '@/ui/hooks/use-focus-when-lost';
import { LinkButton } from '@/ui/link-button';
import { PlainButton } from '@/ui/plain-button';
import classes from './ratings-step.module.css';

/** Nothing is left to rate: what there is to see now. */
export function RatingsDone({ onBack }: { onBack: (() => void) | null }) {
  const { t } = useTranslation('guide');
  const params = useProgrammeParams();
  const heading = useFocusWhenLost<HTMLHeadingElement>();
  return (
    <div className={classes.card}>
      <h3 ref={heading} tabIndex={-1} className={classes.doneTitle}>
        {t('ratings.done.title')}
      </h3>
      <p className={classes.text}>{t('ratings.done.text')}</p>
      <div className={classes.ways}>
        <LinkButton to="/o/$organisationId/p/$programmeId/findings" params={params} variant="default">
          {t('ratings.findings')}
        </LinkButton>
        {onBack ? (
          <PlainButton variant="default" onClick={onBack}>
            {t('ratings.previous')}
          </PlainButton>
        ) : null}
      </div>
    </div>
  );
}
