import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useProgramme } from '@/programme/programme-context';
import { useWorkbench } from '@/programme/use-workbench';
import { ORDER } from '../field-props';
import classes from '../measure-page.module.css';
import { LevelInputs } from './level-inputs';
import { TeamVerdicts } from './team-verdicts';
import type { TrainingProps } from './training-props';

/** Whether a training works, on the four levels of Kirkpatrick: two are asked, two are measured. */
export function EvaluationSection({ measure, editable }: TrainingProps) {
  const { t } = useTranslation('measure');
  const language = useLanguage();
  const { evaluation } = measure;
  const number = (value: number) => formatNumber(language, value, 1);
  const { reaction = null, learning = null } = evaluation ?? {};
  return (
    <section className={classes.section} aria-labelledby="evaluation">
      <h2 id="evaluation">{t('evaluation.heading')}</h2>
      <p className={classes.hint}>{t('evaluation.lead')}</p>
      <ol className={classes.levels}>
        <li>
          <h3>{t('evaluation.reaction')}</h3>
          <p className={classes.aside}>{t('evaluation.reactionHint')}</p>
          {editable ? (
            <LevelInputs measure={measure} level="reaction" />
          ) : (
            <p>
              {reaction === null
                ? t('unsaid')
                : t('evaluation.reactionSays', { mean: number(reaction.mean), count: reaction.n })}
            </p>
          )}
        </li>
        <li>
          <h3>{t('evaluation.learning')}</h3>
          <p className={classes.aside}>{t('evaluation.learningHint')}</p>
          {editable ? (
            <LevelInputs measure={measure} level="learning" />
          ) : (
            <p>
              {learning === null
                ? t('unsaid')
                : t('evaluation.learningSays', {
                    before: number(learning.before),
                    after: number(learning.after),
                    count: learning.n,
                  })}
            </p>
          )}
        </li>
        {(['behaviour', 'results'] as const).map((level) => (
          <Measured key={level} level={level} measure={measure} editable={editable} />
        ))}
      </ol>
    </section>
  );
}

/** A level that shows in readings: which indicator tells, and what it says. */
function Measured({ level, measure, editable }: TrainingProps & { level: 'behaviour' | 'results' }) {
  const { t } = useTranslation('measure');
  const { model } = useProgramme();
  const { edit } = useWorkbench();
  const key = measure.evaluation?.[level] ?? null;
  // Results come late: they show on lagging indicators.
  const offered = model.indicators.filter(
    (each) => each.key === key || level === 'behaviour' || each.kind === 'lagging',
  );
  const own = (behaviour: string) => (measure.behaviours.includes(behaviour) ? 0 : 1);
  return (
    <li>
      <h3>{t(`evaluation.${level}`)}</h3>
      <p className={classes.aside}>{t(`evaluation.${level}Hint`)}</p>
      {editable ? (
        <NativeSelect
          inputWrapperOrder={ORDER}
          label={t('evaluation.indicator')}
          value={key ?? ''}
          onChange={({ currentTarget: { value } }) =>
            void edit('measures', measure.key, { evaluation: { [level]: value === '' ? null : value } })
          }
          data={[
            { value: '', label: t('evaluation.noIndicator') },
            ...offered
              .toSorted((a, b) => own(a.behaviour) - own(b.behaviour))
              .map((each) => ({ value: each.key, label: each.title })),
          ]}
        />
      ) : null}
      {key === null ? (
        editable ? null : (
          <p>{t('unsaid')}</p>
        )
      ) : (
        <TeamVerdicts indicator={key} measure={measure} />
      )}
    </li>
  );
}
